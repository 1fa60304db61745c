/** What the judge asks of a page as a whole: which blocks carry the article, where it begins and ends, what stands twice. */
import type {Block} from '../extract/blocks';
import type {Metadata} from '../extract/metadata';
import type {Place} from '../extract/places';
import {outwards} from '../extract/places';
import {normalise} from './words/index';

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
	/** How often a link target occurs on the page. */
	readonly targets: ReadonlyMap<string, number>;
}

/** Words of a paragraph that counts as prose on its own. */
const proseLength = 14;
const sentenceEnd = /[.!?…。！？؟।][)"'”’»“]{0,2}$/u;

/** Everything the judge knows of a page before it judges. */
export function factsOf(blocks: readonly Block[], taken: ReadonlySet<Element>, metadata: Metadata): Facts {
	const drafts = blocks.map((block, index) => draft(block, index, taken));
	const coreStyles = stylesOfArticle(drafts);
	const bodyText = normalisedBody(metadata.articleBody);
	const isCore = (item: Known) => item.isProse && !item.block.hidden && (coreStyles.has(styleOf(item.block)) ? item.taken || hasCoreParent(item, drafts, coreStyles) : bodyText !== '' && bodyText.includes(item.plain.slice(0, 80)));
	const known = drafts.map(item => ({...item, isCore: isCore(item)}));
	const core = known.filter(item => item.isCore);
	return {
		known, metadata, coreStyles,
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

/** Prose outside Readability's article counts where its container's style and neighbours are the article's. */
function hasCoreParent(item: Known, drafts: readonly Known[], styles: ReadonlySet<string>): boolean {
	const near = drafts.slice(Math.max(0, item.index - 12), item.index + 13);
	return near.some(other => other.taken && other.isProse && styles.has(styleOf(other.block)) && related(other.block.place, item.block.place));
}

function related(one: Place, other: Place): boolean {
	const reach = 3;
	const near = new Set<Place>();
	let steps = 0;
	for (const place of outwards(one)) {
		near.add(place);
		if (++steps > reach) {
			break;
		}
	}
	steps = 0;
	for (const place of outwards(other)) {
		if (near.has(place)) {
			return true;
		}
		if (++steps > reach) {
			break;
		}
	}
	return false;
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
