/** Text → tokens in sentences, the same in training and in the reader. */

/** One word, number or mark of punctuation; offsets are UTF-16 units in the whole text. */
export interface Token {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Tokens that are read together; no mention crosses from one sentence into the next. */
export interface Sentence {
	readonly tokens: readonly Token[];
	/** Counts the lines of the text; sentences of one line share it. */
	readonly line: number;
}

/** A sentence is cut here, so that hostile text without a full stop costs no more than ordinary text. */
const longestSentence = 150;

/**
 * In order: web addresses, handles and tags; letters parted by full stops (U.S., a.m.); words with inner apostrophes,
 * hyphens, ampersands and decimal points; any other mark by itself.
 */
const tokenPattern = /https?:\/\/[^\s<>"]+|[@#][\p{L}\p{N}_]+|\p{L}(?:\.\p{L}(?!\p{L}))+\.?|[\p{L}\p{N}\p{M}]+(?:(?:[-‐‑'’&]|[.,](?=\p{N})(?<=\p{N}.)|\.(?=com\b|org\b|net\b|ai\b|io\b|co\b|de\b|fr\b|es\b|it\b))[\p{L}\p{N}\p{M}]+)*|[^\s]/gu;

/** Words that keep their full stop whatever follows. */
const titlesWithStop = new Set('mr mrs ms mx dr prof gen col lt sgt capt cmdr maj adm gov sen rep rev hon pres atty supt insp det msgr st ste mt ft vs messrs brig cpl pvt jan feb aug sept oct nov dec bros'.split(' '));

/** Words that keep their full stop where the sentence goes on: names of states, company forms, and what follows a name. */
const tailsWithStop = new Set('inc corp co ltd jr sr llc plc cos calif fla mass mich minn miss tenn ore wash wis conn ariz ala ark colo del ga ill ind kan ky la md mo mont neb nev okla pa tex va vt wyo ont que dept univ assn est ave blvd rd no'.split(' '));

/** First words that a sentence after "U.S." or "Inc." opens with, far more often than a name goes on with. */
const openers = new Set('the a an he she it they we i you but and in on at this that these those there his her its their our my as for if when while after before since however meanwhile what who how why some many most no not yet so with by from to according also'.split(' '));

const elided = new Set('l d qu n s j m t c lorsqu jusqu puisqu quoiqu dell nell all sull dall un dell quell quest coll bell sant mezz anch com cent nessun ciascun tutt senz'.split(' '));

/** The sentences of a text with their tokens, in order. `lang` is the two-letter code: it says how apostrophes part words. */
export function sentencesOf(text: string, lang: string): Sentence[] {
	const sentences: Sentence[] = [];
	let line = 0;
	for (let start = 0; start <= text.length; line++) {
		const lineFeed = text.indexOf('\n', start);
		const end = lineFeed === -1 ? text.length : lineFeed;
		for (const tokens of sentencesOfLine(tokensOf(text.slice(start, end), start, lang))) {
			sentences.push({tokens, line});
		}
		start = end + 1;
	}
	return sentences;
}

/** The tokens of one line whose first character stands at `offset` in the text. */
function tokensOf(line: string, offset: number, lang: string): Token[] {
	const tokens: Token[] = [];
	tokenPattern.lastIndex = 0;
	for (let match = tokenPattern.exec(line); match; match = tokenPattern.exec(line)) {
		const end = endWithStop(line, match[0], match.index + match[0].length);
		tokenPattern.lastIndex = end;
		pushParts(tokens, line.slice(match.index, end), offset + match.index, lang);
	}
	return tokens;
}

/** Where the word ends when a full stop that belongs to it is taken in. */
function endWithStop(line: string, word: string, end: number): number {
	if (line[end] !== '.' || line[end + 1] === '.') {
		return end;
	}
	const lower = word.toLowerCase();
	const stops = isInitial(word) ? /^ \p{Lu}/u.test(line.slice(end + 1, end + 4)) : titlesWithStop.has(lower) || (tailsWithStop.has(lower) && isCapital(word) && goesOn(line, end + 1, lower));
	return stops ? end + 1 : end;
}

const companyForms = new Set(['inc', 'corp', 'co', 'ltd', 'jr', 'sr', 'cos']);

function goesOn(line: string, end: number, word: string): boolean {
	return companyForms.has(word) || /^(?:[,;:)]| [\p{Ll}\p{N}])/u.test(line.slice(end, end + 4));
}

function isInitial(word: string): boolean {
	return /^\p{Lu}\p{M}?$/u.test(word);
}

/** True where a word begins with a capital. */
export function isCapital(word: string): boolean {
	return /^\p{Lu}/u.test(word);
}

/** A word as one token, or as two where a possessive or an elided article is part of it. */
function pushParts(tokens: Token[], word: string, start: number, lang: string): void {
	const cut = cutOf(word, lang);
	if (cut > 0) {
		tokens.push({text: word.slice(0, cut), start, end: start + cut});
	}
	tokens.push({text: word.slice(cut), start: start + cut, end: start + word.length});
}

function cutOf(word: string, lang: string): number {
	if (lang === 'fr' || lang === 'it') {
		const apostrophe = word.search(/['’]/);
		return apostrophe > 0 && isElided(word.slice(0, apostrophe), lang) ? apostrophe + 1 : 0;
	}
	if (/[^'’]['’][sS]$/.test(word)) {
		return word.length - 2;
	}
	const party = /^[DRI][-‐‑](?=\p{Lu})/u.exec(word);
	return lang === 'en' && party ? 2 : 0;
}

function isElided(article: string, lang: string): boolean {
	return article === 'D' ? lang === 'fr' : elided.has(article.toLowerCase());
}

function sentencesOfLine(tokens: readonly Token[]): Token[][] {
	const sentences: Token[][] = [];
	let current: Token[] = [];
	for (const [index, token] of tokens.entries()) {
		current.push(token);
		if (current.length >= longestSentence || endsSentence(tokens, index)) {
			sentences.push(current);
			current = [];
		}
	}
	return current.length > 0 ? [...sentences, current] : sentences;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index]!;
	const next = tokens[index + 1];
	if (!next || next.start === token.end) {
		return false;
	}
	if (/^(?:\p{Lu}\.)+$|^(?:Inc|Corp|Co|Ltd|Jr|Sr)\.$/u.test(token.text)) {
		return token.text.length > 2 && isCapital(next.text) && openers.has(next.text.toLowerCase());
	}
	return stopBefore(tokens, index) && /^[\p{Lu}\p{N}"“„«‘'(¿¡—–-]/u.test(next.text);
}

/** True where a full stop stands here, or right before the closing quotes and brackets that end here. */
function stopBefore(tokens: readonly Token[], index: number): boolean {
	for (let place = index; place > index - 4; place--) {
		const text = tokens[place]?.text ?? '';
		if (/^[.!?…]$/.test(text)) {
			return !isOrdinal(tokens, place);
		}
		if (!/^["”’»)\]'“]$/.test(text)) {
			return false;
		}
	}
	return false;
}

/** "1." before a word is a place in a row in German ("1. FC Köln"), and an item's number elsewhere: no sentence ends there. */
function isOrdinal(tokens: readonly Token[], stop: number): boolean {
	const before = tokens[stop - 1];
	return before !== undefined && /^\p{N}{1,2}$/u.test(before.text) && before.end === tokens[stop]!.start;
}
