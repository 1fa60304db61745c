import fc from 'fast-check';
import {expect, test} from 'vitest';
import {countWords} from '../src/reading';

/** What a word is, as a pattern: for short texts it says the same. */
const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

test.each([
	['', 0],
	['The ferry didn’t turn round.', 5],
	['Well-known at 3.5 knots - or not', 6],
	['-round- \'quoted\' ... 7', 3],
	['a--b', 2],
	['船は戻らなかった', 1],
])('the words of "%s"', (text, words) => {
	expect(countWords(text)).toBe(words);
});

test('words are what the pattern finds, in any text', () => {
	const piece = fc.constantFrom('a', 'é', '7', '𝔸', '船', '\'', '’', '.', '-', ' ', '\n', '\u0301', '😀');
	fc.assert(fc.property(fc.array(piece, {maxLength: 30}), pieces => {
		const text = pieces.join('');
		expect(countWords(text)).toBe(text.match(word)?.length ?? 0);
	}));
});
