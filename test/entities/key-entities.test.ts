import {describe, expect, test} from 'vitest';
import type {EntityInput} from '../../src/article';
import {entitiesOf} from '../../src/entities/finder';
import {inputOf} from './model';
import {taggedOf} from './marked';

const entities = (marked: string, more: Partial<EntityInput> = {}) => {
	const tagged = taggedOf(marked);
	return entitiesOf(inputOf(tagged.text, more), tagged, 'full').entities;
};
const groups = (marked: string) => entities(marked).map(({name, aliases}) => [name, ...aliases].sort().join(' = ')).sort();

describe('names of one are one', () => {
	test.each([
		['rank, full name and surname', 'Col [P Ida Marsh] spoke. Col [P Marsh] left. [P Marsh] rowed.', ['Ida Marsh = Marsh']],
		['a namesake in full is another', '[P Ida Marsh] spoke. Her son, [P Tom al-Islam Marsh], left.', ['Ida Marsh', 'Tom al-Islam Marsh']],
		['a definition in brackets', 'The [O Harbour Rescue Service] ([O HRS]) came. [O HRS] left.', ['HRS = Harbour Rescue Service']],
		['a blend of its words in brackets', 'The [O Northern Harbour Rescue Council] ([O Norharco]) came. [O Norharco] left.', ['Norharco = Northern Harbour Rescue Council']],
		['another word in brackets', 'The [O Northern Harbour Rescue Council] ([O Lowen]) came.', ['Lowen', 'Northern Harbour Rescue Council']],
		['forms of one country', 'The [L United States] paid. The [L U.S.] and the [L US] left.', ['U.S. = US = United States']],
		['an abbreviated state', 'In [L South Carolina] it rained. In [L Lowen], [L S.C.], too.', ['Lowen', 'S.C. = South Carolina']],
		['a company without its form', '[O Marsh Boats Ltd.] grew. [O Marsh Boats] sold.', ['Marsh Boats = Marsh Boats Ltd.']],
		['a company by its first word', '[O Noble Moving and Storage] grew. [O Noble Moving] sold. [O Noble] left.', ['Noble = Noble Moving = Noble Moving and Storage']],
		['a chamber is not its committee', 'The [O Harbour Rescue Committee] met. [O Harbour Rescue] left.', ['Harbour Rescue', 'Harbour Rescue Committee']],
	])('%s', (_, marked, expected) => {
		expect(groups(marked)).toEqual(expected);
	});

	test('the longest form is the name', () => {
		expect(entities('[P Marsh] spoke. [P Ida Marsh] left.')[0]!.name).toBe('Ida Marsh');
	});
});

describe('what the article is about comes first', () => {
	const first = (marked: string, more?: Partial<EntityInput>) => entities(marked, more)[0]!.name;

	test.each([
		['the headline decides between equals', '[P Ida Marsh] met [P Tom Lund].', {title: 'What Tom Lund wants'}, 'Tom Lund'],
		['a surname in the headline is the person', '[P Ida Marsh] met [P Tom Lund].', {title: 'What Lund wants'}, 'Tom Lund'],
		['a longer name in the headline names no place inside it', '[L Paris] has it. [O Paris Bun] sells it.', {title: 'Paris Bun grows'}, 'Paris Bun'],
		['a small word in the headline names nobody', '[P Tom Lund] left. [O Army] came.', {title: 'How an army left'}, 'Tom Lund'],
		['the page\'s own site ranks last', '[O BSS] asked. [O BSS] heard. [O BSS] said. [P Tom Lund] left.', {siteName: 'bssnews.net'}, 'Tom Lund'],
		['the author ranks last', '[P Ida Marsh] asked. [P Marsh] heard. [P Marsh] said. [P Tom Lund] left.', {authors: ['Ida Marsh']}, 'Tom Lund'],
		['an agency that is quoted ranks last', '[O Reuters] asked. [O Reuters] heard. [P Tom Lund] left.', {}, 'Tom Lund'],
		['an item of a list ranks behind', '[P Ida Marsh], [P Tom Lund] and [P Jo Orr] rowed, said [P Kay Ness].', {}, 'Kay Ness'],
		['where somebody works ranks behind', 'The analyst at [O Marsh Boats] called [O Orr Boats].', {}, 'Orr Boats'],
		['the writer in a byline ranks behind', 'By [P Ida Marsh]\n[P Tom Lund] left.', {}, 'Tom Lund'],
		['a dateline ranks behind', '[L Lowen] - It rained all day long and nobody in the whole town went out to look, not even in [L Tarn].', {}, 'Tarn'],
		['who is named more ranks first', '[P Ida Marsh] met [P Tom Lund]. [P Lund] spoke. [P Lund] left.', {}, 'Tom Lund'],
	])('%s', (_, marked, more, expected) => {
		expect(first(marked, more)).toBe(expected);
	});

	test('a longer article has more key entities, and never more than eight', () => {
		const names = 'Adler Brandt Cole Dunn Eklund Farr Gale Holm Ives Jarl Kemp Lund Marsh Nash Orr Pike Quist Rand Stone Thorn'.split(' ');
		const keys = (count: number) => entities(names.slice(0, count).map(name => `[P Ida ${name}] rowed.`).join(' ')).filter(({key}) => key).length;
		expect(keys(2)).toBe(2);
		expect(keys(12)).toBeGreaterThan(keys(4));
		expect(keys(20)).toBeLessThanOrEqual(8);
	});
});
