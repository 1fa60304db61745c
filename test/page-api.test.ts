import {runInThisContext} from 'node:vm';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {PageApi} from '../src/page-api';
import {longestText, onPageChange, readPage, selectedText} from '../src/page-api';
import {articleOf, kept, tag} from './tree/sample';

interface Injection {
	readonly func?: (...args: unknown[]) => unknown;
	readonly args?: unknown[];
}

const {executeScript, query, onUpdated} = vi.hoisted(() => ({
	executeScript: vi.fn<(injection: Injection) => Promise<unknown>>(),
	query: vi.fn<() => Promise<unknown>>(),
	onUpdated: {addListener: vi.fn<(listener: (tabId: number) => void) => void>(), removeListener: vi.fn()},
}));
vi.mock('webextension-polyfill', () => ({default: {scripting: {executeScript}, tabs: {query, onUpdated}}}));

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
	executeScript.mockResolvedValue([{result: JSON.stringify(article)}]);
	expect(await readPage()).toEqual({kind: 'extraction', extraction: article, tabId: 7});
	expect(query).toHaveBeenCalledWith({active: true, currentWindow: true});
	expect(executeScript).toHaveBeenCalledWith({target: {tabId: 7}, files: ['words/en.js', 'content.js'], injectImmediately: true});
});

test('a hostile tree is filtered on arrival', async () => {
	executeScript.mockResolvedValue([{result: JSON.stringify(articleOf([kept(0, tag('p', 'a', tag('script', 'alert(1)')))]))}]);
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
		['what is no extraction', [{result: '{"kind":"article"}'}]],
		['what is no text', [{result: article}]],
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

describe('a page that was read', () => {
	const url = 'https://news.example/tide';
	const isAt = (address: string) => executeScript.mockResolvedValue([{result: address}]);
	/** Gives the browser's word that a tab was updated, and waits until it is acted on. */
	const update = async (tabId: number) => {
		onUpdated.addListener.mock.lastCall![0](tabId);
		await vi.waitFor(() => expect(executeScript.mock.settledResults.every(({type}) => type !== 'incomplete')).toBe(true));
	};
	const watch = () => {
		const changed = vi.fn();
		return {changed, end: onPageChange(7, url, changed)};
	};

	test('has changed when its tab is at another address', async () => {
		isAt(`${url}#end`);
		const {changed} = watch();
		await update(7);
		expect(changed).not.toHaveBeenCalled();
		isAt('https://news.example/ebb');
		await update(8);
		expect(changed).not.toHaveBeenCalled();
		await update(7);
		expect(changed).toHaveBeenCalled();
	});

	test('has changed when it did so before anyone listened', async () => {
		isAt('https://news.example/ebb');
		const {changed} = watch();
		await vi.waitFor(() => expect(changed).toHaveBeenCalled());
	});

	test('has changed when the tab may no longer be asked', async () => {
		executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
		const {changed} = watch();
		await vi.waitFor(() => expect(changed).toHaveBeenCalled());
	});

	test('is as it was at an address longer than an article keeps', async () => {
		const long = `${url}?${'a'.repeat(5000)}`;
		isAt(long);
		const changed = vi.fn();
		onPageChange(7, long.slice(0, 4000), changed);
		await update(7);
		expect(changed).not.toHaveBeenCalled();
	});

	test('is no longer asked about once the watch has ended', async () => {
		isAt('https://news.example/ebb');
		const {changed, end} = watch();
		end();
		await update(7);
		expect(changed).not.toHaveBeenCalled();
		expect(onUpdated.removeListener).toHaveBeenCalledWith(onUpdated.addListener.mock.lastCall![0]);
	});
});
