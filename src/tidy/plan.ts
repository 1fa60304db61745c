/** Blocks and their verdicts → the page's elements to put aside: whole containers where all in them goes, and never one that holds anything kept. */
import type {KindId, Verdict} from '../article';
import type {Block} from '../extract/blocks';
import type {JudgedBlock} from '../extract/judge-new';
import type {Place} from '../extract/places';
import {outwards} from '../extract/places';
import {isElement, isText, nodeValue} from '../tree/dom';

/** One block of the page with its lasting verdict. */
export type Item = JudgedBlock;

/** What becomes of a block: it stays, it goes, or it goes with what is around it. */
export type Fate = 'keep' | 'aside' | 'neutral';

export interface Wishes {
	/** The kinds that the reader has left out. */
	readonly kinds: ReadonlySet<KindId>;
	readonly isRestored: (block: Block) => boolean;
	/** Whether a block stands in something that is left alone, such as a wall in front of the text. */
	readonly isLeftAlone: (block: Block) => boolean;
}

/** What becomes of each block. The site's head and foot, its headline and its byline stay: they are the page's look. */
export function fatesOf(items: readonly Item[], wishes: Wishes): Fate[] {
	const first = items.findIndex(({verdict}) => verdict.kept);
	const last = items.findLastIndex(({verdict}) => verdict.kept);
	const fates = items.map((item, index) => fateOf(item, first < 0 || index < first ? 'above' : index > last ? 'below' : 'within', wishes));
	return withPictures(items, fates);
}

/** Kinds that are a story's own head when they stand above its text. */
const headKinds: readonly KindId[] = ['page-furniture', 'tags', 'repeat', 'byline'];
/** Kinds that go even from the site's head and foot. */
const alwaysAside: readonly KindId[] = ['advertisement', 'consent'];

function fateOf({block, verdict}: Item, where: 'above' | 'within' | 'below', {kinds, isRestored, isLeftAlone}: Wishes): Fate {
	if (verdict.kept) {
		return 'keep';
	}
	// The age of a story in a list of stories goes with it; the story's own line below the text is no box.
	if (verdict.kind === 'hidden-text' || (verdict.kind === 'byline' && where === 'below')) {
		return 'neutral';
	}
	const isHead = verdict.kind === 'byline' || block.tag === 'h1' || (where === 'above' && headKinds.includes(verdict.kind));
	const stays = !kinds.has(verdict.kind) || isHead || isRestored(block) || isLeftAlone(block) || (!alwaysAside.includes(verdict.kind) && isSiteFrame(block.place));
	return stays ? 'keep' : 'aside';
}

const frameTokens = / (?:masthead|navbar|colophon|header|footer|site header|site footer|main menu|topbar) /;
const frameRoles = / (?:navigation|banner|contentinfo) /;

/** Whether a place stands in the site's own navigation, head or foot. A story's header and footer are none. */
function isSiteFrame(place: Place): boolean {
	let inHeadOrFoot = false;
	for (const {tag, tokens} of outwards(place)) {
		if (tag === 'nav' || frameRoles.test(tokens)) {
			return true;
		}
		if (tag === 'article' || tag === 'main' || tag === 'aside') {
			return false;
		}
		inHeadOrFoot ||= tag === 'header' || tag === 'footer' || frameTokens.test(tokens);
	}
	return inHeadOrFoot;
}

/** Kinds whose boxes have pictures of their own. */
const picturedKinds: readonly KindId[] = ['related-stories', 'read-more', 'newsletter', 'subscription', 'author-bio', 'advertisement', 'comments'];

function isPictured(verdict: Verdict): boolean {
	return verdict.kept || picturedKinds.includes(verdict.kind);
}

/** A picture without words goes with the box it stands in, where all words of that box go as a kind that has pictures. */
function withPictures(items: readonly Item[], fates: readonly Fate[]): Fate[] {
	const wordy = new Map<Place, 'goes' | 'stays'>();
	items.forEach(({block, verdict}, index) => {
		if (block.words === 0 || fates[index] === 'neutral') {
			return;
		}
		const goes = fates[index] === 'aside' && isPictured(verdict);
		for (const place of outwards(block.place)) {
			if (wordy.get(place) === 'stays') {
				break;
			}
			wordy.set(place, goes ? 'goes' : 'stays');
		}
	});
	return items.map(({block, verdict}, index) => {
		const isPicture = block.words === 0 && verdict.kept;
		return isPicture && wordy.get(firstWith(block.place, wordy)!) === 'goes' ? 'aside' : fates[index]!;
	});
}

function firstWith(place: Place, places: ReadonlyMap<Place, unknown>): Place | undefined {
	return [...outwards(place)].find(at => places.has(at));
}

/** The elements of the page that hold the blocks put aside and nothing that stays, each as large as can be. */
export function elementsOf(page: Document, items: readonly Item[], fates: readonly Fate[]): Set<Element> {
	const holding = placesThatStay(items, fates);
	const holders = holdersOfSilent(page);
	const first = items.findIndex(({verdict}) => verdict.kept);
	const last = items.findLastIndex(({verdict}) => verdict.kept);
	const elements = new Set<Element>();
	items.forEach(({block, verdict}, index) => {
		if (fates[index] === 'aside') {
			const isAround = index < first || index > last || isPictured(verdict);
			for (const element of elementsFor(block, holding, isAround ? none : holders)) {
				if (element.ownerDocument === page) {
					elements.add(element);
				}
			}
		}
	});
	return elements;
}

function placesThatStay(items: readonly Item[], fates: readonly Fate[]): ReadonlySet<Place> {
	const holding = new Set<Place>();
	items.forEach(({block}, index) => {
		for (const place of fates[index] === 'keep' ? outwards(block.place) : []) {
			if (holding.has(place)) {
				break;
			}
			holding.add(place);
		}
	});
	return holding;
}

/** Players, drawings and frames have no words of their own: within the story, a container goes with them only as a kind that has such things. */
const silent = 'video, audio, canvas, iframe, object, embed';

const none: ReadonlySet<Element> = new Set();

/** Every element of the page that holds such a thing. */
function holdersOfSilent(page: Document): ReadonlySet<Element> {
	const holders = new Set<Element>();
	for (const thing of page.querySelectorAll(silent)) {
		for (let at: Element | null = thing; at && !holders.has(at); at = at.parentElement) {
			holders.add(at);
		}
	}
	return holders;
}

/** The largest container of a block outside these places. Beyond the block's own, it is none of these holders. */
function elementsFor(block: Block, holding: ReadonlySet<Place>, holders: ReadonlySet<Element>): Element[] {
	let largest: Place | undefined;
	for (const place of outwards(block.place)) {
		if (holding.has(place) || place.depth === 0 || (largest && holders.has(place.element))) {
			break;
		}
		largest = place;
	}
	return largest ? [largest.element] : ownElements(block);
}

/** The block's own elements where its container stays; none where words stand bare between them, which no attribute reaches. */
function ownElements({nodes}: Block): Element[] {
	const isBare = nodes.some(node => isText(node) && /[\p{L}\p{N}]/u.test(nodeValue(node) ?? ''));
	return isBare ? [] : nodes.filter(isElement);
}
