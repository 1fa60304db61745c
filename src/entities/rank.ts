/** Which entities an article is about. */
import type {EntityInput} from '../article';
import type {Columns} from './columns';
import type {Group} from './group';
import {hashOf} from './hash';
import {plainOf} from './knowledge';
import {formOf} from './rules/names';
import {sentencesOf} from './tokens';
import {agencies} from './words/agencies';

/** What speaks for an entity, in the units of one doubling of its mentions being 2. Count, place and type were measured on 23 news articles (top-5 precision .82); the rest is set to break ties between entities named equally often. */
const worth = {doubling: 2, late: -0.5, actor: 0.5, headline: 3, opening: 0.6, caption: 0.5, subject: 0.4, spread: 0.5, agency: -2, source: -3, datelineOnly: -1.5} as const;

/** The salience of each group, in their order. */
export function salienceOf(groups: readonly Group[], columns: Columns, input: EntityInput): number[] {
	const title = plainWords(input.title);
	const captions = input.captions.map(plainWords);
	const source = plainWords(input.siteName);
	const authors = input.authors.map(plainWords);
	const openingEnd = endOfOpening(input.text);
	return groups.map(group => {
		const forms = [...new Set(group.names.map(name => formOf(name, columns)))];
		const named = (text: string) => forms.some(form => text.includes(` ${form} `));
		const first = group.names[0]!.start;
		return worth.doubling * Math.log2(1 + group.names.length)
			+ worth.late * first / Math.max(1, input.text.length)
			+ (group.type === 'LOC' ? 0 : worth.actor)
			+ (named(title) ? worth.headline : 0)
			+ (first < openingEnd ? worth.opening : 0)
			+ (captions.some(named) ? worth.caption : 0)
			+ worth.subject * Math.log2(1 + subjects(group, columns))
			+ worth.spread * spread(group, input.text.length)
			+ (forms.some(form => agencies.has(form)) ? worth.agency : 0)
			+ (forms.some(form => source === ` ${form} `) || authors.some(named) ? worth.source : 0)
			+ (isDatelineOnly(group, columns) ? worth.datelineOnly : 0);
	});
}

/** A text's plain words, parted and framed by spaces. */
function plainWords(text: string): string {
	return ` ${sentencesOf(text, 'en').flatMap(({tokens}) => tokens).map(token => plainOf(token.text)).join(' ')} `;
}

/** The standfirst or first paragraph. */
function endOfOpening(text: string): number {
	const end = text.indexOf('\n');
	return end === -1 ? Math.min(text.length, 300) : end;
}

/** How often a group's name opens a sentence, which in news is where the subject stands. */
function subjects({names}: Group, {starts, sentence, tokens}: Columns): number {
	return names.filter(({firstToken}) => {
		const place = firstToken - starts[sentence[firstToken]!]!;
		return place === 0 || (place <= 2 && !/^(?:in|at|from|on|near|by)$/i.test(tokens[firstToken - 1]!.text));
	}).length;
}

/** The share of a text's four quarters in which a group is named. */
function spread({names}: Group, length: number): number {
	return new Set(names.map(({start}) => Math.floor(4 * start / Math.max(1, length)))).size / 4;
}

const dash = new Set(['-', '–', '—', '--', '('].map(hashOf));

function isDatelineOnly({names, type}: Group, {starts, sentence, form}: Columns): boolean {
	const [only, ...others] = names;
	return type === 'LOC' && others.length === 0 && only!.firstToken === starts[sentence[only!.firstToken]!]! && only!.firstToken < 12 && dash.has(form[only!.endToken] ?? 0);
}

/** The fewest and most key entities, however short or long an article is. */
const fewestKeys = 3;
const mostKeys = 8;

/** A key entity has at least this share of the first one's salience. */
const leastShare = 0.35;

/** How many of the entities, whose saliences are in falling order, are key: more where more are named, fewer where one stands out. */
export function keyCount(saliences: readonly number[]): number {
	const room = Math.min(mostKeys, Math.max(fewestKeys, Math.round(1.2 * Math.sqrt(saliences.length))));
	return saliences.slice(0, room).filter(salience => salience > 0 && salience >= saliences[0]! * leastShare).length;
}
