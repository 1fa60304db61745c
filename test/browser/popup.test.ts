import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {browserNames, type ExtensionBrowser, findBrowser, launch, type Popup} from '../../tools/browsers';
import {poll} from '../../tools/browsers/driver';
import {extensionDir, sample} from '../../tools/paths';
import {type PageServer, serve} from '../../tools/serve';
import {madePages} from './made-pages';

const restrictedPages = {chrome: 'chrome://version', firefox: 'about:support'} as const;

/** One from the beginning, the middle (past the newsletter box) and the end, and a subheading. */
const storyParts = ['a yellow excavator reached into the Tarn Beck', 'A hall full of doubters', 'Nine landowners have given up 31 acres between them', 'is rather the point of a river'];

/** One from each piece of the furniture around the story. */
const clutter = [
	'partners store cookies',
	'Share on Facebook',
	'The beavers that came back by themselves',
	'Get the Courier in your inbox',
	'takes no responsibility for the content of external sites',
	'lives near Penrith with two dogs',
	'Bus drivers in Carlisle',
	'Two million for a puddle',
	'The pub that forgot to close',
	'All rights reserved',
];

describe.each(browserNames.filter(name => findBrowser(name) !== undefined))('in %s', name => {
	let samples: PageServer;
	let pages: PageServer;
	let browser: ExtensionBrowser;
	let popup: Popup | undefined;

	beforeAll(async () => {
		samples = await serve(sample);
		pages = await serve(`${import.meta.dirname}/pages`, madePages);
		browser = await launch(name, {path: findBrowser(name)!, extension: extensionDir(name), headless: true});
	});
	afterEach(async () => {
		await popup?.close();
		popup = undefined;
		expect(await browser.errors()).toEqual([]);
	});
	afterAll(async () => {
		await browser?.close();
		await samples?.close();
		await pages?.close();
	});

	const click = async () => {
		popup = await browser.clickButton();
		return popup;
	};
	const read = async (url: string) => {
		await browser.open(url);
		const opened = await click();
		return {state: await opened.waitForState(), opened};
	};

	test('shows the story of a news page, and nothing of what stands around it', async () => {
		const {state, opened} = await read(samples.url);
		expect(state).toBe('article');
		const text = await opened.evaluate(articleText);
		for (const part of storyParts) {
			expect(text).toContain(part);
		}
		for (const part of clutter) {
			expect(text).not.toContain(part);
		}
	});

	test('shows the headline, the authors and the site', async () => {
		const {opened} = await read(samples.url);
		const text = await opened.evaluate(() => document.body.innerText);
		for (const part of ['Four weirs come down as the Tarn Beck is given back its bends', 'Imogen Radcliffe', 'Paul Adeyemi', 'The Harrow Courier']) {
			expect(text).toContain(part);
		}
	});

	test('marks who and what the story names', async () => {
		const {opened} = await read(samples.url);
		const hasMarks = () => (document.querySelector('mark') ? true : undefined);
		await poll(async () => opened.evaluate(hasMarks), 'The popup marks names');
		const marked = await opened.evaluate(() => Array.from(document.querySelectorAll('mark'), mark => mark.innerText));
		expect(marked).toEqual(expect.arrayContaining(['Margaret Teasdale', 'Daniel Okafor', 'Environment Agency']));
	});

	test('leaves the page as it was', async () => {
		await browser.open(samples.url);
		const before = await browser.evaluate(() => document.documentElement.outerHTML);
		expect(await (await click()).waitForState()).toBe('article');
		expect(await browser.evaluate(() => document.documentElement.outerHTML)).toBe(before);
	});

	test('reads a page that forbids scripts and everything else', async () => {
		expect((await read(`${pages.url}strict-policy`)).state).toBe('article');
	});

	test('reads a page that never finishes loading', async () => {
		await browser.open(`${pages.url}never-ends`, {wait: false});
		const hasStory = () => (document.querySelector('.comments') ? true : undefined);
		await poll(async () => browser.evaluate(hasStory).catch(() => undefined), 'The story is there');
		const opened = await click();
		expect(await opened.waitForState()).toBe('article');
		expect(await opened.evaluate(articleText)).toContain(storyParts[0]);
	});

	test.each([
		['a page that the browser keeps to itself', () => restrictedPages[name]],
		['an empty page', () => `${pages.url}empty.html`],
		['a front page', () => `${pages.url}front-page.html`],
		['a PDF', () => `${pages.url}document.pdf`],
	])('says in plain words that it cannot show %s', async (_, url) => {
		const {state, opened} = await read(url());
		expect(state).toBe('message');
		const text = await opened.evaluate(() => document.body.innerText);
		expect(text).toMatch(/\p{L}+ \p{L}+ \p{L}+/u);
		expect(text).not.toMatch(/error|undefined|null|cannot access|exception/iu);
		// Chrome's viewer of PDFs is a frame of another process: on the way out of it the driver now and then waits for ever.
		await opened.close();
		popup = undefined;
		await browser.closeTab();
	});

	test('bears the page going elsewhere while it is read', async () => {
		await browser.open(`${pages.url}heavy`);
		await click();
		await browser.open(samples.url);
		expect(await browser.evaluate(() => document.title)).toContain('Four weirs');
	});

	test('bears the tab being closed while the page is read', async () => {
		await browser.open(`${pages.url}heavy`);
		await click();
		await browser.closeTab();
		expect((await read(samples.url)).state).toBe('article');
	});
});

/** Runs in the popup. */
function articleText(): string {
	return document.querySelector<HTMLElement>('article')?.innerText ?? '';
}
