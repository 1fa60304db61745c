import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {beforeEach, expect, test, vi} from 'vitest';
import {browserLanguage, counted, dateInWords, languageInWords, listInWords, uiDirection, uiLanguage} from '../../src/ui/messages';

type Messages = Readonly<Record<string, {readonly message: string}>>;

/** The browser's own language, and the messages that it took for it. */
const browser = vi.hoisted(() => ({language: '', messages: {} as Messages}));

vi.mock('webextension-polyfill', () => ({default: {i18n: {
	getUILanguage: () => browser.language,
	getMessage: (name: string, values: readonly string[] = []) => (browser.messages[name]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
}}}));

beforeEach(() => start('en', 'en'));

function start(language: string, locale: string): void {
	browser.language = language;
	browser.messages = JSON.parse(readFileSync(join(resolve(import.meta.dirname, '../../src/_locales'), locale, 'messages.json'), 'utf8')) as Messages;
}

test.each([
	['de-AT', 'de', 'de', 'ltr'],
	['pt-PT', 'pt_BR', 'pt-BR', 'ltr'],
	['ar-EG', 'ar', 'ar', 'rtl'],
	['zh-TW', 'en', 'en', 'ltr'],
	['he', 'en', 'en', 'ltr'],
	['fa', 'en', 'en', 'ltr'],
])('a browser in %s that shows messages of %s has an interface in %s, written %s', (language, locale, shown, direction) => {
	start(language, locale);
	expect(uiLanguage()).toBe(shown);
	expect(uiDirection()).toBe(direction);
	expect(browserLanguage()).toBe(language);
});

test('English messages take English plurals, in a browser whose language has no singular', () => {
	start('th', 'en');
	expect(counted('words', 1)).toBe('1 word');
	expect(counted('words', 2)).toBe('2 words');
});

test.each([
	['pl', 'pl', [1, 2, 5, 22, 112], ['1 słowo', '2 słowa', '5 słów', '22 słowa', '112 słów']],
	['ar', 'ar', [0, 1, 2, 3, 11, 100], ['لا كلمات', 'كلمة واحدة', 'كلمتان', '3 كلمات', '11 كلمة', '100 كلمة']],
	['ja', 'ja', [1, 2], ['1 語', '2 語']],
])('a browser in %s counts words with the forms of %s', (language, locale, counts, words) => {
	start(language, locale);
	expect(counts.map(count => counted('words', count))).toEqual(words);
});

test.each([
	['en-GB', 'en', '5 January 2026', 'A, B and C'],
	['en-US', 'en', 'January 5, 2026', 'A, B, and C'],
	['de-AT', 'de', '5. Jänner 2026', 'A, B und C'],
	['hu', 'en', 'January 5, 2026', 'A, B, and C'],
	['zh-TW', 'zh_CN', '2026年1月5日', 'A、B和C'],
])('a browser in %s that shows messages of %s writes dates and lists as they go with its words', (language, locale, date, list) => {
	start(language, locale);
	expect(dateInWords('2026-01-05T12:00:00Z')).toBe(date);
	expect(listInWords(['A', 'B', 'C'], 'conjunction')).toBe(list);
});

test('digits are those of the reader’s country, unless the words are in another language', () => {
	start('ar-EG', 'ar');
	expect(counted('words', 5)).toBe('٥ كلمات');
	start('fa', 'en');
	expect(counted('words', 5)).toBe('5 words');
});

test('languages are named in the language that is shown', () => {
	start('hu', 'en');
	expect(languageInWords('pl')).toBe('Polish');
});
