/** "Coventry 4 Swansea 1" are two clubs, not two towns. */
import type {Columns} from '../columns';
import {nameLists} from '../knowledge';
import type {Name} from '../tagger';

/** Types both sides of a match as organisations; countries stay places, and people who play each other people. Of 39 such pairs in the annotated texts none is otherwise. */
export function matchScores(names: readonly Name[], columns: Columns): Name[] {
	const clubs = new Set<Name>();
	for (const [place, home] of names.entries()) {
		const away = names[place + 1];
		if (away && isMatch(home, away, columns) && !(home.type === 'PER' && away.type === 'PER') && ![home, away].some(side => isCountry(side, columns))) {
			clubs.add(home).add(away);
		}
	}
	return names.map(name => clubs.has(name) && name.type !== 'ORG' ? {...name, type: 'ORG', sure: 1} : name);
}

const goals = /^\p{N}{1,2}$/u;

/** A number after each of two names, and nothing between them but that. */
function isMatch(home: Name, away: Name, {tokens, sentence}: Columns): boolean {
	const areGoals = goals.test(tokens[home.endToken]?.text ?? '') && goals.test(tokens[away.endToken]?.text ?? '');
	return areGoals && away.firstToken === home.endToken + 1 && sentence[home.firstToken] === sentence[away.endToken];
}

const country = 1 << nameLists.indexOf('country');

function isCountry({firstToken}: Name, {lists}: Columns): boolean {
	return (lists[firstToken]! & country) !== 0;
}
