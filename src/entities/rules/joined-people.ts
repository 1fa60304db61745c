/** "Saif al-Islam" right before "Gaddafi" is one person's name. */
import type {Columns} from '../columns';
import type {Name} from '../tagger';
import {withTokens} from './names';

/** Joins people's names with nothing between them; where two stand so in one line, they have always been one. */
export function joinedPeople(names: readonly Name[], columns: Columns): Name[] {
	const joined: Name[] = [];
	for (const name of names) {
		const before = joined.at(-1);
		const isRest = before?.type === 'PER' && name.type === 'PER' && before.endToken === name.firstToken && columns.sentence[before.firstToken] === columns.sentence[name.firstToken];
		joined[isRest ? joined.length - 1 : joined.length] = isRest ? withTokens(before, columns, before.firstToken, name.endToken) : name;
	}
	return joined;
}
