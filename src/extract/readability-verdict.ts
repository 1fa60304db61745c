/** Readability's opinion: unmodified, on a clone, which of the page's elements it takes into its article. */
import {Readability} from '@mozilla/readability';
import {attribute, firstChild, following} from '../tree/dom';
import type {Block} from './blocks';
import {deepestForReadability, mostTextForReadability} from './limits';
import type {Place} from './places';
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
	const text = blocks.reduce((sum, block) => sum + block.text.length, 0);
	if (text > mostTextForReadability || blocks.some(({place}) => place.depth > deepestForReadability)) {
		return noVerdict;
	}
	const found = verdictOn(copyForReadability(page, blocks, isUnlikely), 1);
	return found.characters < enough ? verdictOn(copyForReadability(page, blocks, () => false), enough) : found;
}

/** UTF-16 units, Readability's own default: where its first try, without unlikely places, finds less, it tries again with them. */
const enough = 500;

interface Found extends ReadabilityVerdict {
	/** UTF-16 units of the article's text, as Readability counts them. */
	readonly characters: number;
}

function verdictOn({copy, places}: ReturnType<typeof copyForReadability>, charThreshold: number): Found {
	const article = parse(copy, charThreshold);
	const text = article?.textContent ?? '';
	return {
		taken: new Set([...marksIn(article?.content)].map(mark => places[mark]!.element)),
		characters: text.trim().replace(/\s{2,}/g, ' ').length,
		holds: textSearch(text.replace(/\s+/g, '')),
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

/** What Readability has on its prototype beside its methods. */
interface Rules {
	readonly REGEXPS: Readonly<Record<'unlikelyCandidates' | 'okMaybeItsACandidate' | 'byline', RegExp>>;
	readonly UNLIKELY_ROLES: readonly string[];
}
const {REGEXPS, UNLIKELY_ROLES} = Readability.prototype as unknown as Rules;
/** Readability takes these for unlikely never, or not always: a paragraph that comes to stand for the box around it is not asked. */
const neverUnlikely = new Set(['body', 'a', 'p', 'table', 'tbody', 'tr', 'td', 'th', 'form', 'iframe', 'code']);

/** Whether Readability's first try throws a place away unread, by its own rules: it need not be copied then. */
function isUnlikely({element, tag, parent}: Place): boolean {
	if (neverUnlikely.has(tag) || tableIsNear(parent)) {
		return false;
	}
	const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
	const isByline = REGEXPS.byline.test(names) || attribute(element, 'rel') === 'author' || attribute(element, 'itemprop').includes('author');
	const isNamed = REGEXPS.unlikelyCandidates.test(names) && !REGEXPS.okMaybeItsACandidate.test(names);
	return !isByline && (isNamed || UNLIKELY_ROLES.includes(attribute(element, 'role')));
}

function tableIsNear(place: Place | undefined): boolean {
	let steps = 0;
	for (let at = place; at && steps < nearTable; at = at.parent, steps++) {
		if (at.tag === 'table' || at.tag === 'code') {
			return true;
		}
	}
	return false;
}

/** Levels that Readability looks outwards for a table. */
const nearTable = 4;

/** Readability may throw on pages made to break it; then it has no opinion and the judge goes on without. */
function parse(clone: Document, charThreshold: number) {
	try {
		return new Readability<Element>(clone, {serializer: content => content as Element, disableJSONLD: true, keepClasses: true, charThreshold}).parse();
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
