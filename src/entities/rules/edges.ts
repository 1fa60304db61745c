/** A name does not begin or end with a mark of punctuation, a possessive or a small word. */
import type {Columns} from '../columns';
import type {Name} from '../tagger';
import {withTokens} from './names';

const loose = /^(?:['’]s?|[^\p{L}\p{N}]|and|or|of|the|for|in|at|by|with)$/u;

/** What may stand at an edge after all: names end in "!" and in a closing bracket that they open. */
const fast = /^[!)+*]$/;

/** Takes loose tokens off both ends; a name of nothing else is no name. */
export function edges(names: readonly Name[], columns: Columns): Name[] {
	return names.flatMap(name => {
		let [first, end] = [name.firstToken, name.endToken];
		while (first < end && loose.test(columns.tokens[first]!.text) && !/^the$/i.test(columns.tokens[first]!.text)) {
			first++;
		}
		while (end > first && loose.test(columns.tokens[end - 1]!.text) && !fast.test(columns.tokens[end - 1]!.text)) {
			end--;
		}
		return first === end ? [] : [first === name.firstToken && end === name.endToken ? name : withTokens(name, columns, first, end)];
	});
}
