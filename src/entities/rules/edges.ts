/** A name does not begin or end with a mark of punctuation or a small word. */
import type {Columns} from '../columns';
import type {Name} from '../tagger';
import {withTokens} from './names';

/** Full stops and possessives stay: "Ont.", "Macy's". */
const loose = /^(?:[^\p{L}\p{N}.!?+*)'’]|and|or|of|for|in|at|by|with)$/u;

/** Takes loose tokens off both ends; a name of nothing else is no name. */
export function edges(names: readonly Name[], columns: Columns): Name[] {
	return names.flatMap(name => {
		let [first, end] = [name.firstToken, name.endToken];
		while (first < end && loose.test(columns.tokens[first]!.text)) {
			first++;
		}
		while (end > first && loose.test(columns.tokens[end - 1]!.text)) {
			end--;
		}
		return first === end ? [] : [first === name.firstToken && end === name.endToken ? name : withTokens(name, columns, first, end)];
	});
}
