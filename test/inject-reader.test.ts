import {runInThisContext} from 'node:vm';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {PageApi, WordsWanted} from '../src/page-api';
import {giveWords, injectReader} from '../src/inject-reader';
import {articleOf, kept, tag} from './tree/sample';

interface Injection {
	readonly files?: readonly string[];
	readonly func?: () => unknown;
}

const {executeScript} = vi.hoisted(() => ({executeScript: vi.fn<(injection: Injection) => Promise<unknown>>()}));
vi.mock('webextension-polyfill', () => ({default: {scripting: {executeScript}}}));

const article = articleOf([kept(0, tag('p', 'Das Wasser stieg.'))]);
const wantsGerman: WordsWanted = {kind: 'words-wanted', languages: ['de', 'no']};
const global = globalThis as {broadsheetPage?: Partial<PageApi>};

/** A tab whose content script answers this, and which has these of the files. */
function tabWith(first: unknown, {hasWords = true} = {}): void {
	executeScript.mockImplementation(async ({files, func}) => {
		if (func) {
			return [{result: (runInThisContext(`(${String(func)})`) as () => unknown)()}];
		}
		if (files!.includes('content.js')) {
			return [{result: JSON.stringify(first)}];
		}
		if (!hasWords) {
			throw new Error('Could not load file: \'words/de.js\'.');
		}
		return [{result: undefined}];
	});
}

const filesPut = () => executeScript.mock.calls.map(([{files}]) => files);

beforeEach(() => {
	executeScript.mockReset();
});
afterEach(() => {
	delete global.broadsheetPage;
});

test('a page that wants no words is read at once', async () => {
	tabWith(article);
	expect(await injectReader(7)).toEqual(article);
	expect(filesPut()).toEqual([['words/en.js', 'content.js']]);
});

test('a page is given the words that it wants, and read with them', async () => {
	tabWith(wantsGerman);
	global.broadsheetPage = {finish: () => article};
	expect(await injectReader(7)).toEqual(article);
	expect(filesPut()).toEqual([['words/en.js', 'content.js'], ['words/de.js', 'words/no.js'], undefined]);
});

test('a page is read with the words that are there where a file is missing', async () => {
	tabWith(wantsGerman, {hasWords: false});
	global.broadsheetPage = {finish: () => article};
	expect(await injectReader(7)).toEqual(article);
});

test('nothing comes of a page that was left before its words came', async () => {
	tabWith(wantsGerman);
	expect(await injectReader(7)).toBeUndefined();
});

test('what is no JSON is no answer', async () => {
	executeScript.mockResolvedValue([{result: '{"kind":'}]);
	expect(await injectReader(7)).toBeUndefined();
	executeScript.mockResolvedValue([{result: article}]);
	expect(await injectReader(7)).toBeUndefined();
});

test('no file is taken from an answer but those of languages', async () => {
	tabWith({kind: 'words-wanted', languages: ['../popup', 'xx', 3]});
	await injectReader(7);
	expect(filesPut()).toEqual([['words/en.js', 'content.js']]);
});

test('a page that the browser refuses is an error', async () => {
	executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
	await expect(injectReader(7)).rejects.toThrow('Cannot access');
});

test('a script that was registered for its site is given the words that it wants', async () => {
	tabWith(undefined);
	const finish = vi.fn(() => article);
	global.broadsheetPage = {wanted: () => wantsGerman, finish};
	await giveWords(7);
	expect(filesPut()).toEqual([undefined, ['words/de.js', 'words/no.js'], undefined]);
	expect(finish).toHaveBeenCalledOnce();
});

test('a script that was registered for its site and wants no words is left alone', async () => {
	tabWith(undefined);
	global.broadsheetPage = {wanted: () => undefined};
	await giveWords(7);
	expect(filesPut()).toEqual([undefined]);
});
