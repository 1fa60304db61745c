/** "Atlanta, Georgia" is two places. */
import type {Columns} from '../columns';
import type {Name} from '../tagger';
import {withTokens} from './names';

/** Parts places and people at their commas. */
export function joinedPlaces(names: readonly Name[], columns: Columns): Name[] {
	return names.flatMap(name => name.type === 'ORG' ? [name] : parts(name, columns));
}

function parts(name: Name, columns: Columns): Name[] {
	const result: Name[] = [];
	let first = name.firstToken;
	for (let index = first; index <= name.endToken; index++) {
		const isEnd = index === name.endToken || (columns.tokens[index]!.text === ',' && !/^[JS]r\.?$/.test(columns.tokens[index + 1]?.text ?? ''));
		if (isEnd && index > first) {
			result.push(first === name.firstToken && index === name.endToken ? name : withTokens(name, columns, first, index));
		}
		first = isEnd ? index + 1 : first;
	}
	return result;
}
