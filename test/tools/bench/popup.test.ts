import {expect, test} from 'vitest';
import {logSlope, median, p95} from '../../../tools/bench/averages';
import type {Click} from '../../../tools/bench/popup/click';
import {madePage} from '../../../tools/bench/popup/pages';
import {reportOf} from '../../../tools/bench/popup/report';
import {barsOf, type BrowserResult, type Growth, rowsOf, slopesOf, statementOf} from '../../../tools/bench/popup/results';
import {flameChart, growthPlot} from '../../../tools/bench/popup/svg';

const click: Click = {browser: 30, starting: 10, asking: 5, extraction: 20, words: 0, answer: 5, rendering: 10, entities: 20};
const sizes = [1000, 5000, 20_000];

/** Clicks whose extraction grows as this power of the size. */
function growing(power: number): Growth {
	return {unit: 'elements', sizes: sizes.map(size => ({size, clicks: [{...click, extraction: 2 * size ** power}]}))};
}

test('p95 is the least that 95 of a hundred do not exceed', () => {
	const hundred = Array.from({length: 100}, (_, at) => 100 - at);
	expect([p95(hundred), p95([3, 1, 2]), p95([])]).toEqual([95, 3, 0]);
	expect(median(hundred)).toBe(51);
});

test.each([0, 1, 2])('the slope of a power on logarithmic axes is its exponent: %i', power => {
	expect(logSlope(sizes.map(x => ({x, y: 3 * x ** power})))).toBeCloseTo(power);
});

test('the shares of the parts add up, the whole and the article left away', () => {
	const rows = rowsOf([click, {...click, entities: 220}]);
	expect(rows.find(({name}) => name === 'click to article')).toMatchObject({median: 80, p95: 80});
	expect(rows.find(({name}) => name === 'entities')).toEqual({name: 'entities', median: 220, p95: 220, share: 0.6});
	expect(rows.find(({name}) => name === 'ours, to article')).toMatchObject({median: 50});
	expect(rows.filter(({name}) => !/article|highlights/.test(name)).reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(1);
});

test('the bars of a click follow each other, and the reading’s parts fill their bar', () => {
	const bars = barsOf([click]);
	const at = (name: string) => bars.find(bar => bar.name === name);
	expect(at('click to highlights')).toMatchObject({start: 0, end: 100, depth: 0});
	expect(at('reading the page')).toMatchObject({start: 40, end: 70, depth: 1});
	expect([at('into the page')!.start, at('answer')!.end]).toEqual([40, 70]);
	expect(at('more words')).toBeUndefined();
});

test('a step that grows as the square is named, and one that grows as the size is not', () => {
	expect(slopesOf(growing(2)).find(({name}) => name === 'extraction')).toMatchObject({all: expect.closeTo(2), last: expect.closeTo(2)});
	expect(statementOf([growing(1)])).toBe('No step grows faster than linearly.');
	expect(statementOf([growing(2)])).toMatch(/^These grow faster than linearly: .*extraction with elements/);
});

test('a flame chart has each bar at its time and depth, with its name as text', () => {
	const chart = flameChart([{name: 'all', start: 0, end: 100, depth: 0}, {name: 'a < b', start: 50, end: 100, depth: 1}]);
	expect(chart).toContain('<svg x="430.0" y="26" width="430.0" height="24"><title>a &lt; b 50 ms</title>');
});

test('a plot has a line with a dot for each size, and equal factors are equal distances', () => {
	const plot = growthPlot('words', [{name: 'steps', points: [{x: 10, y: 1}, {x: 100, y: 10}, {x: 1000, y: 100}]}]);
	const [, first, second, third] = /<polyline[^>]*points="([\d.]+),\S+ ([\d.]+),\S+ ([\d.]+),/.exec(plot)!.map(Number);
	expect(second! - first!).toBeCloseTo(third! - second!);
	expect(plot.match(/<circle/g)).toHaveLength(3);
	expect(plot).toContain('1,000 words');
});

test('a report stands alone, and says what no browser told', () => {
	const result: BrowserResult = {browser: 'a browser', pages: [{name: 'ferry', clicks: [click]}, {name: 'list', clicks: []}], growth: [growing(1)], memory: [], idle: undefined, scrolling: {mentions: 5, frames: [16, 17]}};
	const report = reportOf([result]);
	expect(report).not.toMatch(/\b(src|href)=/);
	expect(report).toContain('Memory: not told here.');
	expect(report).toContain('<td>list</td><td>no article</td>');
});

test.each([1000, 20_000, 49_950])('a made page of %i elements has as many, but for less than one section', elements => {
	const count = madePage({words: 400, elements}).match(/<[a-z]/g)!.length;
	expect(count).toBeLessThanOrEqual(elements);
	expect(count).toBeGreaterThan(elements - 52);
});
