/** Readability's opinion: unmodified, on a clone, which of the page's elements it takes into its article. */
import {Readability} from '@mozilla/readability';
import {firstChild, nextSibling, parentNode} from '../tree/dom';
import type {Block} from './blocks';
import {deepestForReadability} from './limits';
import {copyForReadability, markAttribute} from './readability-copy';

export interface ReadabilityVerdict {
	/** The page's own elements that are in Readability's article. */
	readonly taken: ReadonlySet<Element>;
	/** Whether a text is in the article: Readability rebuilds some elements, and then only their words tell. */
	readonly holds: (text: string) => boolean;
}

/** The verdict where Readability is not asked or has no answer. */
export const noVerdict: ReadabilityVerdict = {taken: new Set(), holds: () => false};

/** Which elements of the page Readability takes; none where it finds no article or fails. */
export function readabilityVerdict(page: Document, blocks: readonly Block[]): ReadabilityVerdict {
	if (blocks.some(({place}) => place.depth > deepestForReadability)) {
		return noVerdict;
	}
	const {copy, places} = copyForReadability(page, blocks);
	const article = parse(copy);
	return {
		taken: new Set([...marksIn(article?.content)].map(mark => places[mark]!.element)),
		holds: textSearch((article?.textContent ?? '').replace(/\s+/g, '')),
	};
}

/** UTF-16 units of a text that tell it from others. */
const tellingStart = 60;
/** UTF-16 units looked through for all blocks of a page together: what 10,000 blocks need in an article of 20,000, and a tenth of a second. */
const longestSearch = 200_000_000;

/** Tells whether a text without white space holds the start of another; false for all once the search has been long. */
function textSearch(text: string): (start: string) => boolean {
	let left = longestSearch;
	return start => {
		left -= text.length;
		return left >= 0 && text.includes(start.replace(/\s+/g, '').slice(0, tellingStart));
	};
}

/** Readability may throw on pages made to break it; then it has no opinion and the judge goes on without. */
function parse(clone: Document) {
	try {
		return new Readability<Element>(clone, {serializer: content => content as Element, disableJSONLD: true}).parse();
	} catch (error) {
		if (error instanceof Error) {
			return undefined;
		}
		throw error;
	}
}

function* marksIn(content: Element | null | undefined): Generator<number> {
	for (let node: Node | null = content ?? null; node;) {
		if (node instanceof Element && node.hasAttribute(markAttribute)) {
			yield Number(node.getAttribute(markAttribute));
		}
		node = firstChild(node) ?? following(node, content!);
	}
}

function following(node: Node, root: Element): Node | null {
	for (let at: Node | null = node; at && at !== root; at = parentNode(at)) {
		const next = nextSibling(at);
		if (next) {
			return next;
		}
	}
	return null;
}
