import {runInThisContext} from 'node:vm';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {PageApi} from '../src/page-api';
import {longestText, readPage, selectedText} from '../src/page-api';
import {articleOf, kept, tag} from './tree/sample';

interface Injection {
	readonly func?: (...args: unknown[]) => unknown;
	readonly args?: unknown[];
}

const {executeScript, query} = vi.hoisted(() => ({executeScript: vi.fn<(injection: Injection) => Promise<unknown>>(), query: vi.fn<() => Promise<unknown>>()}));
vi.mock('webextension-polyfill', () => ({default: {scripting: {executeScript}, tabs: {query}}}));

const article = articleOf([kept(0, tag('p', 'The tide came in.'))]);
const global = globalThis as {broadsheetPage?: Partial<PageApi>};

beforeEach(() => {
	executeScript.mockReset();
	query.mockReset().mockResolvedValue([{id: 7}]);
});

afterEach(() => {
	vi.useRealTimers();
	delete global.broadsheetPage;
});

test('the active tab is read by the content script', async () => {
	executeScript.mockResolvedValue([{result: article}]);
	expect(await readPage()).toEqual({kind: 'extraction', extraction: article, tabId: 7});
	expect(query).toHaveBeenCalledWith({active: true, currentWindow: true});
	expect(executeScript).toHaveBeenCalledWith({target: {tabId: 7}, files: ['content.js'], injectImmediately: true});
});

test('a hostile tree is filtered on arrival', async () => {
	executeScript.mockResolvedValue([{result: articleOf([kept(0, tag('p', 'a', tag('script', 'alert(1)')))])}]);
	expect(await readPage()).toMatchObject({extraction: {blocks: [{element: tag('p', 'a')}]}});
});

describe('a page is unreadable', () => {
	test('where there is no tab', async () => {
		query.mockResolvedValue([]);
		expect(await readPage()).toEqual({kind: 'unreadable'});
		expect(executeScript).not.toHaveBeenCalled();
	});

	test('where the browser refuses the script', async () => {
		executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
		expect(await readPage()).toEqual({kind: 'unreadable', tabId: 7});
	});

	test.each<[string, unknown]>([
		['nothing', undefined],
		['no frame', []],
		['a frame without a result', [{error: {message: 'x'}}]],
		['what is no extraction', [{result: {kind: 'article'}}]],
	])('where the script gives %s', async (_, results) => {
		executeScript.mockResolvedValue(results);
		expect(await readPage()).toEqual({kind: 'unreadable', tabId: 7});
	});

	test('after 8 seconds', async () => {
		vi.useFakeTimers();
		executeScript.mockReturnValue(Promise.race([]));
		const settled = vi.fn();
		const reading = readPage().then(settled);
		await vi.advanceTimersByTimeAsync(7999);
		expect(settled).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		await reading;
		expect(settled).toHaveBeenCalledWith({kind: 'unreadable', tabId: 7});
	});
});

describe('a page that was read is asked for more', () => {
	/** Runs the injected function as a browser does: from its source text alone. */
	const runFromSource = async ({func, args = []}: Injection) => {
		const run = runInThisContext(`(${String(func)})`) as (...args: unknown[]) => unknown;
		return [{result: run(...args)}];
	};

	test.each([['longestText', longestText], ['selectedText', selectedText]] as const)('%s', async (name, ask) => {
		global.broadsheetPage = {[name]: () => article};
		executeScript.mockImplementation(runFromSource);
		expect(await ask(9)).toEqual({kind: 'extraction', extraction: article, tabId: 9});
		expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({target: {tabId: 9}}));
	});

	test('and has nothing selected', async () => {
		global.broadsheetPage = {selectedText: () => undefined};
		executeScript.mockImplementation(runFromSource);
		expect(await selectedText(9)).toEqual({kind: 'unreadable', tabId: 9});
	});

	test('and has been left meanwhile', async () => {
		executeScript.mockImplementation(runFromSource);
		expect(await longestText(9)).toEqual({kind: 'unreadable', tabId: 9});
	});
});
