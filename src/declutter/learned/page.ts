/** What the learned judge asks of a page as a whole, worked out once before its blocks are looked at. */
import type {Verdict} from '../../article';
import {eachRun, letter, number} from '../../extract/letters';
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
	/** How often each normalised text stands on the page. */
	readonly copies: ReadonlyMap<string, number>;
	/** The telling words of each block, and the places in the page's order where the backbone has each. */
	readonly telling: ReadonlyMap<Known, readonly string[]>;
	/** In how many blocks of the backbone each telling word stands. */
	readonly topic: ReadonlyMap<string, number>;
	/** Mean share of a backbone block's telling words that another one has too. */
	readonly meanKinship: number;
	/** Share of the backbone's words that the page's own statement of the article's text has; 0 where it states none. */
	readonly stated: number;
	/** By container and style: what stands in it under that style. */
	readonly rows: ReadonlyMap<Place | undefined, ReadonlyMap<string, Row>>;
}

/** Containers of one style side by side. */
export interface Row {
	count: number;
	linked: number;
	blocks: number;
	words: number;
}

export const nothing: Totals = {blocks: 0, words: 0, linkWords: 0, core: 0, taken: 0};

/** A page ready for its blocks to be looked at, with what the rules say of them. */
export function judgedPage(facts: Facts, rules: readonly Verdict[]): JudgedPage {
	const {metadata, known, title, main} = facts;
	const totals = totalsOf(known);
	return {
		facts, rules, ...totals, ...progressOf(known),
		nearness: nearnessReader(),
		titleWords: new Set(longWords(title)),
		description: normalise(metadata.description),
		aroundCore: new Set(outwards(main)),
		boxes: new Map(),
		copies: copiesOf(known), stated: statedShare(facts),
		...topicOf(known), rows: rowsOf(totals.places),
	};
}

function copiesOf(known: readonly Known[]): ReadonlyMap<string, number> {
	const copies = new Map<string, number>();
	for (const {plain} of known) {
		copies.set(plain, (copies.get(plain) ?? 0) + 1);
	}
	return copies;
}

function statedShare({known}: Facts): number {
	const core = known.filter(({isCore}) => isCore);
	const words = (items: readonly Known[]) => items.reduce((sum, {block}) => sum + block.words, 0);
	return words(core.filter(({isStated}) => isStated)) / Math.max(1, words(core));
}

/** Characters of a block whose words are looked at. */
const sample = 800;

function topicOf(known: readonly Known[]): Pick<JudgedPage, 'telling' | 'topic' | 'meanKinship'> {
	const telling = new Map<Known, string[]>();
	const topic = new Map<string, number>();
	for (const item of known.filter(({isCore}) => isCore)) {
		const words = tellingWords(item);
		telling.set(item, words);
		for (const word of words) {
			topic.set(word, (topic.get(word) ?? 0) + 1);
		}
	}
	const shares = [...telling].map(([item, words]) => sharedWith(topic, words, item.isCore)).filter(share => share !== undefined);
	return {telling, topic, meanKinship: shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length};
}

/** Words of six letters and more, each once. */
function tellingWords({plain}: Known): string[] {
	return [...new Set(plain.slice(0, sample).match(/[\p{L}\p{N}]{6,}/gu))];
}

function sharedWith(topic: ReadonlyMap<string, number>, words: readonly string[], isCounted: boolean): number | undefined {
	return words.length === 0 ? undefined : words.filter(word => (topic.get(word) ?? 0) > Number(isCounted)).length / words.length;
}

/** The share of a block's telling words that the rest of the backbone has, against the backbone's own mean; 0 where it has none. */
export function kinshipOf(item: Known, {telling, topic, meanKinship}: JudgedPage): number {
	const share = sharedWith(topic, telling.get(item) ?? tellingWords(item), item.isCore);
	return share === undefined ? 0 : share - meanKinship;
}

function rowsOf(places: ReadonlyMap<Place, Totals>): JudgedPage['rows'] {
	const rows = new Map<Place | undefined, Map<string, Row>>();
	for (const [{parent, style}, {blocks, words, linkWords}] of places) {
		const styles = rows.get(parent) ?? new Map<string, Row>();
		rows.set(parent, styles);
		const row = styles.get(style) ?? {count: 0, linked: 0, blocks: 0, words: 0};
		styles.set(style, row);
		row.count++;
		row.linked += linkWords > 0 ? 1 : 0;
		row.blocks += blocks;
		row.words += words;
	}
	return rows;
}

/** Levels outwards at which a block may be part of a card. */
const cardReach = 6;
const noRow: Row = {count: 0, linked: 0, blocks: 0, words: 0};

/** The longest row of containers side by side, of one style and of several blocks each, that a block stands in one of. */
export function cardsOf({block}: Known, {rows}: JudgedPage): Row {
	let longest = noRow;
	let steps = 0;
	for (let at: Place | undefined = block.place; at && steps <= cardReach; at = at.parent, steps++) {
		const row = rows.get(at.parent)?.get(at.style) ?? noRow;
		if (row.count >= 3 && row.blocks >= 2 * row.count && row.count > longest.count) {
			longest = row;
		}
	}
	return longest;
}

function totalsOf(known: readonly Known[]): Pick<JudgedPage, 'styles' | 'places'> {
	const styles = new Map<string, Totals>();
	const places = new Map<Place, Totals>();
	for (const item of known) {
		addTo(styles, styleOf(item.block), item);
		addTo(places, item.block.place, item);
	}
	handOutwards(places);
	return {styles, places};
}

/** Each place's sums go into its parent's as well, the innermost first. */
function handOutwards(places: Map<Place, Totals>): void {
	const levels: Place[][] = [];
	const file = (place: Place) => (levels[place.depth] ??= []).push(place);
	for (const place of places.keys()) {
		file(place);
	}
	for (let depth = levels.length - 1; depth > 0; depth--) {
		for (const place of levels[depth] ?? []) {
			if (place.parent && addTotals(places, place.parent, places.get(place)!)) {
				file(place.parent);
			}
		}
	}
}

/** Whether the place had no sums before. */
function addTotals(places: Map<Place, Totals>, place: Place, {blocks, words, linkWords, core, taken}: Totals): boolean {
	const sums = places.get(place);
	if (!sums) {
		places.set(place, {blocks, words, linkWords, core, taken});
		return true;
	}
	sums.blocks += blocks;
	sums.words += words;
	sums.linkWords += linkWords;
	sums.core += core;
	sums.taken += taken;
	return false;
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
	const words: string[] = [];
	eachRun(plain, letter | number, (from, to, characters) => {
		if (characters >= 3) {
			words.push(plain.slice(from, to));
		}
	});
	return words;
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
	for (let at: Place | undefined = place; at; at = at.parent) {
		if ((page.places.get(at)?.core ?? 0) > page.coreWords * boxShare) {
			break;
		}
		box = at;
	}
	return box;
}
