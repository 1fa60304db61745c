/** A surname alone, of one word or more, is the person whose full name the document gives. */
import type {Columns} from '../columns';
import type {Name} from '../tagger';
import {formOf} from './names';

/** Types names that end a person's full name as people, unless the document has the word as a sure name of something else. */
export function surnames(names: readonly Name[], columns: Columns): Name[] {
	const ends = new Set(names.filter(({type}) => type === 'PER').flatMap(name => endsOf(formOf(name, columns))));
	return names.map(name => {
		const form = formOf(name, columns);
		const isEnd = name.type !== 'PER' && ends.has(form) && (name.sure < unsure || form.includes(' '));
		return isEnd ? {...name, type: 'PER'} : name;
	});
}

/** "mohamed el saife" ends with "el saife" and "saife". */
function endsOf(form: string): string[] {
	return form.split(' ').map((_, index, words) => words.slice(index).join(' ')).slice(1);
}

/** Above this the tagger's own type stands: a town can bear a person's surname. */
const unsure = 0.9;
