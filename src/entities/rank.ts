/** Which entities an article is about. */
import type {EntityInput} from '../article';
import type {Columns} from './columns';
import type {Group} from './group';
import {plainOf} from './knowledge';
import {formOf} from './rules/names';
import type {Name} from './tagger';
import {isCapital, sentencesOf} from './tokens';
import {agencies} from './words/agencies';
import {bare} from './words/titles';

/**
 * What speaks for an entity, in the units of one doubling of its mentions being 1.2. The weights of count, lines, place, spread, lists and datelines
 * come from a logistic regression: which of its names 2,600 annotated articles have in their headlines. A headline's own weight, an actor's, a source's and
 * an author's are set by hand.
 */
const worth = {
	doubling: 1.2, lines: 0.8, late: -0.4, firstSentence: 1, second: 0.7, subject: 0.4, spread: 0.5, actor: 0.5,
	headline: 3, caption: 0.5, listed: -0.8, inPassing: -0.5, agency: -3, source: -4, author: -6, byline: -3, dateline: -1.5,
} as const;

type Evidence = Readonly<Record<keyof typeof worth, number>>;

/** The salience of each group, in their order. */
export function salienceOf(groups: readonly Group[], columns: Columns, input: EntityInput): number[] {
	const forms = groups.map(group => new Set(group.names.map(name => formOf(name, columns))));
	const inTitle = namedIn(input.title, groups, forms);
	const captions = input.captions.map(caption => namedIn(caption, groups, forms));
	const authors = input.authors.map(author => namedIn(author, groups, forms));
	const lines = linesOf(columns);
	const taken = new Set(groups.flatMap(({names}) => names.flatMap(({firstToken, endToken}) => [firstToken, endToken - 1])));
	return groups.map((group, index) => salience({
		...evidenceOf(group, columns, lines, input.text.length),
		// The headline is one more place where it is named.
		doubling: Math.log2(1 + group.names.length + Number(inTitle.has(index))),
		headline: Number(inTitle.has(index)),
		caption: Number(captions.some(named => named.has(index))),
		listed: share(group, name => isListed(name, columns, taken)),
		agency: Number([...forms[index]!].some(form => agencies.has(form))),
		source: Number(isSource(group, forms[index]!, input.siteName)),
		author: Number(authors.some(named => named.has(index))),
	}));
}

function salience(evidence: Evidence): number {
	return (Object.keys(worth) as (keyof typeof worth)[]).reduce((sum, kind) => sum + worth[kind] * evidence[kind], 0);
}

/** What the group's own names say. */
function evidenceOf(group: Group, columns: Columns, lines: Lines, length: number): Omit<Evidence, 'doubling' | 'headline' | 'caption' | 'listed' | 'agency' | 'source' | 'author'> {
	const {names, type} = group;
	const first = names[0]!;
	const line = lines.lineOf(first);
	return {
		lines: Math.log2(1 + new Set(names.map(lines.lineOf)).size),
		late: first.start / Math.max(1, length),
		firstSentence: Number(columns.sentence[first.firstToken]! <= lines.firstSentence),
		second: Number(line <= lines.secondOfProse),
		subject: Math.log2(1 + subjects(group, columns)),
		spread: spread(group, length),
		actor: type === 'LOC' ? 0 : 1,
		inPassing: share(group, name => isInPassing(name, columns)),
		byline: share(group, name => lines.isByline(name)),
		dateline: share(group, name => isInDateline(name, columns, lines)),
	};
}

function share({names}: Group, test: (name: Name) => boolean): number {
	return names.filter(test).length / names.length;
}

/** Where a document's running text begins, and what its short lines are. */
interface Lines {
	readonly lineOf: (name: Name) => number;
	/** The first sentence of the first line of running text. */
	readonly firstSentence: number;
	readonly secondOfProse: number;
	readonly isByline: (name: Name) => boolean;
}

/** A shorter line, in tokens, is a heading, a byline or a caption. */
const shortestProse = 15;

/** Words that bylines and picture credits begin with. */
const credits = new Set('by words photo photos photograph photographs picture pictures report reporting reviewed interview von fotos foto texte text par photos por texto di testo'.split(' '));

function linesOf({lines, tokens, sentence}: Columns): Lines {
	const starts = new Map<number, number>();
	const lengths = new Map<number, number>();
	for (const [index, line] of lines.entries()) {
		starts.set(line, starts.get(line) ?? index);
		lengths.set(line, (lengths.get(line) ?? 0) + 1);
	}
	const prose = [...lengths].filter(([, length]) => length >= shortestProse).map(([line]) => line);
	const lineOf = ({firstToken}: Name) => lines[firstToken]!;
	return {
		lineOf,
		firstSentence: sentence[starts.get(prose[0] ?? 0) ?? 0] ?? 0,
		secondOfProse: prose[1] ?? prose[0] ?? 0,
		isByline: name => lengths.get(lineOf(name))! < shortestProse && credits.has(bare(tokens[starts.get(lineOf(name))!]!.text)),
	};
}

/** An item of a list: a name right after a comma or "and" that follows a name, or right before one. */
function isListed({firstToken, endToken}: Name, {tokens, sentence}: Columns, taken: ReadonlySet<number>): boolean {
	const isJoint = (index: number) => sentence[index] === sentence[firstToken] && joints.has(tokens[index]!.text);
	return (isJoint(firstToken - 1) && taken.has(firstToken - 2)) || (isJoint(endToken) && taken.has(endToken + 1));
}

const joints = new Set([',', 'and', 'und', 'et', 'y', 'e']);

/** "an analyst at Kortex", "the mayor of Lowen": a name that only says whose or where something is. */
function isInPassing({firstToken}: Name, {tokens, sentence}: Columns): boolean {
	const before = (steps: number) => sentence[firstToken - steps] === sentence[firstToken] ? tokens[firstToken - steps]?.text ?? '' : '';
	return prepositions.has(before(1)) || (before(1) === 'the' && prepositions.has(before(2)));
}

const prepositions = new Set('at of for from with by in near to on bei von aus in mit à de en du chez di da con per por desde'.split(' '));

/** So many tokens into its line a dateline has ended. */
const longestDateline = 12;
const dash = /^(?:[-–—]|--)$/;

/** "LOWEN, Alba (ATS) - ": what stands before the dash that opens the first line of running text. */
function isInDateline(name: Name, {tokens, starts, sentence, lines: lineNumbers}: Columns, {firstSentence}: Lines): boolean {
	const start = starts[firstSentence]!;
	if (sentence[name.firstToken] !== firstSentence || lineNumbers[name.firstToken] !== lineNumbers[start]) {
		return false;
	}
	const end = tokens.slice(start, start + longestDateline).findIndex(({text}) => dash.test(text));
	return end > 0 && name.endToken <= start + end;
}

/** Which groups a short text names: the longest name counts ("Paris Baguette" names no Paris), and a person's surname stands for the person. */
function namedIn(text: string, groups: readonly Group[], forms: readonly ReadonlySet<string>[]): Set<number> {
	const words = sentencesOf(text, 'en').flatMap(({tokens}) => tokens).map(token => ({plain: plainOf(token.text), capital: isCapital(token.text)}));
	const owners = ownersOf(groups, forms);
	const named = new Set<number>();
	for (let start = 0; start < words.length; start++) {
		for (let end = Math.min(words.length, start + longestForm); end > start; end--) {
			const owner = words[start]!.capital ? owners.get(words.slice(start, end).map(({plain}) => plain).join(' ')) : undefined;
			if (owner !== undefined) {
				named.add(owner);
				start = end - 1;
				break;
			}
		}
	}
	return named;
}

/** Longer names are not looked for in headlines and captions. */
const longestForm = 8;

/** The group of each form, and of each surname that only one person has. */
function ownersOf(groups: readonly Group[], forms: readonly ReadonlySet<string>[]): Map<string, number> {
	const owners = new Map<string, number>();
	const surnames = new Map<string, Set<number>>();
	for (const [index, own] of forms.entries()) {
		for (const form of own) {
			if (groups[index]!.names.length > (groups[owners.get(form) ?? -1]?.names.length ?? 0)) {
				owners.set(form, index);
			}
			const surname = form.slice(form.lastIndexOf(' ') + 1);
			if (groups[index]!.type === 'PER' && surname !== form) {
				surnames.set(surname, (surnames.get(surname) ?? new Set()).add(index));
			}
		}
	}
	for (const [surname, bearers] of surnames) {
		if (bearers.size === 1 && !owners.has(surname)) {
			owners.set(surname, [...bearers][0]!);
		}
	}
	return owners;
}

/** Shorter names are part of too many others. */
const shortestSource = 3;

/** True for an organisation that is the page's own site: "BBC" of "BBC News", "ABC" of "abc7ny.com". */
function isSource({type}: Group, forms: ReadonlySet<string>, siteName: string): boolean {
	const squash = (name: string) => plainOf(name).replace(/^(?:the|www\.) ?/, '').replace(/[^\p{L}\p{N}]/gu, '');
	const site = squash(siteName);
	return type === 'ORG' && [...forms].some(form => squash(form).length >= shortestSource && site.startsWith(squash(form)));
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
