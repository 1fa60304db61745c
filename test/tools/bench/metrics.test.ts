import {expect, test} from 'vitest';
import {median} from '../../../tools/bench/averages';
import {authorsOf, scoreMetadata} from '../../../tools/bench/metadata';
import {scoreText} from '../../../tools/bench/metrics';
import type {TruePage} from '../../../tools/bench/truth';

const first = 'The ferry left the harbour at nine in the morning.';
const second = 'Nobody on the quay had seen it go, and nobody missed it until noon.';
const page: TruePage = {
	id: 'ferry',
	url: 'https://news.example/ferry',
	publisher: '',
	lang: 'en',
	title: 'The Ferry That Left',
	authors: ['Ann Lund', 'Bo Wik'],
	published: '2026-03-18 23:40:00-02:00',
	paragraphs: [first, second],
	optional: [],
	captions: ['The quay at noon'],
	type: '',
};

test('the true text scores full', () => {
	expect(scoreText(page, `${first}\n\n${second}`)).toEqual({
		shingle: {precision: 1, recall: 1},
		rouge: {precision: 1, recall: 1, f1: 1},
		found: 1,
		blockTrue: 1,
		extra: 0,
	});
});

test('no text scores nothing', () => {
	const {shingle, rouge, found, blockTrue, extra} = scoreText(page, '');
	expect([shingle.recall, rouge.f1, found, blockTrue, extra]).toEqual([0, 0, 0, 0, 0]);
});

test('a lost paragraph lowers what is found, and not the precision', () => {
	const {shingle, rouge, found} = scoreText(page, first);
	expect([shingle.precision, rouge.precision, found]).toEqual([1, 1, 0.5]);
	// 10 of the 24 true words.
	expect(rouge.recall).toBeCloseTo(10 / 24);
});

test('clutter counts by its words', () => {
	expect(scoreText(page, `${first}\n${second}\nSign up now for six letters`).extra).toBeCloseTo(100 * (6 / 24));
});

test('a caption among the blocks is true, though its words are extra', () => {
	const {blockTrue, extra} = scoreText(page, `${first}\n${second}\nThe quay at noon`);
	expect(blockTrue).toBe(1);
	expect(extra).toBeGreaterThan(0);
});

test('an optional paragraph may be there or not', () => {
	const free = {...page, optional: [1]};
	expect(scoreText(free, first).rouge.f1).toBe(1);
	expect(scoreText(free, `${first}\n${second}`).rouge.f1).toBe(1);
});

test('words are counted in their order', () => {
	const backwards = first.split(' ').reverse().join(' ');
	expect(scoreText({...page, paragraphs: [first]}, backwards).rouge.recall).toBeLessThan(0.5);
});

test.each([
	['the same day as written', '2026-03-18', true],
	['the same moment in another zone', '2026-03-19T01:40:00Z', true],
	['another day', '2026-03-17', false],
	['no date', '', false],
])('the date: %s', (_, published, isSame) => {
	expect(scoreMetadata(page, {title: '', authors: [], published}).date).toBe(isSame);
});

test('title and authors', () => {
	expect(scoreMetadata(page, {title: 'The Ferry  That Left', authors: ['Bo Wik', 'Ann Lund'], published: ''})).toMatchObject({title: true, authors: true});
	expect(scoreMetadata(page, {title: 'The Ferry that left', authors: ['ann lund', 'BO WIK'], published: ''})).toMatchObject({title: false, authors: true});
	expect(scoreMetadata(page, {title: 'The ferry', authors: ['Ann Lund'], published: ''})).toMatchObject({title: false, authors: false});
	expect(scoreMetadata({...page, title: '', authors: [], published: ''}, {title: '', authors: [], published: ''})).toEqual({title: undefined, authors: undefined, date: undefined});
});

test('a byline gives its names', () => {
	expect(authorsOf('By Ann Lund, Bo Wik and Cy Moe')).toEqual(['Ann Lund', 'Bo Wik', 'Cy Moe']);
});

test('the middle number', () => {
	expect(median([9, 1, 5])).toBe(5);
	expect(median([])).toBe(0);
});
