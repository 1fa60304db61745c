/** Phrases filed so that a text is asked for all of them at once. It is made for each page, so it leaves the work to patterns, which are fast from the first one on. */
import type {LanguagePhrases, Phrases, PhraseSet} from './phrases';
import {phraseSets} from './phrases';

export interface Entry {
	readonly set: PhraseSet;
	readonly phrase: string;
	/** Where the phrase's key begins in it. */
	readonly offset: number;
}

export interface PhraseIndex {
	readonly whole: Map<string, Entry[]>;
	/** By their first characters. */
	readonly start: Map<string, Entry[]>;
	/** By their longest word. */
	readonly anywhere: Map<string, Entry[]>;
	/** Phrases of scripts that part no words. */
	readonly unparted: Entry[];
}

/** Characters that every `start` phrase is filed under; shorter ones are filed under all they have. */
export const stem = 4;

/** The phrases of some languages, filed in their order. */
export function phraseIndex(languages: readonly LanguagePhrases[]): PhraseIndex {
	const made: PhraseIndex = {whole: new Map(), start: new Map(), anywhere: new Map(), unparted: []};
	for (const phrases of languages) {
		for (const set of phraseSets) {
			addPhrases(set, phrases[set] ?? {}, made);
		}
	}
	return made;
}

function addPhrases(set: PhraseSet, {whole = [], start = [], anywhere = []}: Phrases, made: PhraseIndex): void {
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
			const word = longestWord(phrase);
			// A longer word before it that holds it would be the longest itself.
			file(made.anywhere, word, {set, phrase, offset: phrase.indexOf(word)});
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

function longestWord(phrase: string): string {
	let longest = '';
	for (const word of wordsIn(phrase)) {
		if (word.length > longest.length) {
			longest = word;
		}
	}
	return longest;
}

/** The first kana; the scripts from there on, Han and Hangul among them, part no words or write particles at them. */
const firstUnparted = 0x3040;
const unparted = /[\u3040-\uDFFF]/;

/** Whether a text has characters of a script that parts no words. */
export function isUnparted(text: string): boolean {
	return unparted.test(text);
}

/** Letters, digits and marks in runs: by blocks of Unicode, since the words of a whole page are read. */
const word = /[a-z0-9\u00C0-\u060B\u060D-\u1FFF\u3005-\uFDFF]+/g;
const inWord = /[a-z0-9\u00C0-\u060B\u060D-\u1FFF\u3005-\uFDFF]/;

/** The words of a normalised text. */
export function wordsIn(text: string): readonly string[] {
	return text.match(word) ?? [];
}

/** Where the words of a normalised text begin, as far as they are wanted. */
export function placesOfWords(text: string, isWanted: (word: string) => boolean): readonly (readonly [word: string, from: number])[] {
	return [...text.matchAll(word)].filter(([found]) => isWanted(found)).map(({0: found, index}) => [found, index]);
}

/** Whether a word of a script that parts words ends before this place, or none has begun. */
export function endsWord(text: string, at: number): boolean {
	return !isInWord(text, at) || !isInWord(text, at - 1) || text.charCodeAt(at - 1) >= firstUnparted;
}

function isInWord(text: string, at: number): boolean {
	return inWord.test(text.charAt(at));
}
