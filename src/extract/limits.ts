/** What is checked before any work, in linear time and without recursion: a hostile page may be of any size and depth. */
import {childrenOf, firstElementChild, frameBody, isElement, nextElementSibling, parentNode, shadowRoot} from '../tree/dom';

/** More elements than any news page has (9,888 at most over 338 pages). */
const mostElements = 50_000;
/** UTF-16 units of text, scripts aside. It is counted while the page is read: to count it before costs a walk over all of it. */
const mostText = 20_000_000;
/** A parser nests elements 512 deep at most; only a script makes more, and every walk outwards from a block grows with it. */
const deepest = 1000;
/** Readability's time grows with the cube of depth; news pages stay below 56. */
export const deepestForReadability = 200;
/** Readability needs 14 s for 50,000 elements; below this number it stays within two seconds. */
const mostElementsForReadability = 15_000;
/** UTF-16 units: Readability copies the text of a box for each box around it. */
export const mostTextForReadability = 3_000_000;
/** The depths of all elements added up: many deep branches cost Readability as much as one that is deeper. */
const mostDepthForReadability = 600_000;

export interface Limits {
	readonly kind: 'ok' | 'beyond-readability' | 'too-big' | 'no-document';
}

interface Size {
	elements: number;
	deepest: number;
	/** The depths of all elements added up. */
	depths: number;
}

/** Thrown where a page turns out to have more text than is read. */
export class TooMuchText extends Error {}

/** Counts text that is about to be read; throws once it is too much. */
export class TextMeter {
	#units = 0;

	add(units: number): void {
		this.#units += units;
		if (this.#units > mostText) {
			throw new TooMuchText();
		}
	}
}

interface Tree {
	readonly root: Element;
	readonly depth: number;
}

/** How large the page is, its open shadow trees and the frames of its own site included: ok, too much for Readability alone, or too big to be read at all. */
export function checkLimits(page: Document): Limits {
	const root = page.documentElement;
	if (!root || !page.body) {
		return {kind: 'no-document'};
	}
	const size: Size = {elements: 0, deepest: 0, depths: 0};
	const trees: Tree[] = [{root, depth: 0}];
	for (let tree = trees.pop(); tree; tree = trees.pop()) {
		if (!measure(tree, size, trees)) {
			return {kind: 'too-big'};
		}
	}
	return {kind: isForReadability(size) ? 'ok' : 'beyond-readability'};
}

function isForReadability({elements, deepest, depths}: Size): boolean {
	return deepest <= deepestForReadability && elements <= mostElementsForReadability && depths <= mostDepthForReadability;
}

/** Adds a tree to the size, and the trees within it to the list. False once the page is too big. */
function measure({root, depth: start}: Tree, size: Size, trees: Tree[]): boolean {
	let depth = start;
	for (let at: Element | null = root; at;) {
		add(at, depth, size, trees);
		if (size.elements > mostElements || size.deepest > deepest) {
			return false;
		}
		const child: Element | null = firstElementChild(at);
		if (child) {
			at = child;
			depth++;
			continue;
		}
		while (at && at !== root && !nextElementSibling(at)) {
			at = parentNode(at) as Element | null;
			depth--;
		}
		at = at && at !== root ? nextElementSibling(at) : null;
	}
	return true;
}

function add(element: Element, depth: number, size: Size, trees: Tree[]): void {
	size.elements++;
	size.depths += depth;
	size.deepest = Math.max(size.deepest, depth);
	const inner = shadowRoot(element) ?? frameBody(element);
	if (inner) {
		trees.push(...childrenOf(inner).filter(isElement).map(child => ({root: child, depth: depth + 1})));
	}
}
