import {expect, test} from 'vitest';
import {sentencesOf} from '../../src/entities/tokens';

const words = (text: string, lang = 'en') => sentencesOf(text, lang).map(({tokens}) => tokens.map(token => token.text).join('|')).join(' / ');

test.each([
	['a possessive is a token of its own', 'Okonkwo\'s boat', 'Okonkwo|\'s|boat'],
	['a curly possessive too', 'Okonkwo’s boat', 'Okonkwo|’s|boat'],
	['an inner apostrophe stays', 'Mr. O\'Halloran rowed', 'Mr.|O\'Halloran|rowed'],
	['letters parted by full stops are one word', 'the U.S. fleet', 'the|U.S.|fleet'],
	['an initial keeps its full stop', 'Ida B. Marsh rowed.', 'Ida|B.|Marsh|rowed|.'],
	['a hyphened name is one word', 'Amara Obi-Lund', 'Amara|Obi-Lund'],
	['a party before a state is cut off', 'Sen. Dale, R-Ohio, spoke', 'Sen.|Dale|,|R-|Ohio|,|spoke'],
	['an ampersand inside a word stays', 'B&Q opened', 'B&Q|opened'],
	['numbers keep their marks', 'paid $1,250.50 then', 'paid|$|1,250.50|then'],
	['a sentence ends at its full stop', 'Rain fell. Boats sank.', 'Rain|fell|. / Boats|sank|.'],
	['a sentence ends after the closing quote', '"Row." She rowed.', '"|Row|.|" / She|rowed|.'],
	['a title does not end a sentence', 'Then Gen. Adjei spoke.', 'Then|Gen.|Adjei|spoke|.'],
	['lines part sentences', 'Harbour Fire Out\nNobody hurt', 'Harbour|Fire|Out / Nobody|hurt'],
	['no token for empty lines', '\n\n', ''],
])('%s', (_, text, expected) => {
	expect(words(text)).toBe(expected);
});

test.each([
	['French articles are cut off', 'L’Isère et l\'école d\'Annecy', 'fr', 'L’|Isère|et|l\'|école|d\'|Annecy'],
	['Italian articles are cut off', 'dell\'Adda, D\'Angelo', 'it', 'dell\'|Adda|,|D\'Angelo'],
	['a German ordinal does not end a sentence', 'Der 1. FC Auental siegte.', 'de', 'Der|1|.|FC|Auental|siegte|.'],
])('%s', (_, text, lang, expected) => {
	expect(words(text, lang)).toBe(expected);
});

test('offsets give the tokens back', () => {
	const text = 'Zoë Ström’s 🛶 sank.\nU.S. divers came.';
	for (const {tokens} of sentencesOf(text, 'en')) {
		for (const token of tokens) {
			expect(text.slice(token.start, token.end)).toBe(token.text);
		}
	}
});

test.each([
	['capitals', 'Abc '.repeat(5000)],
	['letters and full stops', 'A.'.repeat(5000)],
	['full stops', '.'.repeat(5000)],
	['combining marks', '\u0301'.repeat(5000)],
	['brackets', '('.repeat(5000)],
])('a sentence of hostile %s is cut, and loses nothing', (_, text) => {
	const sentences = sentencesOf(text, 'en');
	expect(Math.max(...sentences.map(({tokens}) => tokens.length))).toBeLessThanOrEqual(150);
	expect(sentences.flatMap(({tokens}) => tokens).map(token => token.text).join('')).toBe(text.replaceAll(' ', ''));
});
