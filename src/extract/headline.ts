/** The headline, chosen among all the places of a page that state it: each is a vote for its wording. */
import type {Headings} from './headings';
import {spelling} from './plain-words';

/** The places that state a title beside the page's own h1 and the window's title. */
export type TitleSource = 'json-ld' | 'json-ld-again' | 'open-graph' | 'twitter' | 'meta';

export interface StatedTitle {
	readonly source: TitleSource;
	readonly title: string;
}

/** The h1 elements of paths tell search engines, not readers; the lower headings are asked for only where no h1 above a text shows a stated headline. */
export interface Headlines extends Pick<Headings, 'h1' | 'pathH1' | 'lower'> {
	/** JSON-LD, og:title, twitter:title and the like. */
	readonly stated: readonly StatedTitle[];
	/** The title of the window. */
	readonly window: string;
	/** Names the site goes by, its host among them. */
	readonly sites: readonly string[];
}

type Source = TitleSource | 'h1' | 'lower' | 'loose-h1' | 'window';

/**
 * What each place's word counts for. JSON-LD and the h1 are each right alone about as often as not, together they nearly always are; og:title and the window's
 * title are often worded for other readers, and twitter:title repeats og:title. What page and post both say (h1, og:title) outweighs what is written for search
 * engines (JSON-LD, window). `json-ld-again` is JSON-LD's alternativeHeadline: no candidate, but where it repeats another title that one is the editors'.
 * `lower` is an h2 or h3 that prints a stated headline where no h1 does; `loose-h1` is an h1 that no other title resembles.
 */
const votes: Readonly<Record<Source, number>> = {
	'json-ld': 3.5, 'json-ld-again': 4.5, h1: 3.6, lower: 4.5, 'open-graph': 2, window: 2, 'loose-h1': 1, twitter: 0.2, meta: 0.2,
};
/** Whose spelling is shown where several state one headline: an h1 may lose a space or a mark to its style. */
const spellers: readonly Source[] = ['json-ld', 'open-graph', 'h1', 'lower', 'twitter', 'meta', 'window', 'loose-h1'];

const separators = [' - ', ' | ', ' – ', ' — ', ' · ', ' • ', ' » ', ' « ', ' :: ', ' / ', '｜', '|', ' : ', ' ― ', '_', '--'];
/** No headline has a bar in it: what follows one is a section or a site. */
const bars = new Set([' | ', '｜', '|']);
/** Words before a bar that make a headline, not another section. */
const fewestBeforeBar = 4;
/** What may part the name of a site from the headline behind it: no colon, which a story about the site may have. */
const spacedMarks = separators.filter(mark => mark.startsWith(' ') && mark !== ' : ');
/** Words behind a site's name that make a headline, not the site's motto. */
const fewestBehindSite = 3;
/** A title has at most so many names of sites and sections behind it. */
const mostSuffixes = 4;
/** An h1 that shares at least this part of its words with a stated headline is another wording of it. */
const sharedForSame = 0.5;
/** Letters of a title that stands at another's end by no chance. */
export const tellingLetters = 10;
const cut = /(?:\.\.\.|…)$/;

interface Vote {
	readonly source: Source;
	readonly title: string;
	readonly key: string;
}

/** The page's headline without the site's name, or empty where no place states one. */
export function headline({h1, pathH1, lower, stated, window, sites}: Headlines): string {
	const said = [...stated, {source: 'window' as const, title: window}].filter(({title}) => title !== '');
	const siteKeys = siteKeysOf(sites, stated);
	const isShown = (text: string): boolean => text !== '' && !siteKeys.includes(spelling(text));
	const known = new Set([...h1.filter(isShown), ...pathH1.filter(isShown), ...said.map(({title}) => title)].map(spelling));
	const bare = (title: string): string => withoutSite(title, siteKeys, known);
	const [above, inPath] = [h1.filter(isShown).map(bare), pathH1.filter(isShown).map(bare)];
	const others = wholeTitles(said.map(({source, title}) => vote(source, bare(title))), [...above, ...inPath]);
	return winner([...others, ...shownVote({above, inPath, lower}, others)]);
}

/** Names of the site by which a title may be known; what JSON-LD calls a headline is none, whatever the page says of its application. */
function siteKeysOf(sites: readonly string[], stated: readonly StatedTitle[]): string[] {
	const headlines = new Set(stated.filter(({source}) => source === 'json-ld').map(({title}) => spelling(title)));
	return sites.map(spelling).filter(key => key.length > 1 && !headlines.has(key));
}

/** The votes, those for a title that was cut short ("Old ferry reo...") given to the title that goes on. */
function wholeTitles(all: readonly Vote[], shown: readonly string[]): Vote[] {
	const titles = [...all.map(({title}) => title), ...shown];
	return all.map(item => {
		const whole = cut.test(item.title) && item.key.length > tellingLetters ? titles.find(title => spelling(title) !== item.key && spelling(title).startsWith(item.key)) : undefined;
		return whole === undefined ? item : vote(item.source, whole);
	});
}

function vote(source: Source, title: string): Vote {
	return {source, title, key: spelling(title)};
}

/** The title for which most is said, in the spelling of its best speller. */
function winner(all: readonly Vote[]): string {
	const keys = [...new Set(all.filter(({source}) => source !== 'json-ld-again').map(({key}) => key))];
	const counts = keys.map(key => ({key, count: countFor(key, all)}));
	const best = counts.sort((a, b) => b.count - a.count)[0]?.key;
	return spellers.map(source => all.find(item => item.key === best && item.source === source)?.title).find(Boolean) ?? '';
}

function countFor(key: string, all: readonly Vote[]): number {
	const sources = new Set(all.filter(item => item.key === key).map(({source}) => source));
	return [...sources].reduce((sum, source) => sum + votes[source], 0);
}

interface Shown {
	readonly above: readonly string[];
	readonly inPath: readonly string[];
	readonly lower: () => readonly string[];
}

/** The headings' vote: for a stated headline that one of them shows, alone or below a topic in the same element, else for the words of an h1. */
function shownVote({above, inPath, lower}: Shown, others: readonly Vote[]): readonly Vote[] {
	return statedVote('h1', above, others) ?? lowerVote(lower(), others) ?? statedVote('h1', inPath, others) ?? ownVote([...above, ...inPath], others);
}

function statedVote(source: Source, shown: readonly string[], others: readonly Vote[]): readonly Vote[] | undefined {
	const keys = shown.map(spelling);
	const equal = shown.find((_, index) => others.some(({key}) => key === keys[index]));
	if (equal !== undefined) {
		return [vote(source, equal)];
	}
	const inside = others.find(({key}) => key.length > tellingLetters && keys.some(text => text.endsWith(key)));
	return inside && [vote(source, inside.title)];
}

/** The vote of the h2 and h3: for the headline most stated of those that they show, for a topic above one may be stated with it. */
function lowerVote(shown: readonly string[], others: readonly Vote[]): readonly Vote[] | undefined {
	const keys = shown.map(spelling);
	const inside = others.filter(({key, source}) => source !== 'json-ld-again' && key.length > tellingLetters && keys.some(text => text.endsWith(key)));
	const best = inside.toSorted((a, b) => countFor(b.key, others) - countFor(a.key, others))[0];
	return best && [vote('lower', best.title)];
}

function ownVote(shown: readonly string[], others: readonly Vote[]): readonly Vote[] {
	const alike = shown.find(text => others.some(({title}) => sharedWords(text, title) >= sharedForSame));
	return alike !== undefined ? [vote('h1', alike)] : shown.slice(0, 1).map(text => vote('loose-h1', text));
}

/** The title without the site before it, and without the sites and sections behind it: they are known names, stand behind a bar, or what is left is stated elsewhere. */
function withoutSite(title: string, siteKeys: readonly string[], known: ReadonlySet<string>): string {
	let rest = withoutSiteBefore(title, siteKeys);
	for (let count = 0; count < mostSuffixes; count++) {
		const cut = separators.map(mark => ({mark, at: rest.lastIndexOf(mark)})).sort((a, b) => b.at - a.at)[0]!;
		if (cut.at <= 0) {
			break;
		}
		const before = rest.slice(0, cut.at).trim();
		const suffix = spelling(rest.slice(cut.at + cut.mark.length));
		const isHeadline = bars.has(cut.mark) && before.split(' ').length >= fewestBeforeBar;
		if (isHeadline || known.has(spelling(before)) || siteKeys.some(key => namesSite(suffix, key))) {
			rest = before;
		} else {
			break;
		}
	}
	return rest;
}

function withoutSiteBefore(title: string, siteKeys: readonly string[]): string {
	const mark = spacedMarks.find(spaced => siteKeys.includes(spelling(title.split(spaced, 1)[0]!)));
	const rest = mark === undefined ? '' : title.slice(title.indexOf(mark) + mark.length).trim();
	return rest.split(' ').length >= fewestBehindSite ? rest : title;
}

function namesSite(suffix: string, site: string): boolean {
	return suffix === site || (suffix.length > 2 && site.includes(suffix)) || (site.length > 3 && suffix.startsWith(site));
}

function sharedWords(one: string, other: string): number {
	const words = new Set(one.toLowerCase().split(' ').filter(word => word.length > 2));
	const others = new Set(other.toLowerCase().split(' '));
	return words.size > 2 ? [...words].filter(word => others.has(word)).length / words.size : 0;
}
