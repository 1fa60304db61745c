/** Finds what clutter says of itself in a block's text, in the languages of the page at once: a page may hold several. */
import {collapsed} from '../../extract/white-space';
import type {Language} from './codes';
import {languageCodes} from './codes';
import {readDatesWith} from './dates';
import type {Entry, PhraseIndex} from './phrase-index';
import {endsWord, isUnparted, phraseIndex, placesOfWords, stem, wordsIn} from './phrase-index';
import type {LanguageWords, PhraseSet} from './phrases';

export {isAge, isDateLine} from './dates';
export type {PhraseSet} from './phrases';

export interface PhraseMatch {
	readonly phrase: string;
	readonly how: 'whole' | 'start' | 'anywhere';
}

/** Phrases stand in blocks of at most this many characters; longer ones are prose. */
const longest = 900;

/** Lower case, single spaces, straight quotes. */
export function normalise(text: string): string {
	return collapsed(text.slice(0, longest + 1).toLowerCase().replace(/[’‘`´]/g, '\'')).trim();
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

/** The words of languages, as far as they are there. */
export type WordTables = Readonly<Partial<Record<Language, LanguageWords>>>;

let tables: WordTables = {};
let chosen: readonly Language[] = languageCodes;
let chosenIndex: PhraseIndex | undefined;

/** Adds the words of languages to those that can be read with. */
export function giveWords(given: WordTables): void {
	tables = {...tables, ...given};
	begin(chosen);
}

/** Those of the languages whose words are not there. */
export function missingWords(codes: readonly Language[]): readonly Language[] {
	return codes.filter(code => tables[code] === undefined);
}

/** Reads with the words of these languages from here on, as far as they are there, until others are chosen; with all before the first choice. */
export function readIn(codes: readonly Language[]): void {
	// What comes late into a page is judged bit by bit, and the index and the texts' matches are the same each time.
	if (codes.join() !== chosen.join()) {
		begin(codes);
	}
}

function begin(codes: readonly Language[]): void {
	chosen = codes;
	chosenIndex = undefined;
	known.clear();
	readDatesWith(chosenWords().map(({dates}) => dates));
}

function chosenWords(): LanguageWords[] {
	return chosen.flatMap(code => tables[code] ?? []);
}

/** Made when the first text is asked for: a page that is refused needs none. */
function index(): PhraseIndex {
	chosenIndex ??= phraseIndex(chosenWords().map(({phrases}) => phrases));
	return chosenIndex;
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

function startsOf(bare: string): Entry[] {
	const found: Entry[] = [];
	for (let length = Math.min(stem, bare.length); length > 0; length--) {
		for (const entry of index().start.get(bare.slice(0, length)) ?? []) {
			if (bare.startsWith(entry.phrase) && endsWord(bare, entry.phrase.length)) {
				found.push(entry);
			}
		}
	}
	return found;
}

function insidesOf(text: string): readonly Entry[] {
	const {anywhere, unparted} = index();
	const isKey = (word: string) => anywhere.has(word);
	// Few texts have such a word, and only these need to know where it stands.
	const places = wordsIn(text).some(isKey) ? placesOfWords(text, isKey) : [];
	const found = places.flatMap(([word, from]) => anywhere.get(word)!.filter(({phrase, offset}) => text.startsWith(phrase, from - offset)));
	return isUnparted(text) ? [...found, ...unparted.filter(({phrase}) => text.includes(phrase))] : found;
}
