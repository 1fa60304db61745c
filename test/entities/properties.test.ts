import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Entities} from '../../src/article';
import {finder, inputOf} from './model';

/** Long enough for a busy machine; a rule that is not linear needs hours for the texts below. */
const patience = 240_000;

const pieces = fc.constantFrom('Gaddafi', 'Col', 'U.S.', 'NTC', '(NTC)', 'the', 'of', 'and', 'or', 'Bank of England', 'said', 'Mr.', ',', '.', '\n', '\n\n', '"', '’s', '\'s', '-', 'São Paulo', 'é', '🛶', '1.', 'A.B.C', '@x', 'LONDON', '\u0301', 'x'.repeat(60), '\u2028', '\u00A0', '\uD800');
const texts = fc.oneof(fc.array(pieces, {maxLength: 60}).map(parts => parts.join(' ')), fc.array(pieces, {maxLength: 60}).map(parts => parts.join('')), fc.string({unit: 'binary', maxLength: 200}));
const langs = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'nl', '');

/** Mentions are sorted and disjoint, lie inside the text and in one line, and each entity counts its own. */
function expectSound(text: string, {mentions, entities}: Entities): void {
	const counts = new Map<number, number>();
	let end = 0;
	for (const mention of mentions) {
		expect(mention.start).toBeGreaterThanOrEqual(end);
		expect(mention.end).toBeGreaterThan(mention.start);
		expect(mention.end).toBeLessThanOrEqual(text.length);
		expect(text.slice(mention.start, mention.end)).not.toContain('\n');
		expect(entities[mention.entity]!.type).toBe(mention.type);
		counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
		end = mention.end;
	}
	expect(entities.map((_, index) => counts.get(index))).toEqual(entities.map(({count}) => count));
}

test('what is found is sound, in every language', async () => {
	await fc.assert(fc.asyncProperty(texts, langs, async (text, lang) => {
		expectSound(text, await finder.find(inputOf(text, {lang})));
	}), {numRuns: 300});
}, patience);

test('the same text gives the same result', async () => {
	await fc.assert(fc.asyncProperty(texts, async text => {
		expect(await finder.find(inputOf(text))).toEqual(await finder.find(inputOf(text)));
	}), {numRuns: 50});
}, patience);

const megabyte = 1_000_000;

test.each([
	['a word with a capital', 'Abc '],
	['a word in capitals', 'ABC '],
	['an initial', 'A. '],
	['a letter and a full stop', 'A.'],
	['a full stop', '.'],
	['a digit', '7'],
	['a digit and a comma', '1,'],
	['a combining mark', '\u0301'],
	['a bracket', '('],
	['a quotation mark', '“'],
	['a letter and an apostrophe', 'A\''],
	['a letter and a hyphen', 'A-'],
	['a line', 'A\n'],
	['a definition', 'National Transit (NT) '],
	['a list of people', 'Ann Lee, '],
	['a joined name', 'Ann and Lee or '],
])('a megabyte of %s is read to its end', async (_, unit) => {
	const text = unit.repeat(megabyte / unit.length);
	expectSound(text, await finder.find(inputOf(text)));
}, patience);

test('a megabyte of different people is read to its end', async () => {
	const text = Array.from({length: megabyte / 25}, (_, number) => `John Smith${number.toString(36)} said so.`).join(' ');
	expectSound(text, await finder.find(inputOf(text)));
}, patience);
