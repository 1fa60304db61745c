/** The page's meta tags by name, whichever attribute names them. */
import {attribute} from '../tree/dom';

export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** More than any news page has. */
const mostTags = 1000;
/** UTF-16 units: a description is the longest value asked for. */
const longestValue = 5000;

/** Every meta tag with a content, names in lower case, values in document order. */
export function readMetaTags(root: Element): MetaTags {
	const tags = new Map<string, string[]>();
	for (const tag of [...root.querySelectorAll('meta[content]')].slice(0, mostTags)) {
		const content = attribute(tag, 'content').slice(0, longestValue).trim();
		const names = ['name', 'property', 'itemprop'].map(kind => attribute(tag, kind).toLowerCase()).filter(Boolean);
		for (const name of content ? new Set(names) : []) {
			tags.set(name, [...(tags.get(name) ?? []), content]);
		}
	}
	return tags;
}

/** The first value of the first of these names that the page has, or empty. */
export function firstTag(tags: MetaTags, names: readonly string[]): string {
	return names.map(name => tags.get(name)?.[0]).find(Boolean) ?? '';
}
