/** A name does not begin or end with a mark of punctuation, a small word or a possessive that is not its own. */
import type {Columns} from '../columns';
import {plainOf} from '../knowledge';
import type {Name} from '../tagger';
import {formOf, withTokens} from './names';

/** Full stops stay: "Ont.". */
const loose = /^(?:[^\p{L}\p{N}.!?+*)'’]|and|or|of|for|in|at|by|with)$/u;

const possessive = /^['’]s$/;

/** Words that have a capital only because they open a sentence. */
const openers = new Set('like unlike while although though when if as since but and after before with for from in at on because despite until unless where once whether then now so yet even only both neither either not today yesterday meanwhile however'.split(' '));

/** Takes loose tokens off both ends; a name of nothing else is no name. */
export function edges(names: readonly Name[], columns: Columns): Name[] {
	const forms = new Set(names.map(name => formOf(name, columns)));
	return names.flatMap(name => {
		const first = firstOf(name, columns);
		const end = endOf({...name, firstToken: first}, columns, forms);
		return first >= end ? [] : [first === name.firstToken && end === name.endToken ? name : withTokens(name, columns, first, end)];
	});
}

function firstOf({firstToken, endToken}: Name, {tokens, opening}: Columns): number {
	let first = firstToken;
	while (first < endToken && (loose.test(tokens[first]!.text) || possessive.test(tokens[first]!.text) || (opening[first] === 1 && first < endToken - 1 && openers.has(plainOf(tokens[first]!.text))))) {
		first++;
	}
	return first;
}

function endOf(name: Name, columns: Columns, forms: ReadonlySet<string>): number {
	let end = name.endToken;
	while (end > name.firstToken && (loose.test(columns.tokens[end - 1]!.text) || isForeignPossessive({...name, endToken: end}, columns, forms))) {
		end--;
	}
	return end;
}

/** "Macy's" is a name; "Etlaq's" is Etlaq where the document says so, and a person's is never part of the name. */
function isForeignPossessive(name: Name, columns: Columns, forms: ReadonlySet<string>): boolean {
	const {type, firstToken, endToken} = name;
	return endToken - firstToken > 1 && possessive.test(columns.tokens[endToken - 1]!.text)
		&& (type === 'PER' || forms.has(formOf({firstToken, endToken: endToken - 1}, columns)));
}
