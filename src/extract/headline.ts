/** The headline, chosen among all the places of a page that state it: each is a vote for its wording. */
import {spelling} from './plain-words';

/** The places that state a title beside the page's own h1 and the window's title. */
export type TitleSource = 'json-ld' | 'json-ld-again' | 'open-graph' | 'twitter' | 'meta';

export interface StatedTitle {
	readonly source: TitleSource;
	readonly title: string;
}

export interface Headlines {
	/** The page's h1 elements in order. */
	readonly h1: readonly string[];
	/** JSON-LD, og:title, twitter:title and the like. */
	readonly stated: readonly StatedTitle[];
	/** The title of the window. */
	readonly window: string;
	/** Names the site goes by, its host among them. */
	readonly sites: readonly string[];
}

type Source = TitleSource | 'h1' | 'loose-h1' | 'window';

/**
 * What each place's word counts for. JSON-LD and the h1 are each right alone about as often as not, together they nearly always are; og:title and the window's
 * title are often worded for other readers, and twitter:title repeats og:title. `json-ld-again` is JSON-LD's alternativeHeadline:
 * no candidate, but where it repeats another title that one is the editors'. `loose-h1` is an h1 that no other title resembles.
 */
const votes: Readonly<Record<Source, number>> = {
	'json-ld': 3.5, 'json-ld-again': 4, h1: 3, 'open-graph': 2, window: 2, 'loose-h1': 1, twitter: 0.2, meta: 0.2,
};
/** Whose spelling is shown where several state one headline: an h1 may lose a space or a mark to its style. */
const spellers: readonly Source[] = ['json-ld', 'open-graph', 'h1', 'twitter', 'meta', 'window', 'loose-h1'];

const separators = [' - ', ' | ', ' – ', ' — ', ' · ', ' • ', ' » ', ' « ', ' :: ', ' / ', '｜', '|', ' : ', ' ― ', '_', '--'];
/** No headline has a bar in it: what follows one is a section or a site. */
const bars = new Set([' | ', '｜', '|']);
/** Words before a bar that make a headline, not another section. */
const fewestBeforeBar = 4;
/** A title has at most so many names of sites and sections behind it. */
const mostSuffixes = 4;
/** An h1 that shares at least this part of its words with a stated headline is another wording of it. */
const sharedForSame = 0.5;
/** Letters of a title that stands at another's end by no chance. */
const tellingLetters = 10;

interface Vote {
	readonly source: Source;
	readonly title: string;
	readonly key: string;
}

/** The page's headline without the site's name, or empty where no place states one. */
export function headline({h1, stated, window, sites}: Headlines): string {
	const siteKeys = sites.map(spelling).filter(key => key.length > 1);
	const shown = h1.filter(text => text && !siteKeys.includes(spelling(text)));
	const said = [...stated, {source: 'window' as const, title: window}].filter(({title}) => title !== '');
	const known = new Set([...shown, ...said.map(({title}) => title)].map(spelling));
	const others = said.map(({source, title}) => vote(source, withoutSite(title, siteKeys, known)));
	const bareShown = shown.map(title => withoutSite(title, siteKeys, known));
	return winner([...others, ...shownVote(bareShown, others)]);
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

/** The h1's vote: for the stated headline that it shows with a topic above it in the same element, else for its own words. */
function shownVote(shown: readonly string[], others: readonly Vote[]): readonly Vote[] {
	const equal = shown.find(text => others.some(({key}) => key === spelling(text)));
	if (equal !== undefined) {
		return [vote('h1', equal)];
	}
	const inside = others.find(({key}) => key.length > tellingLetters && shown.some(text => spelling(text).endsWith(key)));
	if (inside) {
		return [vote('h1', inside.title)];
	}
	const alike = shown.find(text => others.some(({title}) => sharedWords(text, title) >= sharedForSame));
	return alike !== undefined ? [vote('h1', alike)] : shown.slice(0, 1).map(text => vote('loose-h1', text));
}

/** The title without the sites and sections behind it: they are known names, stand behind a bar, or what is left is stated elsewhere. */
function withoutSite(title: string, siteKeys: readonly string[], known: ReadonlySet<string>): string {
	let rest = title;
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

function namesSite(suffix: string, site: string): boolean {
	return suffix === site || (suffix.length > 2 && site.includes(suffix)) || (site.length > 3 && suffix.startsWith(site));
}

function sharedWords(one: string, other: string): number {
	const words = new Set(one.toLowerCase().split(' ').filter(word => word.length > 2));
	const others = new Set(other.toLowerCase().split(' '));
	return words.size > 2 ? [...words].filter(word => others.has(word)).length / words.size : 0;
}
