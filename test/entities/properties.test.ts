import fc from 'fast-check';
import {expect, test} from 'vitest';
import {finder, inputOf} from './model';

const pieces = fc.constantFrom('Gaddafi', 'Col', 'U.S.', 'NTC', '(NTC)', 'the', 'of', 'Bank of England', 'said', 'Mr.', ',', '.', '\n', '\n\n', '"', '’s', '\'s', '-', 'São Paulo', 'é', '🛶', '1.', 'A.B.C', '@x', 'LONDON', '\u0301', 'x'.repeat(60), '\u2028', '\u00A0', '\uD800');
const texts = fc.oneof(fc.array(pieces, {maxLength: 60}).map(parts => parts.join(' ')), fc.array(pieces, {maxLength: 60}).map(parts => parts.join('')), fc.string({unit: 'binary', maxLength: 200}));

test('mentions lie inside the text, sorted and disjoint, and never cross a line', async () => {
	await fc.assert(fc.asyncProperty(texts, async text => {
		const {mentions, entities} = await finder.find(inputOf(text));
		let end = 0;
		for (const mention of mentions) {
			expect(mention.start).toBeGreaterThanOrEqual(end);
			expect(mention.end).toBeGreaterThan(mention.start);
			expect(mention.end).toBeLessThanOrEqual(text.length);
			expect(text.slice(mention.start, mention.end)).not.toContain('\n');
			expect(entities[mention.entity]!.type).toBe(mention.type);
			end = mention.end;
		}
	}), {numRuns: 300});
});

test('the same text gives the same result', async () => {
	await fc.assert(fc.asyncProperty(texts, async text => {
		expect(await finder.find(inputOf(text))).toEqual(await finder.find(inputOf(text)));
	}), {numRuns: 50});
});
