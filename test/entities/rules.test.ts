import {describe, expect, test} from 'vitest';
import {type RuleName, rules} from '../../src/entities/rules';
import {markedOf, taggedOf} from './marked';

const lists = {media: ['Daily Mail'], company: ['Redfern', 'Oakley'], 'big-city': ['Paris'], common: ['VAT', 'MEC']} as const;

const cases: readonly (readonly [fact: string, rule: RuleName, before: string, after: string])[] = [
	['what a town is called is a place', 'placed', 'The town of [O Marsh] rowed.', 'The town of [L Marsh] rowed.'],
	['German puts nothing between', 'placed', 'Die Stadt [O Marsh] will rudern.', 'Die Stadt [L Marsh] will rudern.'],
	['two that score are clubs', 'matchScores', 'Result: [L Marsh] 4 [L Storage] 1.', 'Result: [O Marsh] 4 [O Storage] 1.'],
	['two people who play each other are people', 'matchScores', 'Result: [P Marsh] 6 [P Storage] 4.', 'Result: [P Marsh] 6 [P Storage] 4.'],
	['a club of a town is no place', 'placed', 'The club of [O Marsh] rowed.', 'The club of [O Marsh] rowed.'],
	['a rank is no part of a name', 'titlesOut', '[P Col Ida Marsh] rowed.', 'Col [P Ida Marsh] rowed.'],
	['a forename that is also a title stays', 'titlesOut', '[P Earl Marsh] rowed.', '[P Earl Marsh] rowed.'],
	['an opening word is no part of a name', 'edges', '[P Like Marsh], she rows.', 'Like [P Marsh], she rows.'],
	['a possessive left over from before is no part of a name', 'edges', 'It is next year[O ’s Federal] vote.', 'It is next year’s [O Federal] vote.'],
	['a person\'s possessive is no part of the name', 'edges', '[P Marsh’s] boat sank.', '[P Marsh]’s boat sank.'],
	['a shop\'s possessive stays', 'edges', 'We met at [O Macy\'s] today.', 'We met at [O Macy\'s] today.'],
	['a possessive goes where the document has the name without it', 'edges', '[O Etlaq] said that [O Etlaq’s] boat sank.', '[O Etlaq] said that [O Etlaq]’s boat sank.'],
	['a town and its state are two places', 'joinedPlaces', 'In [L Lowen, Ohio] it rained.', 'In [L Lowen], [L Ohio] it rained.'],
	['a person\'s name in two pieces is one', 'joinedPeople', 'With [P Saif al-Islam] [P Haddad] they left.', 'With [P Saif al-Islam Haddad] they left.'],
	['people parted by a comma are two', 'joinedPeople', 'With [P Ida Marsh], [P Tom Haddad] left.', 'With [P Ida Marsh], [P Tom Haddad] left.'],
	['"or" parts two organisations', 'twoNames', 'Ask [O Harbour Trust or River Fund] for it.', 'Ask [O Harbour Trust] or [O River Fund] for it.'],
	['"and" parts two that the lists know', 'twoNames', 'Ask [O Redfern and Oakley] for it.', 'Ask [O Redfern] and [O Oakley] for it.'],
	['"and" inside one name stays', 'twoNames', 'Ask [O Marsh and Storage] for it.', 'Ask [O Marsh and Storage] for it.'],
	['a paper and the person who spoke to it are two', 'twoNames', '[P Ida Marsh] rowed. To the [O Daily Mail Ida Marsh] said so.', '[P Ida Marsh] rowed. To the [O Daily Mail] [P Ida Marsh] said so.'],
	['an office before a person is no organisation', 'twoNames', '[P Ida Marsh] rowed. [O MEC Ida Marsh] said so.', '[P Ida Marsh] rowed. MEC [P Ida Marsh] said so.'],
	['an award is no organisation', 'events', 'He won the [O Ida Marsh Award for Rowing] twice.', 'He won the Ida Marsh Award for Rowing twice.'],
	['a law is no organisation', 'events', 'The [O Harbour Safety Act] passed.', 'The Harbour Safety Act passed.'],
	['an abbreviation of the lists is no organisation', 'events', 'They raised [O VAT] again.', 'They raised VAT again.'],
	['a person may be called like a law', 'events', '[P Buffalo Bill] rode.', '[P Buffalo Bill] rode.'],
	['a short form has the type of its definition', 'acronyms', 'The [O Harbour Rescue Service] ([L HRS]) came.', 'The [O Harbour Rescue Service] ([O HRS]) came.'],
	['a surname alone is the person', 'surnames', '[P Ida Marsh] rowed. [O Marsh] won.', '[P Ida Marsh] rowed. [P Marsh] won.'],
	['a forename alone is the person', 'surnames', '[P Aisha Marsh] rowed. [L Aisha] won.', '[P Aisha Marsh] rowed. [P Aisha] won.'],
	['a surname of two words is the person', 'surnames', '[P Omar El Saife] filmed. He told [O El Saife] so.', '[P Omar El Saife] filmed. He told [P El Saife] so.'],
	['a name of several words is what most of its places say', 'oneType', '[O Paris Bun] grows. [O Paris Bun] sells. [P Paris Bun] bakes.', '[O Paris Bun] grows. [O Paris Bun] sells. [O Paris Bun] bakes.'],
	['a single word is a person or a firm, what most of its places say', 'oneType', '[O Lumo] grows. [O Lumo] sells. [P Lumo] bakes.', '[O Lumo] grows. [O Lumo] sells. [O Lumo] bakes.'],
	['a single word that is two things stays so', 'oneType', '[O Orange] grows. [L Orange] is a town.', '[O Orange] grows. [L Orange] is a town.'],
];

describe('document rules', () => {
	test.each(cases)('%s', (_, rule, before, after) => {
		const {text, names, columns} = taggedOf(before, {lists});
		expect(markedOf(text, rules[rule](names, columns))).toBe(after);
	});

	test('each rule has a case', () => {
		const covered = new Set([...cases.map(([, rule]) => rule), 'openings', 'repeats']);
		expect(Object.keys(rules).filter(rule => !covered.has(rule as RuleName))).toEqual([]);
	});

	test('a word that opens a sentence needs support where the tagger is not sure', () => {
		const marked = '[O Luckily], it rained.';
		const rowed = (sure: number) => {
			const {text, names, columns} = taggedOf(marked, {sure});
			return markedOf(text, rules.openings(names, columns));
		};
		expect(rowed(0.5)).toBe('Luckily, it rained.');
		expect(rowed(0.95)).toBe(marked);
	});

	test('a sure name is marked where the tagger passed it by', () => {
		const {text, names, columns} = taggedOf('They asked [O Harbour Trust] for it. And so Harbour Trust gave it.', {sure: 0.99});
		expect(markedOf(text, rules.repeats(names, columns))).toBe('They asked [O Harbour Trust] for it. And so [O Harbour Trust] gave it.');
	});
});
