/** What is checked before any work, in linear time and without recursion: a hostile page may be of any size and depth. */
import {firstChild, isElement, isText, nextSibling, parentNode, textLength} from '../tree/dom';

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
	let elements = 0;
	let text = 0;
	let depth = 0;
	let deepest = 0;
	for (let node: Node | null = root; node;) {
		if (isElement(node)) {
			elements++;
		} else if (isText(node)) {
			text += textLength(node);
		}
		if (elements > mostElements || text > mostText) {
			return {kind: 'too-big'};
		}
		const child: Node | null = firstChild(node);
		if (child) {
			node = child;
			deepest = Math.max(deepest, ++depth);
			continue;
		}
		while (node && node !== root && !nextSibling(node)) {
			node = parentNode(node);
			depth--;
		}
		node = node && node !== root ? nextSibling(node) : null;
	}
	return {kind: deepest > deepestForReadability ? 'deep' : 'ok', elements, text};
}
