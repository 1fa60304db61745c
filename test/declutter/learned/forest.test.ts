import {expect, test} from 'vitest';
import type {Forest} from '../../../src/declutter/learned/forest';
import {chanceOf} from '../../../src/declutter/learned/forest';

/** Two trees of two levels: one asks feature 0 and then feature 1, the other has not split at all. */
const forest: Forest = {
	base: 0, depth: 2,
	feature: [0, 1, 1, 0, 0, 0],
	threshold: [1, 5, 7, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	leaf: [-3, -1, 1, 3, 0.5, 0, 0, 0],
};

function logOdds(row: readonly number[]): number {
	const chance = chanceOf(forest, row);
	return Number(Math.log(chance / (1 - chance)).toFixed(6));
}

test('a row goes left where its feature is at most the threshold, and the leaves of all trees are added', () => {
	expect([[1, 5], [1, 6], [2, 7], [2, 8]].map(logOdds)).toEqual([-2.5, -0.5, 1.5, 3.5]);
});

test('no trees give the base', () => {
	expect(chanceOf({base: 0, depth: 3, feature: [], threshold: [], leaf: []}, [1])).toBe(0.5);
});
