/** Finds what clutter says of itself in a block's text, in the languages of the page at once: a page may hold several. */
import {ar} from './ar';
import {cs} from './cs';
import {da} from './da';
import {de} from './de';
import {el} from './el';
import {en} from './en';
import {es} from './es';
import {fi} from './fi';
import {fr} from './fr';
import {hi} from './hi';
import {it} from './it';
import {ja} from './ja';
import {ko} from './ko';
import {nl} from './nl';
import {no} from './no';
import type {Phrases, PhraseSet} from './phrases';
import {phraseSets} from './phrases';
import {pl} from './pl';
import {pt} from './pt';
import {ru} from './ru';
import {sv} from './sv';
import {tr} from './tr';
import {uk} from './uk';
import {zh} from './zh';

export {isAge, isDateLine} from './dates';
export type {PhraseSet} from './phrases';

/** The phrases of each language that is served, by its code: made when they are asked for, since a page needs few of them. */
export const languages = {ar, cs, da, de, el, en, es, fi, fr, hi, it, ja, ko, nl, no, pl, pt, ru, sv, tr, uk, zh} as const;
export type Language = keyof typeof languages;
export const languageCodes = Object.keys(languages) as readonly Language[];

export interface PhraseMatch {
	readonly phrase: string;
	readonly how: 'whole' | 'start' | 'anywhere';
}

/** Phrases stand in blocks of at most this many characters; longer ones are prose. */
const longest = 900;

/** Lower case, single spaces, straight quotes. */
export function normalise(text: string): string {
	return text.slice(0, longest + 1).toLowerCase().replace(/[’‘`´]/g, '\'').replace(/\s+/g, ' ').trim();
}

/** Soft hyphens and marks of zero width, the strokes above and below Arabic letters, and the dot that a Turkish capital leaves behind. */
const unwritten = /\u00AD|\u0307|\u0640|[\u064B-\u0652]|[\u200B-\u200F]|\uFEFF/g;
const fullWidth = /[\uFF01-\uFF5E]/g;
/** How far the full-width forms stand behind the characters of ASCII. */
const fullWidthOffset = 0xFEE0;

/** Normalised text as phrases are written: without marks that only some writers set, and with the narrow form of wide signs. */
export function spelledPlainly(text: string): string {
	return text.replace(unwritten, '').replace(fullWidth, wide => String.fromCharCode(wide.charCodeAt(0) - fullWidthOffset));
}

/** The phrase of a set that the normalised text is, begins with or contains; undefined for prose. */
export function matchPhrase(set: PhraseSet, text: string): PhraseMatch | undefined {
	if (text === '' || text.length > longest) {
		return undefined;
	}
	let matches = known.get(text);
	if (!matches) {
		matches = matchesIn(text);
		keep(text, matches);
	}
	return matches.get(set);
}

type Matches = ReadonlyMap<PhraseSet, PhraseMatch>;
const noMatches: Matches = new Map();
/** What was found in each text of the page: the facts, the judges of all kinds and the learned judge ask for the same texts. */
const known = new Map<string, Matches>();
/** Texts of the largest news pages; beyond as many, finding costs less than keeping. */
const mostKnown = 5000;

function keep(text: string, matches: Matches): void {
	if (known.size === mostKnown) {
		known.clear();
	}
	known.set(text, matches);
}

interface Entry {
	readonly set: PhraseSet;
	readonly phrase: string;
	/** Where the phrase's key begins in it. */
	readonly offset: number;
}

interface Index {
	readonly whole: Map<string, Entry[]>;
	/** By their first characters. */
	readonly start: Map<string, Entry[]>;
	/** By their longest word. */
	readonly anywhere: Map<string, Entry[]>;
	/** Phrases of scripts that part no words. */
	readonly unparted: Entry[];
}

const indexes = new Map<string, Index>();
let chosen: readonly Language[] = languageCodes;
let chosenIndex: Index | undefined;

/** Reads with the phrases of these languages from here on, until others are chosen; all languages before the first choice. */
export function readIn(codes: readonly Language[]): void {
	chosen = codes;
	chosenIndex = undefined;
	known.clear();
}

function index(): Index {
	const key = chosen.join(' ');
	chosenIndex ??= indexes.get(key) ?? makeIndex(chosen);
	indexes.set(key, chosenIndex);
	return chosenIndex;
}

/** Characters that every `start` phrase is filed under. */
const stem = 4;

function makeIndex(codes: readonly Language[]): Index {
	const made: Index = {whole: new Map(), start: new Map(), anywhere: new Map(), unparted: []};
	for (const phrases of codes.map(code => languages[code]())) {
		for (const set of phraseSets) {
			addPhrases(set, phrases[set] ?? {}, made);
		}
	}
	return made;
}

function addPhrases(set: PhraseSet, {whole = [], start = [], anywhere = []}: Phrases, made: Index): void {
	for (const phrase of whole) {
		file(made.whole, phrase, {set, phrase, offset: 0});
	}
	for (const phrase of start) {
		file(made.start, phrase.slice(0, stem), {set, phrase, offset: 0});
	}
	for (const phrase of anywhere) {
		if (isUnparted(phrase)) {
			made.unparted.push({set, phrase, offset: 0});
		} else {
			const [from, to] = longestWord(phrase);
			file(made.anywhere, phrase.slice(from, to), {set, phrase, offset: from});
		}
	}
}

function file(entries: Map<string, Entry[]>, key: string, entry: Entry): void {
	const list = entries.get(key);
	if (list) {
		list.push(entry);
	} else {
		entries.set(key, [entry]);
	}
}

function longestWord(phrase: string): Span {
	return wordsIn(phrase).reduce((longer, word) => word[1] - word[0] > longer[1] - longer[0] ? word : longer, [0, 0]);
}

function matchesIn(normalised: string): Matches {
	const text = spelledPlainly(normalised);
	const matches = new Map<PhraseSet, PhraseMatch>();
	const add = (how: PhraseMatch['how'], {set, phrase}: Entry) => {
		if (!matches.has(set)) {
			matches.set(set, {phrase, how});
		}
	};
	const bare = withoutFrame(text);
	for (const entry of index().whole.get(text) ?? index().whole.get(bare) ?? []) {
		add('whole', entry);
	}
	for (const entry of startsOf(bare)) {
		add('start', entry);
	}
	for (const entry of insidesOf(text)) {
		add('anywhere', entry);
	}
	return matches.size > 0 ? matches : noMatches;
}

/** Arrows, bullets, brackets; a quotation mark stays, since quoted clutter is text. */
const leadingSigns = /^(?:[^\p{L}\p{N}"'“„«‹「『©ⓒ¿¡(]|\((?!c\)))+/u;
const trailingSign = /[\s:.…»›>→|)\]]/;

/** The text without signs before it and without stops and arrows behind it. */
function withoutFrame(text: string): string {
	let end = text.length;
	while (end > 0 && trailingSign.test(text[end - 1]!)) {
		end--;
	}
	return text.slice(0, end).replace(leadingSigns, '');
}

function* startsOf(bare: string): Generator<Entry> {
	// Phrases shorter than the stem are filed under all they have.
	for (let length = Math.min(stem, bare.length); length > 0; length--) {
		for (const entry of index().start.get(bare.slice(0, length)) ?? []) {
			if (bare.startsWith(entry.phrase) && endsWord(bare, entry.phrase.length)) {
				yield entry;
			}
		}
	}
}

function* insidesOf(text: string): Generator<Entry> {
	const {anywhere, unparted} = index();
	for (const [from, to] of wordsIn(text)) {
		for (const entry of anywhere.get(text.slice(from, to)) ?? []) {
			if (text.startsWith(entry.phrase, from - entry.offset)) {
				yield entry;
			}
		}
	}
	if (isUnparted(text)) {
		yield* unparted.filter(({phrase}) => text.includes(phrase));
	}
}

/** The first kana, in code points; the scripts from there on, Han and Hangul among them, part no words or write particles at them. */
const firstUnparted = 0x3040;

function isUnparted(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		if (text.charCodeAt(at) >= firstUnparted && text.charCodeAt(at) < 0xE000) {
			return true;
		}
	}
	return false;
}

/** Whether a word of a script that parts words ends before this place, or none has begun. */
function endsWord(text: string, at: number): boolean {
	return !isInWord(text.charCodeAt(at)) || !isInWord(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) >= firstUnparted;
}

/** Where a word begins and ends. */
type Span = readonly [from: number, to: number];

function wordsIn(text: string): Span[] {
	const words: Span[] = [];
	let from = -1;
	for (let at = 0; at <= text.length; at++) {
		const inside = isInWord(text.charCodeAt(at));
		if (inside && from < 0) {
			from = at;
		} else if (!inside && from >= 0) {
			words.push([from, at]);
			from = -1;
		}
	}
	return words;
}

/** Whether a UTF-16 unit is a letter, digit or mark: by blocks of Unicode, since the words of a whole page are read. */
function isInWord(unit: number): boolean {
	if (unit < 0x80) {
		return (unit >= 0x61 && unit <= 0x7A) || (unit >= 0x30 && unit <= 0x39);
	}
	return unit >= 0xC0 && unit !== 0x60C && !(unit >= 0x2000 && unit < 0x3005) && unit < 0xFE00;
}
