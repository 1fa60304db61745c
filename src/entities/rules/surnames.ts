/** A surname alone is the person whose full name the document gives. */
import type {Columns} from '../columns';
import {plainOf} from '../knowledge';
import type {Name} from '../tagger';
import {formOf} from './names';

/** Types single words that end a person's full name as people, unless the document has the word as a sure name of something else, or after an article. */
export function surnames(names: readonly Name[], columns: Columns): Name[] {
	const full = names.filter(({type, firstToken, endToken}) => type === 'PER' && endToken - firstToken > 1);
	const last = new Set(full.map(({endToken}) => plainOf(columns.tokens[endToken - 1]!.text)));
	return names.map(name => {
		const single = name.endToken - name.firstToken === 1 && name.type !== 'PER';
		return single && name.sure < unsure && last.has(formOf(name, columns)) ? {...name, type: 'PER'} : name;
	});
}

/** Above this the tagger's own type stands: a town can bear a person's surname. */
const unsure = 0.9;
