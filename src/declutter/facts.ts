/** What the judge asks of a page as a whole: which blocks carry the article, where it begins and ends, what stands twice. */
import type {Block} from '../extract/blocks';
import type {Metadata} from '../extract/metadata';
import type {Place} from '../extract/places';
import {outwards} from '../extract/places';
import type {PhraseSet} from './words/index';
import {matchPhrase, normalise} from './words/index';

/** What a small container says of itself. */
export interface Box {
	readonly set: PhraseSet;
	readonly phrase: string;
}

/** One block with what is known of it before judging. */
export interface Known {
	readonly block: Block;
	readonly index: number;
	/** Normalised text. */
	readonly plain: string;
	readonly taken: boolean;
	readonly isProse: boolean;
	/** Prose in the article's own style: the backbone that the rest is measured against. */
	readonly isCore: boolean;
	readonly linkShare: number;
	readonly endsSentence: boolean;
}

export interface Facts {
	readonly known: readonly Known[];
	readonly metadata: Metadata;
	readonly title: string;
	/** Indices of the first and last block of the backbone; first > last where there is none. */
	readonly first: number;
	readonly last: number;
	/** The smallest place that holds the backbone. */
	readonly main: Place | undefined;
	readonly coreStyles: ReadonlySet<string>;
	/** False where the page hides most of its own article until its scripts run: then hidden says nothing. */
	readonly hiddenCounts: boolean;
	/** Small containers in which a block says that they are a sign-up, an offer, a biography: with that phrase. */
	readonly boxes: ReadonlyMap<Place, Box>;
	/** How often a link target occurs on the page. */
	readonly targets: ReadonlyMap<string, number>;
}

/** Words of a paragraph that counts as prose on its own. */
const proseLength = 14;
const sentenceEnd = /[.!?…。！？؟।][)"'”’»“]{0,2}$/u;

/** Everything the judge knows of a page before it judges. */
export function factsOf(blocks: readonly Block[], taken: ReadonlySet<Element>, metadata: Metadata): Facts {
	const drafts = blocks.map((block, index) => draft(block, index, taken));
	const hiddenCounts = shareHidden(drafts) < 0.5;
	const boxes = clutterBoxes(drafts);
	const coreStyles = stylesOfArticle(drafts);
	const near = placesOfArticle(drafts, coreStyles);
	const bodyText = normalisedBody(metadata.articleBody);
	const isCore = (item: Known) => item.isProse && !(item.block.hidden && hiddenCounts && !item.taken) && !boxOf(item, boxes) && (coreStyles.has(styleOf(item.block)) ? item.taken || hasCoreParent(item, near) : bodyText !== '' && bodyText.includes(item.plain.slice(0, 80)));
	const known = drafts.map(item => ({...item, isCore: isCore(item)}));
	const core = known.filter(item => item.isCore);
	return {
		known, metadata, coreStyles, hiddenCounts, boxes,
		title: normalise(metadata.title),
		first: core[0]?.index ?? Number.POSITIVE_INFINITY,
		last: core.at(-1)?.index ?? -1,
		main: commonPlace(core),
		targets: countTargets(blocks),
	};
}

function draft(block: Block, index: number, taken: ReadonlySet<Element>): Known {
	const linkShare = block.words === 0 ? 0 : block.linkWords / block.words;
	const endsSentence = sentenceEnd.test(block.text);
	const isText = block.tag === 'p' || block.tag === 'div' || block.tag === 'li' || block.tag === 'td' || block.tag === 'dd';
	return {
		block, index, linkShare, endsSentence, isCore: false,
		plain: normalise(block.text),
		taken: taken.has(block.place.element),
		isProse: isText && block.words >= proseLength && linkShare < 0.5 && (endsSentence || block.words >= 2 * proseLength),
	};
}

/** A block's style: its own element's and its container's. */
export function styleOf({place}: Block): string {
	return `${place.parent?.style ?? ''}>${place.style}`;
}

/** Styles that carry at least this share of the words Readability took. */
const styleShare = 0.08;

function stylesOfArticle(drafts: readonly Known[]): ReadonlySet<string> {
	const words = new Map<string, number>();
	let all = 0;
	for (const {block, taken, isProse} of drafts) {
		if (taken && isProse) {
			words.set(styleOf(block), (words.get(styleOf(block)) ?? 0) + block.words);
			all += block.words;
		}
	}
	return new Set([...words].filter(([, count]) => count >= all * styleShare).map(([style]) => style));
}

/** Levels up to which a paragraph outside Readability's article must meet one inside it. */
const reach = 5;

/** Prose outside Readability's article counts where it has the article's style and stands near it in the tree. */
function hasCoreParent(item: Known, near: ReadonlySet<Place>): boolean {
	return !namesOtherText(item) && [...placesWithin(item.block.place, reach)].some(place => near.has(place));
}

const otherText = ['comment', 'comments', 'related', 'teaser', 'teasers', 'card', 'promo', 'newsletter', 'recommendations', 'footer'];

function namesOtherText({block}: Known): boolean {
	return [...placesWithin(block.place, reach)].some(({tokens}) => otherText.some(word => tokens.includes(` ${word} `)));
}

function* placesWithin(place: Place, levels: number): Generator<Place> {
	let steps = 0;
	for (const at of outwards(place)) {
		yield at;
		if (++steps > levels) {
			return;
		}
	}
}

/** The places around the article's own prose, up to `reach` levels out and without the page's body. */
function placesOfArticle(drafts: readonly Known[], styles: ReadonlySet<string>): ReadonlySet<Place> {
	const places = new Set<Place>();
	for (const {block, taken, isProse} of drafts) {
		if (taken && isProse && styles.has(styleOf(block))) {
			for (const place of placesWithin(block.place, reach)) {
				if (place.depth > 0) {
					places.add(place);
				}
			}
		}
	}
	return places;
}

/** Share of the article's words, by Readability, that the page does not render. */
function shareHidden(drafts: readonly Known[]): number {
	const prose = drafts.filter(({taken, isProse}) => taken && isProse);
	const words = (list: readonly Known[]) => list.reduce((sum, {block}) => sum + block.words, 0);
	return words(prose.filter(({block}) => block.hidden)) / Math.max(1, words(prose));
}

const boxSets: readonly PhraseSet[] = ['newsletter', 'subscription', 'consent', 'authorBio'];
/** Words of a sign-up or offer box; a larger container is the page. */
const largestBox = 130;
/** Words of the line that says what a box is. */
const longestBoxLine = 40;

/** The largest small container around each line that names a sign-up, an offer or a biography. */
function clutterBoxes(drafts: readonly Known[]): ReadonlyMap<Place, Box> {
	const boxes = new Map<Place, Box>();
	for (const {block, plain} of drafts) {
		const found = block.words > 1 && block.words <= longestBoxLine ? boxPhrase(plain) : undefined;
		for (const place of found ? placesWithin(block.place.parent ?? block.place, 3) : []) {
			if (place.words > largestBox || place.depth < 2) {
				break;
			}
			boxes.set(place, found!);
		}
	}
	return boxes;
}

function boxPhrase(plain: string): Box | undefined {
	for (const set of boxSets) {
		const match = matchPhrase(set, plain);
		if (match) {
			return {set, phrase: match.phrase};
		}
	}
	return undefined;
}

/** The clutter box a block stands in, if any. */
export function boxOf({block}: Known, boxes: Facts['boxes']): Box | undefined {
	for (const place of boxes.size > 0 ? placesWithin(block.place, 4) : []) {
		const box = boxes.get(place);
		if (box) {
			return box;
		}
	}
	return undefined;
}

/** The smallest place that holds nearly all of the backbone's words. */
function commonPlace(core: readonly Known[]): Place | undefined {
	const words = new Map<Place, number>();
	let all = 0;
	for (const {block} of core) {
		all += block.words;
		for (const place of outwards(block.place)) {
			words.set(place, (words.get(place) ?? 0) + block.words);
		}
	}
	const holding = [...words].filter(([, count]) => count >= all * 0.9).map(([place]) => place);
	return holding.sort((a, b) => b.depth - a.depth)[0];
}

function normalisedBody(body: string): string {
	return body.length < 200 ? '' : body.slice(0, 200_000).toLowerCase().replace(/[’‘`´]/g, '\'').replace(/\s+/g, ' ');
}

function countTargets(blocks: readonly Block[]): ReadonlyMap<string, number> {
	const targets = new Map<string, number>();
	for (const {links} of blocks) {
		for (const link of links) {
			targets.set(link, (targets.get(link) ?? 0) + 1);
		}
	}
	return targets;
}
