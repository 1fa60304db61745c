/** The headline as a reader of the page sees it, chosen among all the places that state it. */
import {spelling} from './plain-words';

export interface Headlines {
	/** The page's h1 elements in order. */
	readonly h1: readonly string[];
	/** JSON-LD, og:title, twitter:title and the like, the most trusted first. */
	readonly stated: readonly string[];
	/** The title of the window. */
	readonly window: string;
	/** Names the site goes by, its host among them. */
	readonly sites: readonly string[];
}

const separators = [' - ', ' | ', ' – ', ' — ', ' · ', ' • ', ' » ', ' « ', ' :: ', ' / ', '｜', '|', ' : ', ' ― ', '_', '--'];
const topicMark = /\p{L}: | [/|] /u;
/** A title has at most so many names of sites and sections behind it. */
const mostSuffixes = 4;
/** An h1 that shares at least this part of its words with a stated headline is another wording of it. */
const sharedForSame = 0.5;

/** The page's headline without the site's name. */
export function headline({h1, stated, window, sites}: Headlines): string {
	const siteKeys = sites.map(spelling).filter(key => key.length > 1);
	const shown = h1.filter(text => text && !siteKeys.includes(spelling(text))).map(text => withoutSite(text, siteKeys, new Set()));
	const known = new Set([...shown, ...stated, window].map(spelling));
	const bare = [...stated, window].filter(Boolean).map(title => withoutSite(title, siteKeys, known));
	const keys = [...stated, ...bare].map(spelling);
	const agreed = shown.find(text => keys.includes(spelling(text)));
	return (agreed && withMarks(agreed, bare)) ?? withoutKicker(shown, bare) ?? otherWording(shown, bare) ?? bare[0] ?? shown[0] ?? '';
}

/** The title without the sites and sections behind it: they are known names, or what is left is stated elsewhere. */
function withoutSite(title: string, siteKeys: readonly string[], known: ReadonlySet<string>): string {
	let rest = title;
	for (let count = 0; count < mostSuffixes; count++) {
		const cut = separators.map(mark => ({mark, at: rest.lastIndexOf(mark)})).sort((a, b) => b.at - a.at)[0]!;
		if (cut.at <= 0) {
			break;
		}
		const before = rest.slice(0, cut.at).trim();
		const suffix = spelling(rest.slice(cut.at + cut.mark.length));
		if (known.has(spelling(before)) || siteKeys.some(key => namesSite(suffix, key))) {
			rest = before;
		} else {
			break;
		}
	}
	return rest;
}

/** The same headline as stated with a mark behind its topic, where the page shows the topic by its style alone. */
function withMarks(shown: string, bare: readonly string[]): string {
	const marked = bare.find(title => spelling(title) === spelling(shown) && topicMark.test(title));
	return marked && !topicMark.test(shown) ? marked : shown;
}

function namesSite(suffix: string, site: string): boolean {
	return suffix === site || (suffix.length > 2 && site.includes(suffix)) || (site.length > 3 && suffix.startsWith(site));
}

/** The stated headline that an h1 shows with a topic above it in the same element. */
function withoutKicker(shown: readonly string[], bare: readonly string[]): string | undefined {
	return bare.find(title => spelling(title).length > 10 && shown.some(text => spelling(text).endsWith(spelling(title))));
}

function otherWording(shown: readonly string[], bare: readonly string[]): string | undefined {
	return shown.find(text => bare.some(title => sharedWords(text, title) >= sharedForSame));
}

function sharedWords(one: string, other: string): number {
	const words = new Set(one.toLowerCase().split(' ').filter(word => word.length > 2));
	const others = new Set(other.toLowerCase().split(' '));
	return words.size > 2 ? [...words].filter(word => others.has(word)).length / words.size : 0;
}
