import {describe, expect, test} from 'vitest';
import {missingWords, plainWords} from '../../../tools/bench/conservation';

function missing(shown: string, found: string): Record<string, number> {
	return Object.fromEntries(missingWords(plainWords(shown), plainWords(found)));
}

describe('words that are shown and not found', () => {
	test.each([
		['nothing where all words are there in another order', 'the dam broke', 'broke the dam', {}],
		['a word that is nowhere', 'the dam broke', 'the dam', {broke: 1}],
		['a word that stands there less often', 'rain and rain and rain', 'rain and and', {rain: 2}],
		['not a word that neighbours spell together', 'AboLogin', 'Abo Login', {}],
		['not words that the other side runs together', 'Abo Login', 'AboLogin', {}],
		['words that are no neighbours spell nothing', 'AboLogin', 'Abo or Login', {abologin: 1}],
		['a run spells one word only once', 'AboLogin AboLogin', 'Abo Login', {abologin: 1}],
		['no matter how a style writes letters', 'STRASSE', 'Straße', {}],
		['no matter where a word may be hyphenated', 'Staats\u00adanwalt', 'Staatsanwalt', {}],
	])('%s', (_, shown, found, expected) => {
		expect(missing(shown, found)).toEqual(expected);
	});
});
