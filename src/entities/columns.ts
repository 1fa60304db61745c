/** Tokens with everything that features are made of, a column each, for a whole document. */
import {hashOf, mix, tableKey} from './hash';
import {type Knowledge, type NumberTable, plainOf, valueOf} from './knowledge';
import {type Sentence, type Token, isCapital} from './tokens';
import {stopWords} from './words/stop-words';

/** How a line is written: as running text, with Most Words Capital, or ALL IN CAPITALS. */
export const lineStyles = {running: 0, title: 1, upper: 2} as const;

export interface Columns {
	readonly tokens: readonly Token[];
	/** The sentence of a token, and where sentences begin; one more entry marks the end. */
	readonly sentence: Int32Array;
	readonly starts: Int32Array;
	/** The line of a token. */
	readonly lines: Int32Array;
	readonly style: Uint8Array;
	readonly capital: Uint8Array;
	/** True where a token is a word in lower case. */
	readonly isWord: Uint8Array;
	/** True for the first word of a sentence or quote, whose capital says nothing. */
	readonly opening: Uint8Array;
	readonly form: Int32Array;
	readonly lower: Int32Array;
	readonly shape: Int32Array;
	readonly classes: Int32Array;
	readonly kinds: Int32Array;
	/** Lists of names that the longest name covering a token stands in, as bits. */
	readonly lists: Int32Array;
	/** Where in that name the token stands: 0 none, 1 begin, 2 inside, 3 end, 4 whole. */
	readonly listPlace: Uint8Array;
	/** First token and the token after the last of the run of capitals that a token stands in; equal where it stands in none. */
	readonly runStart: Int32Array;
	readonly runEnd: Int32Array;
	/** Other places of the same word, by its lower-case number: capitals in running text only. */
	readonly places: ReadonlyMap<number, readonly number[]>;
	/** The classes of words that a document has most of, the most frequent first. */
	readonly topics: readonly number[];
	/** Words seen in lower case. */
	readonly lowered: ReadonlySet<number>;
}

/** The columns of a document's sentences. */
export function columnsOf(sentences: readonly Sentence[], knowledge: Knowledge): Columns {
	const tokens = sentences.flatMap(({tokens}) => tokens);
	const starts = startsOf(sentences);
	const words = wordColumns(tokens, knowledge);
	const sentence = new Int32Array(tokens.length);
	const lines = new Int32Array(tokens.length);
	const style = new Uint8Array(tokens.length);
	const styles = stylesOf(sentences);
	for (const [index, {line}] of sentences.entries()) {
		sentence.fill(index, starts[index], starts[index + 1]);
		lines.fill(line, starts[index], starts[index + 1]);
		style.fill(styles.get(line)!, starts[index], starts[index + 1]);
	}
	const opening = openingsOf(tokens, starts);
	const lists = listColumns(tokens, words.plain, starts, words.capital, knowledge);
	return {...words, ...lists, ...runColumns(tokens, starts, words.capital), ...placesOf(words, style, opening), topics: topicsOf(words, knowledge), tokens, sentence, starts, lines, style, opening};
}

function startsOf(sentences: readonly Sentence[]): Int32Array {
	const starts = new Int32Array(sentences.length + 1);
	for (const [index, {tokens}] of sentences.entries()) {
		starts[index + 1] = starts[index]! + tokens.length;
	}
	return starts;
}

function wordColumns(tokens: readonly Token[], {classes: table, kinds: kindTable}: Knowledge) {
	const column = () => new Int32Array(tokens.length);
	const [form, lower, shape, classes, kinds, plain] = [column(), column(), column(), column(), column(), column()];
	const capital = new Uint8Array(tokens.length);
	const isWord = new Uint8Array(tokens.length);
	const firsts = new Map<string, number>();
	for (const [index, {text}] of tokens.entries()) {
		const first = firsts.get(text);
		if (first !== undefined) {
			for (const values of [form, lower, plain, shape, classes, kinds, capital, isWord]) {
				values[index] = values[first]!;
			}
			continue;
		}
		firsts.set(text, index);
		form[index] = hashOf(text);
		lower[index] = hashOf(text.toLowerCase());
		plain[index] = hashOf(plainOf(text));
		shape[index] = hashOf(shapeOf(text));
		classes[index] = valueOf(table, tableKey(lower[index]!)) || valueOf(table, tableKey(plain[index]!));
		kinds[index] = kindOf(text, lower[index]!, plain[index]!, kindTable) || (classes[index] === 0 ? 0 : lowerKind);
		capital[index] = isCapital(text) ? 1 : 0;
		isWord[index] = /^\p{Ll}/u.test(text) ? 1 : 0;
	}
	return {form, lower, plain, shape, classes, kinds, capital, isWord};
}

/** The kind of frequent words that are no part of names; 0 is unknown, 1 lies beyond the sentence. */
const lowerKind = 2;

/** The kinds that the model's knowledge holds count from here. */
export const firstKind = 3;

/** A word's kind; that of its last part where the whole is unknown and has a hyphen. */
function kindOf(word: string, lower: number, plain: number, kinds: NumberTable): number {
	const kind = valueOf(kinds, tableKey(lower)) || valueOf(kinds, tableKey(plain));
	const hyphen = kind === 0 ? Math.max(word.lastIndexOf('-'), word.lastIndexOf('‐'), word.lastIndexOf('‑')) : -1;
	return hyphen > 0 ? valueOf(kinds, tableKey(hashOf(word.slice(hyphen + 1).toLowerCase()))) : kind;
}

/** A word's letters as X, x and 0, runs shortened to two, so that McDonald is "XxXxx". */
export function shapeOf(word: string): string {
	let shape = '';
	for (const letter of word.slice(0, longestShape)) {
		const sign = /\p{Lu}/u.test(letter) ? 'X' : /[\p{L}\p{M}]/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? '0' : letter;
		shape += shape.endsWith(sign + sign) ? '' : sign;
	}
	return shape;
}

/** The shape of a longer word is that of its beginning. */
const longestShape = 24;

/** The style of each line. */
function stylesOf(sentences: readonly Sentence[]): Map<number, number> {
	const lines = new Map<number, Token[]>();
	for (const {line, tokens} of sentences) {
		const own = lines.get(line);
		if (own) {
			own.push(...tokens);
		} else {
			lines.set(line, [...tokens]);
		}
	}
	return new Map([...lines].map(([line, tokens]) => [line, styleOf(tokens)]));
}

/** A line is a title where this share of its longer words begin with a capital; running text stays below .4. */
const titleShare = 0.75;

function styleOf(tokens: readonly Token[]): number {
	const words = tokens.filter(({text}) => text.length > 3 && /^\p{L}/u.test(text));
	if (words.length < 3) {
		return lineStyles.running;
	}
	if (words.filter(({text}) => text === text.toUpperCase()).length > words.length * 0.8) {
		return lineStyles.upper;
	}
	return words.filter(({text}) => isCapital(text)).length >= words.length * titleShare ? lineStyles.title : lineStyles.running;
}

function openingsOf(tokens: readonly Token[], starts: Int32Array): Uint8Array {
	const opening = new Uint8Array(tokens.length);
	for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
		let fresh = true;
		for (let index = starts[sentence]!; index < starts[sentence + 1]!; index++) {
			const isWord = /^[\p{L}\p{N}]/u.test(tokens[index]!.text);
			opening[index] = fresh && isWord ? 1 : 0;
			fresh = isWord ? false : fresh || /^["“„«:•]$/.test(tokens[index]!.text);
		}
	}
	return opening;
}

/** Names of more words than this are not in the lists. */
const longestName = 5;

/** The number of a name after one more word: 0 before the first. */
export function nextOfName(name: number, word: number): number {
	return name === 0 ? word : mix(name, word);
}

function listColumns(tokens: readonly Token[], plain: Int32Array, starts: Int32Array, capital: Uint8Array, {names}: Knowledge) {
	const lists = new Int32Array(tokens.length);
	const listPlace = new Uint8Array(tokens.length);
	for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
		const end = starts[sentence + 1]!;
		for (let index = starts[sentence]!; index < end; index++) {
			if (capital[index] && listPlace[index] === 0) {
				const [length, bits] = longestNameAt(plain, index, Math.min(end, index + longestName), names);
				markName(lists, listPlace, index, length, bits);
			}
		}
	}
	return {lists, listPlace};
}

function longestNameAt(plain: Int32Array, start: number, end: number, names: Knowledge['names']): [length: number, bits: number] {
	let name = 0;
	let best: [number, number] = [0, 0];
	for (let index = start; index < end; index++) {
		name = nextOfName(name, plain[index]!);
		const bits = valueOf(names, tableKey(name));
		best = bits === 0 ? best : [index - start + 1, bits];
	}
	return best;
}

function markName(lists: Int32Array, listPlace: Uint8Array, start: number, length: number, bits: number): void {
	lists.fill(bits, start, start + length);
	listPlace.fill(2, start, start + length);
	if (length > 0) {
		listPlace[start + length - 1] = 3;
		listPlace[start] = length === 1 ? 4 : 1;
	}
}

function runColumns(tokens: readonly Token[], starts: Int32Array, capital: Uint8Array) {
	const runStart = new Int32Array(tokens.length);
	const runEnd = new Int32Array(tokens.length);
	for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
		for (let index = starts[sentence]!; index < starts[sentence + 1]!;) {
			let end = index;
			while (end < starts[sentence + 1]! && capital[end]) {
				end++;
			}
			const next = Math.max(end, index + 1);
			runStart.fill(index, index, next);
			runEnd.fill(end, index, next);
			index = next;
		}
	}
	return {runStart, runEnd};
}

function placesOf({lower, capital}: {lower: Int32Array; capital: Uint8Array}, style: Uint8Array, opening: Uint8Array) {
	const places = new Map<number, number[]>();
	const lowered = new Set<number>();
	for (let index = 0; index < lower.length; index++) {
		if (!capital[index]) {
			lowered.add(lower[index]!);
		} else if (style[index] === lineStyles.running && !opening[index]) {
			push(places, lower[index]!, index);
		}
	}
	// A word that opens its sentence is weaker evidence: it comes after the others.
	for (let index = 0; index < lower.length; index++) {
		if (capital[index] && style[index] === lineStyles.running && opening[index]) {
			push(places, lower[index]!, index);
		}
	}
	return {places, lowered};
}

/** A document is about no more than this; more classes of words say little. */
const mostTopics = 8;

/** The classes that have most different words in lower case; classes of small words are in every document and say nothing. */
function topicsOf({classes, isWord, lower}: {classes: Int32Array; isWord: Uint8Array; lower: Int32Array}, {classes: table}: Knowledge): number[] {
	const small = new Set([0, ...smallWords.map(word => valueOf(table, word) >> 6)]);
	const members = new Map<number, Set<number>>();
	for (let index = 0; index < classes.length; index++) {
		const own = classes[index]! >> 6;
		if (isWord[index] && !small.has(own)) {
			members.set(own, (members.get(own) ?? new Set()).add(lower[index]!));
		}
	}
	const most = [...members].filter(([, words]) => words.size > 1).sort(([, first], [, second]) => second.size - first.size);
	return most.slice(0, mostTopics).map(([own]) => own);
}

/** Only English has classes of words. */
const smallWords = [...stopWords.en!, ...'its will would had two last after also more when made told week back own since called'.split(' ')].map(word => tableKey(hashOf(word)));

function push(places: Map<number, number[]>, word: number, index: number): void {
	const list = places.get(word);
	if (list) {
		list.push(index);
	} else {
		places.set(word, [index]);
	}
}
