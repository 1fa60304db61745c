/** For languages without a model: only what lists of names and the document support at high precision. */
import {type Columns, columnsOf, lineStyles} from './columns';
import {type Knowledge, nameLists} from './knowledge';
import type {Name, Tagged} from './tagger';
import {sentencesOf} from './tokens';

const bit = (list: typeof nameLists[number]) => 1 << nameLists.indexOf(list);
const place = bit('country') | bit('big-city');
const notPlace = bit('first-name') | bit('last-name') | bit('company') | bit('team') | bit('media') | bit('body') | bit('title');

/** Finds countries and great cities, and people whose forename is in the lists, in scripts that have capitals. */
export function tagCarefully(text: string, lang: string, knowledge: Knowledge): Tagged {
	const sentences = sentencesOf(text, lang);
	const columns = columnsOf(sentences, knowledge);
	const names: Name[] = [];
	for (let index = 0; index < columns.tokens.length;) {
		const end = columns.runEnd[index]!;
		const name = end > index && columns.runStart[index] === index ? nameOf(columns, index, end) : undefined;
		if (name) {
			names.push(name);
		}
		index = Math.max(end, index + 1);
	}
	return {sentences, columns, names};
}

/** A whole run of capitals in running text is a name, or nothing is. */
function nameOf(columns: Columns, first: number, end: number): Name | undefined {
	const {tokens, lists, listPlace, style, opening} = columns;
	if (style[first] !== lineStyles.running) {
		return undefined;
	}
	const whole = {start: tokens[first]!.start, end: tokens[end - 1]!.end, sure: 1, firstToken: first, endToken: end};
	const isListed = listPlace[first] === (end - first === 1 ? 4 : 1) && listPlace[end - 1] === (end - first === 1 ? 4 : 3);
	if (isListed && (lists[first]! & place) !== 0 && (lists[first]! & notPlace) === 0) {
		return {...whole, type: 'LOC'};
	}
	const isPerson = !opening[first] && (end - first === 2 || end - first === 3) && (lists[first]! & bit('first-name')) !== 0 && (lists[end - 1]! & bit('last-name')) !== 0;
	return isPerson ? {...whole, type: 'PER'} : undefined;
}
