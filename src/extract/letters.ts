/** What Unicode calls a character, from a table that fills as characters are met: a pattern with \p{…} costs a page more to compile than to run. */

/** Flags of a character. */
export const letter = 1;
export const number = 2;
export const mark = 4;
export const capital = 8;

/** Set on what has been looked up. */
const known = 128;
const table = new Uint8Array(0x1_0000);

/** The flags of a code point; 0 for what is no letter, number or mark. */
export function flagsOf(point: number): number {
	if (point < 0x80) {
		return flagsInAscii(point);
	}
	if (point >= table.length) {
		return flagsByPattern(point);
	}
	if (table[point] === 0) {
		table[point] = known | (point < 0x100 ? flagsInLatin(point) : flagsByPattern(point));
	}
	return table[point]! & ~known;
}

function flagsInAscii(point: number): number {
	if (point >= 0x61) {
		return point <= 0x7A ? letter : 0;
	}
	if (point >= 0x41) {
		return point <= 0x5A ? letter | capital : 0;
	}
	return point >= 0x30 && point <= 0x39 ? number : 0;
}

/** The signs of Latin-1 that are no letters from C0 on: the signs of multiplication and division. */
const latinSigns = new Set([0xD7, 0xF7]);
const latinNumbers = new Set([0xB2, 0xB3, 0xB9, 0xBC, 0xBD, 0xBE]);
const latinLetters = new Set([0xAA, 0xB5, 0xBA]);

function flagsInLatin(point: number): number {
	if (point >= 0xC0) {
		return latinSigns.has(point) ? 0 : point < 0xDF ? letter | capital : letter;
	}
	return latinNumbers.has(point) ? number : latinLetters.has(point) ? letter : 0;
}

function flagsByPattern(point: number): number {
	if (point >= 0x2000 && point < 0x2070) {
		return 0;
	}
	const character = String.fromCodePoint(point);
	return (/\p{L}/u.test(character) ? letter : 0) | (/\p{N}/u.test(character) ? number : 0) | (/\p{M}/u.test(character) ? mark : 0) | (/\p{Lu}/u.test(character) ? capital : 0);
}

/** Calls back with the ends of each run of characters that have one of these flags, in UTF-16 units, and with its length in characters. */
export function eachRun(text: string, flags: number, found: (from: number, to: number, characters: number) => void): void {
	let from = -1;
	let characters = 0;
	for (let at = 0; at < text.length;) {
		const point = text.codePointAt(at)!;
		if ((flagsOf(point) & flags) === 0) {
			if (from >= 0) {
				found(from, at, characters);
			}
			from = -1;
			characters = 0;
		} else {
			from = from < 0 ? at : from;
			characters++;
		}
		at += point > 0xFFFF ? 2 : 1;
	}
	if (from >= 0) {
		found(from, text.length, characters);
	}
}
