/** What goes wrong around the popup: closed early, clicked twice, the tab gone, the store spoilt. `HOSTILE=all` repeats each 20 times. */
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {browserNames, type ExtensionBrowser, findBrowser, launch, type Popup} from '../../tools/browsers';
import {poll} from '../../tools/browsers/driver';
import {extensionDir} from '../../tools/paths';
import {type PageServer, serve} from '../../tools/serve';
import {storyPage, storyParagraphs, storyTitle} from '../hostile/page';

const repeats = process.env.HOSTILE === 'all' ? 20 : 2;
/** Milliseconds for a test: a round takes about one on a quiet machine, and ten on a busy one. */
const timeout = 120_000 + repeats * 20_000;
const rounds = Array.from({length: repeats}, (_, index) => index + 1);

/** Milliseconds after the click at which the popup is closed: before its code runs, while it reads the page, while it draws, and once names are marked. */
const closingTimes = [0, 20, 60, 120, 250, 500];

const otherTitle = 'The piano that stayed on the pier';

/** Values that no version of the extension has stored. */
const spoiltStores: readonly unknown[] = [
	null, 7, 'settings', [], [[1]], {theme: 'pink', textSize: 'large', font: 4, images: null}, {remove: [], types: 'all', sites: 5}, {sites: {'': {keep: 'share'}, '127.0.0.1': {keep: ['x', null]}}}, {textSize: -1e308, measure: {}, lineHeight: []},
	{remove: {share: 'no', byline: {}}, types: {PER: 1}}, {version: 99, highlight: 'x'.repeat(4000)}, {introduced: 'yes', theme: ['dark']}, {theme: {toString: 'dark'}}, {version: -1, sites: Object.fromEntries(Array.from({length: 100}, (_, index) => [`s${index}.example`, {keep: [index]}]))},
];

describe.each(browserNames.filter(name => findBrowser(name) !== undefined))('in %s', {timeout}, name => {
	let server: PageServer;
	let browser: ExtensionBrowser;
	let popup: Popup | undefined;

	beforeAll(async () => {
		server = await serve(import.meta.dirname, (request, response) => {
			const title = request.url === '/other' ? otherTitle : storyTitle;
			response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(storyPage({title}));
			return true;
		});
		browser = await launch(name, {path: findBrowser(name)!, extension: extensionDir(name), headless: true});
	});
	afterEach(async () => {
		await popup?.close().catch(() => undefined);
		popup = undefined;
		expect(await browser.errors()).toEqual([]);
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	const click = async () => {
		popup = await browser.clickButton();
		return popup;
	};
	const expectStory = async (title = storyTitle) => {
		const opened = await click();
		expect(await opened.waitForState()).toBe('article');
		const text = await opened.evaluate(() => document.querySelector('article')?.textContent ?? '');
		expect(text).toContain(title);
		expect(text).toContain(storyParagraphs[0]);
		await opened.close();
	};

	test.each(closingTimes)('the popup may be closed after %i ms', async wait => {
		await browser.open(server.url);
		for (const _ of rounds) {
			const opened = await click();
			await new Promise(resolve => setTimeout(resolve, wait));
			await opened.close();
		}
		await expectStory();
	});

	test('a second click shows the same story', async () => {
		await browser.open(server.url);
		for (const _ of rounds) {
			await click();
			await popup?.close();
			await expectStory();
		}
	});

	test('the tab may go elsewhere meanwhile: what is shown next is what stands there', async () => {
		for (const _ of rounds) {
			await browser.open(server.url);
			await click();
			await browser.open(`${server.url}other`);
			await popup?.close().catch(() => undefined);
			await expectStory(otherTitle);
		}
	});

	test('the tab may be closed meanwhile', async () => {
		for (const _ of rounds) {
			await browser.open(server.url);
			await click();
			await browser.closeTab();
			await popup?.close().catch(() => undefined);
			await browser.open(`${server.url}other`);
			await expectStory(otherTitle);
		}
	});

	test('in a second window stands what its own tab shows, and in the first what stood there', async () => {
		await browser.open(server.url);
		for (const _ of rounds) {
			await click();
			await browser.inNewWindow(`${server.url}other`, async () => expectStory(otherTitle));
			await expectStory();
		}
	});

	test('the extension may be updated while its popup is open', async () => {
		await browser.open(server.url);
		for (const _ of rounds) {
			await click();
			await browser.reload();
			await popup?.close().catch(() => undefined);
			await expectStory();
		}
	});

	test('whatever the store holds, the story is shown', async () => {
		await browser.open(server.url);
		let opened = await click();
		for (const spoilt of spoiltStores) {
			await opened.evaluate(async value => (globalThis as unknown as Extension).chrome.storage.sync.set({settings: value}), spoilt);
			await opened.close();
			opened = await click();
			expect(await opened.waitForState()).toBe('article');
			expect(await opened.evaluate(() => document.querySelector('article')?.textContent ?? '')).toContain(storyParagraphs[0]);
		}
	});

	test('a full store keeps nothing back from the reader', async () => {
		await browser.open(server.url);
		const opened = await click();
		await opened.waitForState();
		const wasFull = await opened.evaluate(fillStore);
		expect(wasFull).toBe(true);
		await opened.click('.look-button');
		const isThere = async (selector: string) => poll(async () => await opened.evaluate(sought => document.querySelector(sought) !== null, selector) || undefined, selector);
		await isThere('input[name="theme"][value="dark"]');
		await opened.evaluate(() => document.querySelector<HTMLInputElement>('input[name="theme"][value="dark"]')?.click());
		await isThere(':root[data-theme="dark"]');
		await opened.close();
		await expectStory();
	});
});

/** The part of the extension's API that is used here; Firefox knows it by this name as well. */
interface Extension {
	readonly chrome: {readonly storage: {readonly sync: Store; readonly local: Store}};
}
interface Store {
	readonly set: (items: Record<string, unknown>) => Promise<void>;
}

/** Runs in the popup. True once the synchronised store takes nothing more. */
async function fillStore(): Promise<boolean> {
	const {sync} = (globalThis as unknown as Extension).chrome.storage;
	try {
		// 102,400 bytes in all, 8,192 an item.
		for (let index = 0; index < 30; index++) {
			await sync.set({[`fill${index}`]: 'x'.repeat(7000)});
		}
		return false;
	} catch {
		return true;
	}
}
