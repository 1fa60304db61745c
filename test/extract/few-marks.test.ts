import fc from 'fast-check';
import {expect, test} from 'vitest';
import {withFewMarks} from '../../src/extract/few-marks';

const acute = '\u0301';
/** A mark of two UTF-16 units: a combining stem of musical notation. */
const stem = '\u{1D165}';

test.each([
	['none', 'The ferry', 'The ferry'],
	['one on a letter', `Cafe${acute}`, `Cafe${acute}`],
	['as many as are kept', `a${acute.repeat(30)}b`, `a${acute.repeat(30)}b`],
	['one more', `a${acute.repeat(31)}b`, `a${acute.repeat(30)}b`],
	['many, twice', `a${acute.repeat(900)}b${acute.repeat(40)}`, `a${acute.repeat(30)}b${acute.repeat(30)}`],
	['many of two units each', `a${stem.repeat(99)}b`, `a${stem.repeat(30)}b`],
])('marks: %s', (_, text, kept) => {
	expect(withFewMarks(text)).toBe(kept);
});

test('no text keeps more than 30 in a row, and each loses nothing but marks', () => {
	const piece = fc.oneof(fc.constantFrom('a', ' ', '船', '😀'), fc.nat(80).map(count => acute.repeat(count)), fc.nat(50).map(count => stem.repeat(count)));
	fc.assert(fc.property(fc.array(piece), pieces => {
		const text = pieces.join('');
		const kept = withFewMarks(text);
		expect(kept).not.toMatch(/\p{M}{31}/u);
		expect(kept.replaceAll(/\p{M}/gu, '')).toBe(text.replaceAll(/\p{M}/gu, ''));
	}));
});
