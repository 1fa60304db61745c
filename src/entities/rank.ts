/** Which entities an article is about. */
import type {EntityInput} from '../article';
import type {Columns} from './columns';
import type {Group} from './group';
import {hashOf} from './hash';
import {plainOf} from './knowledge';
import {formOf} from './rules/names';
import {isCapital, sentencesOf} from './tokens';
import {agencies} from './words/agencies';

/** What speaks for an entity, in the units of one doubling of its mentions being 2. Count, place and type were measured on 23 news articles (top-5 precision .82); the rest is set to break ties between entities named equally often. */
const worth = {doubling: 2, late: -0.5, actor: 0.5, headline: 3, opening: 0.6, caption: 0.5, subject: 0.4, spread: 0.5, agency: -2, source: -4, author: -6, datelineOnly: -1.5} as const;

/** The salience of each group, in their order. */
export function salienceOf(groups: readonly Group[], columns: Columns, input: EntityInput): number[] {
	const forms = groups.map(group => new Set(group.names.map(name => formOf(name, columns))));
	const inTitle = namedIn(input.title, groups, forms);
	const captions = input.captions.map(caption => namedIn(caption, groups, forms));
	const authors = input.authors.map(author => namedIn(author, groups, forms));
	const openingEnd = endOfOpening(input.text);
	return groups.map((group, index) => {
		const first = group.names[0]!.start;
		return worth.doubling * Math.log2(1 + group.names.length)
			+ worth.late * first / Math.max(1, input.text.length)
			+ (group.type === 'LOC' ? 0 : worth.actor)
			+ (inTitle.has(index) ? worth.headline : 0)
			+ (first < openingEnd ? worth.opening : 0)
			+ (captions.some(named => named.has(index)) ? worth.caption : 0)
			+ worth.subject * Math.log2(1 + subjects(group, columns))
			+ worth.spread * spread(group, input.text.length)
			+ ([...forms[index]!].some(form => agencies.has(form)) ? worth.agency : 0)
			+ (isSource(group, forms[index]!, input.siteName) ? worth.source : 0)
			+ (authors.some(named => named.has(index)) ? worth.author : 0)
			+ (isDatelineOnly(group, columns) ? worth.datelineOnly : 0);
	});
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
