import {expect, test} from 'vitest';
import {contextNames} from '../../../src/declutter/learned/context';
import type {Forest} from '../../../src/declutter/learned/forest';
import {learnedWeights, unpack} from '../../../src/declutter/learned/weights';
import {pack} from '../../../tools/train-judge/pack';

const questions = Array.from({length: 140}, (_, index) => `question ${index}`);

/** One tree of a root and two leaves for each feature. */
function forestOver(features: number, leafOf: (index: number) => number): Forest {
	const feature = Array.from({length: features}, (_, index) => index);
	return {base: 0.907, depth: 1, feature, threshold: feature.map(index => index / 8 - 3), leaf: Array.from({length: 2 * features}, (_, index) => leafOf(index))};
}

const first = forestOver(questions.length, index => (index - 140) / 1000);
const second = forestOver(questions.length + contextNames.length, index => (index - 734) / 1000);

test('what is packed comes out as it was, for every feature', () => {
	expect(unpack(pack({questions, first, second}))).toEqual({questions, first, second});
});

test.each([0, 0.1, -0.1, 0.999, -0.734, 0.01, -0.0234, 0.00951, -0.000217, 0.0000217])('a leaf of %s comes out as it was', value => {
	const forest = {...first, leaf: first.leaf.map(() => value)};
	expect(unpack(pack({questions, first: forest, second})).first.leaf).toEqual(forest.leaf);
});

test('what the extension has learned packs into the same again', () => {
	const learned = learnedWeights();
	expect(unpack(pack(learned))).toEqual(learned);
	expect(learned.first.leaf).toHaveLength(learned.first.feature.length / (2 ** learned.first.depth - 1) * 2 ** learned.first.depth);
});
