import {expect, test} from 'vitest';
import {contextNames, contextOf} from '../../../src/declutter/learned/context';

const blocks = [{words: 10, box: 1, style: 1}, {words: 30, box: 1, style: 2}, {words: 20, box: 2, style: 1}];
const beliefs = [1, 0.5, 0];
const named = contextOf(blocks, beliefs).map(row => Object.fromEntries(contextNames.map((name, index) => [name, row[index]])));

test('every block has an answer for each name', () => {
	expect(contextOf(blocks, beliefs).map(row => row.length)).toEqual([contextNames.length, contextNames.length, contextNames.length]);
});

test('a block sees its neighbours, and that there are none beyond the ends', () => {
	expect(named[0]).toMatchObject({'belief': 1, 'belief -1': -0.1, 'belief 1': 0.5, 'belief 2': 0, 'beliefs before': -0.1});
	expect(named[1]).toMatchObject({'belief -1': 1, 'belief 1': 0, 'beliefs before': 1, 'beliefs after': 0});
});

test('beliefs count by words, in the container and in the style without the block itself', () => {
	expect(named[0]!['beliefs of box']).toBeCloseTo((10 + 15) / 40);
	expect(named[2]!['beliefs of style']).toBeCloseTo((10 + 0.5) / (10 + 1));
	expect(named[0]!['words believed after']).toBeCloseTo(Math.log2(1 + 15));
});
