import {expect, test} from 'vitest';
import {chanceOf} from '../../../src/declutter/learned/forest';
import {boost} from '../../../tools/train-judge/boost';
import {truthOf} from '../../../tools/train-judge/truth-of-blocks';
import {Random} from '../../../tools/train/random';

/** Rows of which neither feature tells alone, but both together do. */
const rows = Array.from({length: 400}, (_, index) => Float32Array.of(index % 2, Math.floor(index / 2) % 2, index % 7));
const labels = rows.map(([one, other]) => Number(one !== other));
const options = {trees: 40, depth: 2, rate: 0.3, leaf: 1, ridge: 1, features: 1, rows: 0.9};

function learned(seed: number) {
	const random = new Random(seed);
	return boost(rows, labels, rows.map(() => 1), {...options, random: () => random.next()});
}

test('learns what only two features together tell', () => {
	const forest = learned(1);
	expect(rows.filter((row, index) => Number(chanceOf(forest, row) > 0.5) !== labels[index])).toEqual([]);
});

test('gives the same trees for the same seed', () => {
	expect(learned(3)).toEqual(learned(3));
	expect(learned(3)).not.toEqual(learned(4));
});

test('a block is true by its runs of words, a short one as a line', () => {
	const isTrue = truthOf(['The ferry left the harbour at noon with eleven people.', 'A short line\nAnother']);
	expect(['The ferry left the harbour at noon', 'another', 'Short line', 'The ferry', 'Eleven people read this newsletter every day'].map(isTrue)).toEqual([true, true, false, false, false]);
});
