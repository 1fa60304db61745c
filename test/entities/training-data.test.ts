import {describe, expect, test} from 'vitest';
import {hashOf, tableKey} from '../../src/entities/hash';
import {valueOf} from '../../src/entities/knowledge';
import {type Document, unmarked} from '../../tools/train/documents';
import {kindsOf} from '../../tools/train/kinds';
import {Random} from '../../tools/train/random';
import {withOtherNames} from '../../tools/train/replace';
import {countUses} from '../../tools/train/uses';

const namesOf = ({text, entities}: Document) => entities.map(({start, end}) => text.slice(start, end));
const masked = ({text, entities}: Document) => entities.toReversed().reduce((rest, {start, end, type}) => `${rest.slice(0, start)}[${type}]${rest.slice(end)}`, text);

describe('copies with other names', () => {
	const originals = [
		'In [L Lowen], [P Ida Marsh] of [O Harbour Bank] met [P Tom Lund]. [P Marsh] left [L Lowen] for [O Kortex].',
		'[P Kay Ness] rowed from [L Tarn] to [L Alba] for [O Norvik]. [P Ness] said that [O Norvik] pays.',
	].map((marked, index) => unmarked(String(index), marked));
	const copies = [1, 2, 3].flatMap(seed => withOtherNames(originals, 'en', new Random(seed)));

	test('differ in names and in nothing else', () => {
		expect(copies.map(masked)).toEqual([1, 2, 3].flatMap(() => originals.map(masked)));
		expect(copies.map(namesOf)).not.toEqual([1, 2, 3].flatMap(() => originals.map(namesOf)));
	});

	test('have one name for one throughout', () => {
		for (const [lowen, ida, , , marsh, again] of copies.filter((_, index) => index % 2 === 0).map(namesOf)) {
			expect(again).toBe(lowen);
			expect(ida!.split(' ')[1]).toBe(marsh);
		}
	});

	test('keep the words of longer names of organisations', () => {
		expect(copies.filter((_, index) => index % 2 === 0).map(copy => namesOf(copy)[2])).toEqual(['Harbour Bank', 'Harbour Bank', 'Harbour Bank']);
	});
});

test('how words are used is counted by their place in names', () => {
	const document = unmarked('', 'The boat of [P Ida Marsh] left [L Lowen] for [O Harbour Bank], and Monday came.');
	const counts = countUses([{document, weight: 0.5}], 'en');
	const used = (word: string) => [...counts.get(word) ?? []];
	expect(used('boat')).toEqual([0.5, 0, 0, 0, 0, 0, 0]);
	expect(used('monday')).toEqual([0, 0.5, 0, 0, 0, 0, 0]);
	expect(used('ida')).toEqual([0, 0, 0.5, 0, 0, 0, 0]);
	expect(used('marsh')).toEqual([0, 0, 0, 0.5, 0, 0, 0]);
	expect(used('bank')).toEqual([0, 0, 0, 0, 0, 0.5, 0]);
	expect(used('lowen')).toEqual([0, 0, 0, 0, 0, 0, 0.5]);
});

test('words of people and of places share no kind, not even those that no document has', () => {
	const sorts = [...Array(40).keys()].map(index => index % 2);
	const values = Float32Array.from(sorts.flatMap((sort, index) => [sort === 0 ? 1 : 0, sort, index / 400]));
	const words = sorts.map((sort, index) => `${sort === 0 ? 'person' : 'place'}${index}`);
	// The last four words are in no document.
	const counts = new Map(words.slice(0, -4).map((word, index) => [word, Float32Array.from([0, 0, 0, sorts[index] === 0 ? 9 : 0, 0, 0, sorts[index] === 1 ? 9 : 0])]));
	const kinds = kindsOf({words, values, width: 3}, counts, new Random(1));
	const kindOf = (index: number) => valueOf(kinds, tableKey(hashOf(words[index]!)));
	const [persons, places] = [0, 1].map(sort => new Set(words.flatMap((_, index) => sorts[index] === sort ? [kindOf(index)] : [])));
	expect([...persons!].filter(kind => places!.has(kind))).toEqual([]);
});
