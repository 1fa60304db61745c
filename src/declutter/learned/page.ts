/** What the learned judge asks of a page as a whole, worked out once before its blocks are looked at. */
import type {Verdict} from '../../article';
import type {Place} from '../../extract/places';
import {outwards} from '../../extract/places';
import type {Facts, Known} from '../facts';
import {styleOf} from '../facts';
import {isHeading} from '../kind';
import {normalise} from '../words/index';
import {nearnessReader} from './place-words';

/** Sums over the blocks of one style or below one place. */
export interface Totals {
	blocks: number;
	words: number;
	linkWords: number;
	/** Words of the backbone. */
	core: number;
	/** Words that Readability took. */
	taken: number;
}

export interface JudgedPage {
	readonly facts: Facts;
	readonly rules: readonly Verdict[];
	readonly styles: ReadonlyMap<string, Totals>;
	readonly places: ReadonlyMap<Place, Totals>;
	readonly nearness: ReturnType<typeof nearnessReader>;
	/** Words of the backbone, in all and before each block. */
	readonly coreWords: number;
	readonly coreBefore: readonly number[];
	readonly titleWords: ReadonlySet<string>;
	/** What the page says its article is about, normalised. */
	readonly description: string;
	/** Index of the nearest heading above each block, or -1. */
	readonly headings: readonly number[];
	/** The places around the backbone, from the smallest outwards. */
	readonly aroundCore: ReadonlySet<Place>;
	readonly boxes: Map<Place, Place | undefined>;
}

export const nothing: Totals = {blocks: 0, words: 0, linkWords: 0, core: 0, taken: 0};

/** A page ready for its blocks to be looked at, with what the rules say of them. */
export function judgedPage(facts: Facts, rules: readonly Verdict[]): JudgedPage {
	const {metadata, known, title, main} = facts;
	return {
		facts, rules, ...totalsOf(known), ...progressOf(known),
		nearness: nearnessReader(),
		titleWords: new Set(longWords(title)),
		description: normalise(metadata.description),
		aroundCore: new Set(outwards(main)),
		boxes: new Map(),
	};
}

function totalsOf(known: readonly Known[]): Pick<JudgedPage, 'styles' | 'places'> {
	const styles = new Map<string, Totals>();
	const places = new Map<Place, Totals>();
	for (const item of known) {
		addTo(styles, styleOf(item.block), item);
		for (const place of outwards(item.block.place)) {
			addTo(places, place, item);
		}
	}
	return {styles, places};
}

function addTo<Key>(map: Map<Key, Totals>, key: Key, {block, isCore, taken}: Known): void {
	let totals = map.get(key);
	if (!totals) {
		totals = {...nothing};
		map.set(key, totals);
	}
	totals.blocks++;
	totals.words += block.words;
	totals.linkWords += block.linkWords;
	totals.core += isCore ? block.words : 0;
	totals.taken += taken ? block.words : 0;
}

function progressOf(known: readonly Known[]): Pick<JudgedPage, 'coreWords' | 'coreBefore' | 'headings'> {
	const coreBefore: number[] = [];
	const headings: number[] = [];
	let coreWords = 0;
	let heading = -1;
	for (const item of known) {
		coreBefore.push(coreWords);
		headings.push(heading);
		coreWords += item.isCore ? item.block.words : 0;
		heading = isHeading(item) ? item.index : heading;
	}
	return {coreWords, coreBefore, headings};
}

/** The words of three letters and more in a normalised text. */
export function longWords(plain: string): string[] {
	return plain.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

/** A container with less than this share of the backbone is not the article's own. */
const boxShare = 0.1;

/** The largest container around a block that holds next to nothing of the backbone. */
export function boxOf({block}: Known, page: JudgedPage): Place | undefined {
	const {place} = block;
	if (!page.boxes.has(place)) {
		page.boxes.set(place, largestBox(place, page));
	}
	return page.boxes.get(place);
}

function largestBox(place: Place, page: JudgedPage): Place | undefined {
	let box: Place | undefined;
	for (const at of outwards(place)) {
		if ((page.places.get(at)?.core ?? 0) > page.coreWords * boxShare) {
			break;
		}
		box = at;
	}
	return box;
}
