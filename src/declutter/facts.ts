/** What the judge asks of a page as a whole: which blocks carry the article, where it begins and ends, what stands twice. */
import type {Block} from '../extract/blocks';
import type {Metadata} from '../extract/metadata';
import type {ReadabilityVerdict} from '../extract/readability-verdict';
import type {Place} from '../extract/places';
import type {PhraseSet} from './words/index';
import {languagesOf} from './words/choose';
import type {Language} from './words/codes';
import {matchPhrase, normalise, readIn} from './words/index';

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
	/** Whether it begins with words of the article's text as JSON-LD repeats it. */
	readonly isStated: boolean;
}

export interface Facts {
	readonly known: readonly Known[];
	readonly metadata: Metadata;
	readonly title: string;
	/** Indices of the first and last block of the backbone; first > last where there is none. */
	readonly first: number;
	readonly last: number;
	/** Where the closing paragraphs begin: phrases of clutter count for more from here on. */
	readonly closing: number;
	/** The smallest place that holds the backbone. */
	readonly main: Place | undefined;
	readonly coreStyles: ReadonlySet<string>;
	/** False where the page hides most of its own article until its scripts run: then hidden says nothing. */
	readonly hiddenCounts: boolean;
	/** Small containers in which a block says that they are a sign-up, an offer, a biography: with that phrase. */
	readonly boxes: ReadonlyMap<Place, Box>;
	/** Where each text of the backbone stands first, by normalised text. */
	readonly firstPlaces: ReadonlyMap<string, number>;
	/** The article's text as JSON-LD repeats it, normalised; empty where it does not. */
	readonly body: string;
	/** Index of the headline, or -1. */
	readonly headline: number;
	/** How often a link target occurs on the page. */
	readonly targets: ReadonlyMap<string, number>;
}

/** Words of a paragraph that counts as prose on its own. */
const proseLength = 14;
const sentenceEnd = /[.!?…。！？؟।][)"'”’»“]{0,2}$/u;
/** UTF-16 units that a sentence's end takes at most. */
const longestEnd = 4;

/** Paragraphs at an article's end among which sign-ups, biographies and notices hide; shorter articles have no such zone. */
const closingParagraphs = 3;

/** Everything the judge knows of a page before it judges; the languages are those whose phrases it is read with. */
export function factsOf(blocks: readonly Block[], verdict: ReadabilityVerdict, metadata: Metadata, languages = pageLanguages(blocks, metadata)): Facts {
	const body = normalisedBody(metadata.articleBody);
	const proposed = blocks.map((block, index) => draft(block, index, verdict, body));
	readIn(languages);
	const hiddenCounts = doesHidingCount(proposed);
	const boxes = clutterBoxes(proposed);
	const drafts = withLargestStyle(proposed, hiddenCounts, boxes);
	const coreStyles = stylesOfArticle(drafts);
	const near = placesOfArticle(drafts, coreStyles);
	const title = normalise(metadata.title);
	const inStyle = (item: Known) => coreStyles.has(styleOf(item.block)) && (item.taken || hasCoreParent(item, near));
	const isCore = (item: Known) => isVisibleProse(item, hiddenCounts, boxes) && (inStyle(item) || item.isStated);
	const known = drafts.map(item => ({...item, isCore: isCore(item)}));
	const core = known.filter(item => item.isCore);
	return {
		known, metadata, title, body, coreStyles, hiddenCounts, boxes,
		headline: known.findIndex(({block, plain}) => block.tag === 'h1' && (title === '' || plain === title)),
		first: core[0]?.index ?? Number.POSITIVE_INFINITY,
		last: core.at(-1)?.index ?? -1,
		closing: core.length >= closingParagraphs * 2 ? core.at(-closingParagraphs)!.index : Number.POSITIVE_INFINITY,
		main: commonPlace(core),
		firstPlaces: new Map(core.toReversed().map(({plain, index}) => [plain, index])),
		targets: countTargets(blocks),
	};
}

/** Characters at a block's start by which it is found in the stated text. */
const opening = 80;

function isStated(plain: string, body: string): boolean {
	return body !== '' && plain !== '' && body.includes(plain.slice(0, opening));
}

/** Blocks of prose that say which language a page is in. */
const sampleBlocks = 12;

/** The languages whose phrases a page is read with. */
export function pageLanguages(blocks: readonly Block[], {lang}: Metadata): readonly Language[] {
	return languagesOf(lang, proseSample(blocks));
}

function proseSample(blocks: readonly Block[]): string {
	const sample: string[] = [];
	for (const block of blocks) {
		if (sample.length === sampleBlocks) {
			break;
		}
		if (isProse(block, linkShareOf(block), doesEndSentence(block))) {
			sample.push(normalise(block.text));
		}
	}
	return sample.join(' ');
}

function draft(block: Block, index: number, verdict: ReadabilityVerdict, body: string): Known {
	const linkShare = linkShareOf(block);
	const endsSentence = doesEndSentence(block);
	const plain = normalise(block.text);
	return {
		block, index, plain, linkShare, endsSentence, isCore: false,
		isStated: isStated(plain, body),
		taken: isTaken(block, verdict),
		isProse: isProse(block, linkShare, endsSentence),
	};
}

function linkShareOf({words, linkWords}: Block): number {
	return words === 0 ? 0 : linkWords / words;
}

function doesEndSentence({text}: Block): boolean {
	return sentenceEnd.test(text.slice(-longestEnd));
}

function isProse(block: Block, linkShare: number, endsSentence: boolean): boolean {
	const {tag, words} = block;
	const isText = tag === 'p' || tag === 'div' || tag === 'li' || tag === 'td' || tag === 'dd';
	return isText && words >= proseLength && (linkShare < 0.5 || hasLinkedNames(block)) && (endsSentence || words >= 2 * proseLength);
}

/** Whether a long text links many names, of a word or two each: headlines are longer, and lists of topics have no other words. */
function hasLinkedNames({words, linkWords, links}: Block): boolean {
	return words >= 2 * proseLength && linkWords <= 2 * links.length && linkWords < words * 0.7;
}

/** Words below which a line's text could be in Readability's article by chance. */
const tellingWords = 5;

function isTaken({place, text, words}: Block, verdict: ReadabilityVerdict): boolean {
	if (verdict.taken.has(place.element)) {
		return true;
	}
	return words >= tellingWords && placesWithin(place.parent ?? place, 6).some(({element}) => verdict.taken.has(element)) && verdict.holds(text);
}

function isVisibleProse(item: Known, hiddenCounts: boolean, boxes: Facts['boxes']): boolean {
	return item.isProse && !(item.block.hidden && hiddenCounts) && !boxOf(item, boxes);
}

/** How many times Readability's words another style must hold before it is taken for the article instead. */
const outweighs = 1.5;

/** Where one style of prose outweighs all that Readability took, Readability chose too small a root, or a dialog: that style is the article too. */
function withLargestStyle(drafts: readonly Known[], hiddenCounts: boolean, boxes: Facts['boxes']): readonly Known[] {
	const words = new Map<string, number>();
	let taken = 0;
	for (const item of drafts) {
		const isShown = isVisibleProse(item, hiddenCounts, boxes);
		if (isShown && item.taken) {
			taken += item.block.words;
		} else if (isShown && !namesOtherText(item)) {
			words.set(styleOf(item.block), (words.get(styleOf(item.block)) ?? 0) + item.block.words);
		}
	}
	const [style, count] = [...words].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
	if (count < outweighs * taken) {
		return drafts;
	}
	return drafts.map(item => item.isProse && styleOf(item.block) === style && !namesOtherText(item) ? {...item, taken: true} : item);
}

/** Hiding says nothing on a page that hides most of its own article, or nearly all of its prose, until its scripts run. */
function doesHidingCount(drafts: readonly Known[]): boolean {
	const prose = drafts.filter(({isProse}) => isProse);
	return shareHidden(prose.filter(({taken}) => taken)) < 0.5 && shareHidden(prose) < 0.8;
}

/** A block's style: its own element's and its container's. */
export function styleOf({place}: Block): string {
	return place.styleWithin;
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
	return !namesOtherText(item) && placesWithin(item.block.place, reach).some(place => near.has(place));
}

const otherText = ['comment', 'comments', 'related', 'teaser', 'teasers', 'card', 'promo', 'newsletter', 'recommendations', 'footer'];

function namesOtherText({block}: Known): boolean {
	return placesWithin(block.place, reach).some(({tokens}) => otherText.some(word => tokens.includes(` ${word} `)));
}

function placesWithin(place: Place, levels: number): Place[] {
	const places: Place[] = [];
	for (let at: Place | undefined = place; at && places.length <= levels; at = at.parent) {
		places.push(at);
	}
	return places;
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

/** Share of the blocks' words that the page does not render. */
function shareHidden(prose: readonly Known[]): number {
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
		const found = (block.words > 1 || /^h[2-6]$/.test(block.tag)) && block.words <= longestBoxLine ? boxPhrase(plain) : undefined;
		for (const place of found ? placesWithin(block.place.parent ?? block.place, 3) : []) {
			if (place.words > largestBox || (place.depth < 2 && !isDialog(place))) {
				break;
			}
			boxes.set(place, found!);
		}
	}
	return boxes;
}

/** Whether a place says that it is a dialog or a cookie notice: such a box may stand right in the body, where any other may be the page. */
function isDialog({tag, tokens, depth}: Place): boolean {
	return depth > 0 && (tag === 'dialog' || dialogNames.test(tokens));
}

const dialogNames = / (?:dialog|alertdialog|cookie|cookies|consent|gdpr) /;

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
	const levels: Place[][] = [];
	const add = (place: Place, count: number) => {
		if (!words.has(place)) {
			(levels[place.depth] ??= []).push(place);
		}
		words.set(place, (words.get(place) ?? 0) + count);
	};
	core.forEach(({block}) => add(block.place, block.words));
	const needed = 0.9 * core.reduce((sum, {block}) => sum + block.words, 0);
	// The deepest first, each handing its words on to the place around it, so that every place is seen once.
	for (let depth = levels.length - 1; depth >= 0; depth--) {
		for (const place of levels[depth] ?? []) {
			if (words.get(place)! >= needed) {
				return place;
			}
			if (place.parent) {
				add(place.parent, words.get(place)!);
			}
		}
	}
	return undefined;
}

/** UTF-16 units: JSON-LD repeats an article in at least as many; fewer are a summary. */
const shortestBody = 200;
const longestBody = 200_000;

function normalisedBody(body: string): string {
	return body.length < shortestBody ? '' : body.slice(0, longestBody).toLowerCase().replace(/[’‘`´]/g, '\'').replace(/\s+/g, ' ');
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
