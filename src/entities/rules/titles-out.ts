/** "Col Muammar Gaddafi" is the person Muammar Gaddafi. */
import type {Columns} from '../columns';
import type {Name} from '../tagger';
import {bare, titles} from '../words/titles';
import {withTokens} from './names';

/** Takes titles off the front of people's names, as long as a name is left. */
export function titlesOut(names: readonly Name[], columns: Columns): Name[] {
	return names.map(name => {
		let first = name.firstToken;
		while (name.type === 'PER' && first < name.endToken - 1 && titles.has(bare(columns.tokens[first]!.text)) && !isForename(columns, first, name)) {
			first++;
		}
		return first === name.firstToken ? name : withTokens(name, columns, first, name.endToken);
	});
}

/** Words that are titles and forenames both: taken as forenames where one other word follows. */
const forenames = new Set(['don', 'earl', 'duke', 'prince', 'king', 'justice', 'dean', 'baron', 'major', 'crown', 'private', 'pope', 'judge', 'saint', 'chief', 'father']);

function isForename({tokens}: Columns, index: number, {endToken}: Name): boolean {
	return forenames.has(tokens[index]!.text.toLowerCase()) && endToken - index === 2;
}
