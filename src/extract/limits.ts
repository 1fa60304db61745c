/** What is checked before any work, in linear time and without recursion: a hostile page may be of any size and depth. */
import {firstElementChild, nextElementSibling, parentNode} from '../tree/dom';

/** More elements than any news page has (9,888 at most over 338 pages); Readability needs 14 s for as many. */
const mostElements = 50_000;
/** UTF-16 units of text. */
const mostText = 20_000_000;
/** Readability's time grows with the cube of depth; news pages stay below 56. */
export const deepestForReadability = 200;

export type Limits =
	| {readonly kind: 'ok'; readonly elements: number; readonly text: number}
	| {readonly kind: 'deep'; readonly elements: number; readonly text: number}
	| {readonly kind: 'too-big'}
	| {readonly kind: 'no-document'};

/** How large the page is: ok, too deep for Readability alone, or too big to be read at all. */
export function checkLimits(page: Document): Limits {
	const root = page.documentElement;
	if (!root || !page.body) {
		return {kind: 'no-document'};
	}
	const elements = root.getElementsByTagName('*').length + 1;
	const text = elements > mostElements ? 0 : root.textContent.length;
	if (elements > mostElements || text > mostText) {
		return {kind: 'too-big'};
	}
	return {kind: isDeep(root) ? 'deep' : 'ok', elements, text};
}

/** Whether elements stand deeper in each other than Readability bears. */
function isDeep(root: Element): boolean {
	let depth = 0;
	for (let at: Element | null = root; at;) {
		const child: Element | null = firstElementChild(at);
		if (child) {
			at = child;
			if (++depth >= deepestForReadability) {
				return true;
			}
			continue;
		}
		while (at && at !== root && !nextElementSibling(at)) {
			at = parentNode(at) as Element | null;
			depth--;
		}
		at = at && at !== root ? nextElementSibling(at) : null;
	}
	return false;
}
