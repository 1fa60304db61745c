import {describe, expect, test} from 'vitest';
import {allWords} from '../../src/declutter/words/all';
import {languagesOf} from '../../src/declutter/words/choose';
import {languageCodes} from '../../src/declutter/words/codes';
import {isAge, isDateLine, matchPhrase, normalise, spelledPlainly} from '../../src/declutter/words/index';
import type {Phrases, PhraseSet} from '../../src/declutter/words/phrases';
import {phraseSets} from '../../src/declutter/words/phrases';

const all = languageCodes.flatMap(language => phraseSets.map(set => ({language, set, phrases: allWords[language].phrases[set]})));

test.each(languageCodes)('%s has phrases for every kind that says what it is', language => {
	expect(all.filter(entry => entry.language === language && !entry.phrases).map(({set}) => set)).toEqual([]);
});

describe.each(languageCodes)('the phrases of %s', language => {
	const sets = all.filter(entry => entry.language === language);

	test('are written as page text is when it is matched', () => {
		const written = sets.flatMap(({phrases}) => phrasesOf(phrases));
		expect(written.filter(phrase => spelledPlainly(normalise(`${phrase}x`)).slice(0, -1) !== phrase)).toEqual([]);
	});

	test('stand once in their list', () => {
		const twice = sets.flatMap(({phrases = {}}) => [phrases.whole, phrases.start, phrases.anywhere].flatMap((list = []) => list.filter((phrase, index) => list.indexOf(phrase) !== index)));
		expect(twice).toEqual([]);
	});

	test('are found: the whole, at the start, and inside a sentence', () => {
		expect(sets.flatMap(({set, phrases = {}}) => unfound(set, phrases))).toEqual([]);
	});
});

function phrasesOf({whole = [], start = [], anywhere = []}: Phrases = {}): readonly string[] {
	return [...whole, ...start, ...anywhere];
}

function unfound(set: PhraseSet, {whole = [], start = [], anywhere = []}: Phrases): string[] {
	return [
		...whole.filter(phrase => matchPhrase(set, phrase)?.how !== 'whole'),
		...start.filter(phrase => matchPhrase(set, `${phrase.trim()} 7`) === undefined),
		...anywhere.filter(phrase => matchPhrase(set, `7 8 ${phrase} 9`) === undefined),
	];
}

test.each<[string, PhraseSet, string]>([
	['capitals', 'related', 'MORE ON THIS STORY'],
	['a stop behind it', 'related', 'Lesen Sie auch:'],
	['an arrow before it', 'readMore', '► Leggi anche: il ponte'],
	['a typographic apostrophe', 'related', 'À lire sur l’actualité du jour'.replace('À lire sur l’actualité du jour', 'Editor’s Picks')],
	['the dot of a Turkish capital', 'related', 'İLGİLİ HABERLER'],
	['Arabic with its short vowels', 'related', 'اقرأ أيضاً'],
	['a wide colon and brackets', 'readMore', '【関連記事】港の橋'],
	['no spaces between words', 'comments', '登録するとコメントを投稿するにはこちら'],
	['a bracket around it', 'related', '[Läs också]'],
])('a phrase is found with %s', (_, set, text) => {
	expect(matchPhrase(set, normalise(text))).toBeDefined();
});

test.each<[string, PhraseSet, string]>([
	['a longer word begins with it', 'copyright', 'copyrighted songs were played'],
	['it is quoted', 'newsletter', '“sign up for our letters”'],
	['a longer word ends with it', 'advertisement', 'readvertisement'],
	['the text is long', 'newsletter', `our newsletter ${'and_more'.repeat(120)}`],
])('a phrase is not found where %s', (_, set, text) => {
	expect(matchPhrase(set, normalise(text))).toBeUndefined();
});

test.each([
	'18 minutes', '18 minutes ago', '2h ago', '3d', 'an hour ago', '· 5 min', 'vor 3 Stunden', 'vor einer Stunde', 'il y a 20 minutes', 'il y a une heure', 'hace 2 horas', 'há 3 dias', '4 ore fa', '3 uur geleden',
	'för 2 timmar sedan', 'for 3 timer siden', '2 godz. temu', 'před 2 hodinami', '3 saat önce', '2 часа назад', '5 хвилин тому', '3 tuntia sitten', 'πριν 2 ώρες', 'منذ 3 ساعات', 'منذ ساعتين', '2 घंटे पहले', '3時間前', '3시간 전', '5分钟前', 'Gestern', 'Just now',
])('"%s" is an age', text => {
	expect(isAge(text)).toBe(true);
});

test.each(['18 minutes of silence', 'minutes', '2024', 'Three hours', '5 %', 'an apple', '12:30', '3 – 1', 'day'])('"%s" is no age', text => {
	expect(isAge(text)).toBe(false);
});

test.each([
	'Published 3 March 2025 at 09:20', 'March 3, 2025', 'Mon, 14 Oct 2024 10:33 am', 'Stand: 14.10.2024, 10:33 Uhr', '14.10.2024', '2024-10-14T10:33:00Z', 'Publié le 3 mars 2025 à 9h20', 'Mis à jour le 03/03/2025 à 09:20', '3 de marzo de 2025', 'Atualizado em 3 de março de 2025 às 9h20', '3 marzo 2025, ore 10:33',
	'Gepubliceerd op 3 maart 2025 om 10:33', 'Publicerad 3 mars 2025 kl 10.33', 'Publisert 3. mars 2025', '3. března 2025 10:33', 'Opublikowano: 3 marca 2025', 'Güncelleme: 3 Mart 2025 10:33', '3 марта 2025, 10:33', '3 березня 2025', 'Julkaistu 3.3.2025 klo 10:33', '3 Μαρτίου 2025', '3 مارس 2025', '3 मार्च 2025', '2025年3月3日', '2025年3月3日 10時33分', '2025년 3월 3일', '5 min read',
])('"%s" is a date line', text => {
	expect(isDateLine(text)).toBe(true);
});

test.each(['3–1', '2024', 'March', 'The 14th of July is a holiday', 'Room 14', '240,000 people', 'May the best team win', '4 5', 'Article 14'])('"%s" is no date line', text => {
	expect(isDateLine(text)).toBe(false);
});

test.each([
	['what the page says', 'de-AT', '', ['en', 'de']],
	['Norwegian by its other code', 'nb', '', ['en', 'no']],
	['the text, where the page says something else', 'en', 'Der Rat der Stadt hat die Brücke und die Straße gesperrt, das ist nicht mit der Feuerwehr besprochen, und auch nicht mit der Polizei.', ['en', 'de']],
	['the script of the text', '', 'Γέφυρα έκλεισε', ['en', 'el']],
	['all languages, where nothing says', '', 'Kapula', languageCodes],
])('the languages of a page come from %s', (_, lang, text, expected) => {
	expect(languagesOf(lang, text)).toEqual(expected);
});
