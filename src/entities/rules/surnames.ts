/** A surname alone, of one word or more, is the person whose full name the document gives. */
import type {Columns} from '../columns';
import {nameLists} from '../knowledge';
import type {Name} from '../tagger';
import {formOf} from './names';

/** Types names that begin or end a person's full name as people, unless the document has the word as a sure name of something else. */
export function surnames(names: readonly Name[], columns: Columns): Name[] {
	const people = names.filter(({type}) => type === 'PER').map(name => formOf(name, columns));
	const parts = new Set(people.flatMap(partsOf));
	return names.map(name => {
		const isPart = name.type !== 'PER' && parts.has(formOf(name, columns));
		return isPart && (name.sure < unsure || isUnknown(name, columns)) ? {...name, type: 'PER'} : name;
	});
}

/** "mohamed el saife" begins with "mohamed" and ends with "el saife" and "saife". */
function partsOf(form: string): string[] {
	const words = form.split(' ');
	return [words[0]!, ...words.map((_, index) => words.slice(index).join(' '))].filter(part => part !== form);
}

/** True for a name that no list has as a place or an organisation. */
function isUnknown({firstToken}: Name, {lists}: Columns): boolean {
	return (lists[firstToken]! & notPeople) === 0;
}

const notPeople = (['big-city', 'city', 'country', 'region', 'company', 'team', 'media', 'body'] as const).reduce((bits, list) => bits | 1 << nameLists.indexOf(list), 0);

/** Above this the tagger's own type stands: a town can bear a person's surname. */
const unsure = 0.9;
