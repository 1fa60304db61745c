import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {browserNames, type ExtensionBrowser, findBrowser, launch, type Popup} from '../../tools/browsers';
import {poll} from '../../tools/browsers/driver';
import {extensionDir, sample} from '../../tools/paths';
import {type PageServer, serve} from '../../tools/serve';
import {violations} from './axe';

const headline = 'Four weirs come down as the Tarn Beck is given back its bends';

describe.each(browserNames.filter(name => findBrowser(name) !== undefined))('in %s', name => {
	let samples: PageServer;
	let browser: ExtensionBrowser;
	let downloads: string;
	const opened: Popup[] = [];

	beforeAll(async () => {
		downloads = await mkdtemp(join(tmpdir(), 'broadsheet-downloads-'));
		samples = await serve(sample);
		browser = await launch(name, {path: findBrowser(name)!, extension: extensionDir(name), headless: true, downloads});
	});
	afterEach(async () => {
		for (const page of opened.splice(0)) {
			await page.close();
		}
		expect(await browser.errors()).toEqual([]);
	});
	afterAll(async () => {
		await browser?.close();
		await samples?.close();
		await rm(downloads, {recursive: true, force: true});
	});

	/** The popup on the sample page, with the sheet open. */
	const takeAlong = async () => {
		await browser.open(samples.url);
		const popup = await browser.clickButton();
		opened.push(popup);
		expect(await popup.waitForState()).toBe('article');
		await popup.click('.take-button');
		await seen(popup, '.sheet:focus .take');
		return popup;
	};

	const page = async (file: Parameters<ExtensionBrowser['extensionPage']>[0]) => {
		const there = await browser.extensionPage(file);
		opened.push(there);
		return there;
	};

	/** A browser makes the file before it has its content. */
	const savedFile = async (ending: string) => poll(async () => {
		const [file] = (await readdir(downloads)).filter(file => file.endsWith(ending));
		const text = file === undefined ? '' : await readFile(join(downloads, file), 'utf8');
		return file === undefined || text === '' ? undefined : {file, text};
	}, `A file ${ending} is saved`);

	test('the story is copied as Markdown, as formatted text and as plain text', async () => {
		const popup = await takeAlong();
		const copies: string[] = [];
		for (const [at, format] of ['Markdown', 'HTML', 'Plain text'].entries()) {
			await press(popup, `.take li:nth-child(${at + 1}) .copy`);
			await poll(async () => (await popup.evaluate(() => document.querySelector('.take .done')?.textContent)) === `Copied as ${format}.` || undefined, `${format} is told of`);
			copies.push(await clipboard(popup));
		}
		expect(copies[0]).toMatch(new RegExp(`^# ${headline}\n\nImogen Radcliffe and Paul Adeyemi · .*2026\n\nSource: The Harrow Courier, <${samples.url}>\n`));
		expect(copies[0]).toContain('a yellow excavator reached into the Tarn Beck');
		expect(copies[0]).not.toContain('Share on Facebook');
		expect(copies[1]).toContain(`<h1>${headline}</h1>`);
		expect(copies[2]).toMatch(new RegExp(`^${headline}\n`));
	});

	test('the story is saved as a file, with the names where they are wanted', async () => {
		const popup = await takeAlong();
		await seen(popup, '.take .switch');
		await popup.click('.take .switch input');
		await press(popup, '.take li:nth-child(2) .save');
		const html = await savedFile('.html');
		expect(html.file).toBe(`${headline}.html`);
		expect(html.text).toMatch(/^<!doctype html>.*Content-Security-Policy/);
		expect(html.text).toMatch(/Margaret Teasdale[^<]*<\/li>/);
		await press(popup, '.take li:nth-child(1) .save');
		expect((await savedFile('.md')).text).toContain('## Named in this article');
	});

	test('a full tab shows the story, and shows it again when it is reloaded', async () => {
		const popup = await takeAlong();
		await press(popup, '.way:nth-child(2)');
		const tab = await page('reader.html');
		expect(await tab.waitForState()).toBe('article');
		expect(await tab.evaluate(() => document.title)).toBe(headline);
		await seen(tab, 'mark');
		await tab.evaluate(() => location.reload());
		await poll(async () => tab.evaluate(() => performance.getEntriesByType('navigation').some(entry => (entry as PerformanceNavigationTiming).type === 'reload') || undefined).catch(() => undefined), 'The tab is reloaded');
		expect(await tab.waitForState()).toBe('article');
		await seen(tab, 'mark');
		expect(await violations(tab)).toEqual([]);
	});

	test('the story of a closed tab is cleared away when the next is opened', async () => {
		const popup = await takeAlong();
		await press(popup, '.way:nth-child(2)');
		const first = await page('reader.html');
		const id = await first.evaluate(() => new URLSearchParams(location.search).get('id'));
		opened.pop();
		await first.close();
		const again = await takeAlong();
		await press(again, '.way:nth-child(2)');
		const second = await page('reader.html');
		expect(await second.waitForState()).toBe('article');
		const kept = await second.evaluate(keysInSession);
		expect(kept).not.toContain(`tab:${id}`);
		expect(kept.filter(key => key.startsWith('tab:'))).toHaveLength(1);
	});

	test.each(['panel.html', 'reader.html'] as const)('%s says what to do where nothing was handed over', async file => {
		await browser.open(`${browser.extensionUrl}${file}`);
		const bare = await browser.extensionPage(file);
		const text = await poll(async () => bare.evaluate(() => document.querySelector<HTMLElement>('main.message')?.innerText), 'A message stands there');
		expect(text).toMatch(/click the Broadsheet button/);
		expect(await violations(bare)).toEqual([]);
		await browser.open(samples.url);
	});

	test('the panel beside the page shows the story, and says when the tab shows another page', async () => {
		const popup = await takeAlong();
		await press(popup, '.way:nth-child(3)');
		const panel = await page('panel.html');
		await poll(async () => panel.evaluate(hasArticle), 'The panel shows the story');
		expect(await panel.evaluate(() => document.querySelector('h1')?.textContent)).toBe(headline);
		expect(await panel.evaluate(() => document.body.innerText)).not.toContain('now shows another page');
		await browser.open(`${samples.url}?another`);
		await poll(async () => panel.evaluate(() => document.body.innerText.includes('now shows another page') || undefined), 'The panel says so');
		await panel.click('.notice.introduction button:last-child');
		await poll(async () => panel.evaluate(() => !document.body.innerText.includes('now shows another page') || undefined), 'The reader reads on');
		expect(await panel.evaluate(hasArticle)).toBe(true);
		expect(await violations(panel)).toEqual([]);
	});

	test('settings are exported, and a file is imported as a whole or not at all', async () => {
		const popup = await takeAlong();
		await popup.click('.sheet header button');
		await popup.click('.bar button:last-child');
		await seen(popup, '.sheet:focus .settings-data');
		await press(popup, '.settings-data .import');
		const settings = await page('settings.html');
		await seen(settings, '.settings-data');
		expect(await violations(settings)).toEqual([]);
		await settings.evaluate(() => document.documentElement.dataset['theme'] = 'auto');
		await settings.click('.settings-data .export');
		const {text} = await savedFile('.json');
		expect(JSON.parse(text)).toMatchObject({format: 'broadsheet-settings', settings: {theme: 'auto'}});
		expect(await settings.evaluate(importFile, text.replace('"auto"', '"pink"'))).toMatch(/^Nothing was changed: .*“theme”/);
		expect(await settings.evaluate(() => document.documentElement.dataset['theme'])).toBe('auto');
		expect(await settings.evaluate(importFile, text.replace('"auto"', '"sepia"'))).toBe('The settings of the file are now yours.');
		await poll(async () => settings.evaluate(() => document.documentElement.dataset['theme'] === 'sepia' || undefined), 'The theme is the file’s');
		expect(await settings.evaluate(importFile, text)).toBe('The settings of the file are now yours.');
	});
});

/** A sheet takes the focus as it opens, so keys wait for that. */
async function seen(page: Popup, selector: string): Promise<void> {
	await poll(async () => page.evaluate((wanted: string) => document.querySelector(`${wanted}:not(:disabled)`) ? true : undefined, selector), `${selector} is there`);
}

/** Presses a button as a keyboard does, which a browser counts as the reader's wish. The popup may close of it. */
async function press(page: Popup, selector: string): Promise<void> {
	await seen(page, selector);
	await page.evaluate((wanted: string) => document.querySelector<HTMLElement>(wanted)!.focus(), selector);
	await page.press('Enter').catch(() => undefined);
}

/** What is on the clipboard: HTML where there is some. A key that does nothing lets Firefox's page read it. */
async function clipboard(page: Popup): Promise<string> {
	await page.press('End');
	return page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const type = item!.types.includes('text/html') ? 'text/html' : 'text/plain';
		return (await item!.getType(type)).text();
	});
}

/** Runs in a page of the extension. */
function hasArticle(): true | undefined {
	return document.querySelector('article') ? true : undefined;
}

/** Runs in a page of the extension. */
async function keysInSession(): Promise<string[]> {
	interface ExtensionApi {
		storage: {session: {get: (key: null) => Promise<object>}};
	}
	const globals = globalThis as unknown as {browser?: ExtensionApi; chrome: ExtensionApi};
	return Object.keys(await (globals.browser ?? globals.chrome).storage.session.get(null));
}

/** Runs in the settings page: chooses a file of this text, and gives what is said of it. */
async function importFile(text: string): Promise<string> {
	const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
	const says = document.querySelector('.done')!;
	const files = new DataTransfer();
	files.items.add(new File([text], 'settings.json', {type: 'application/json'}));
	const before = says.textContent;
	input.files = files.files;
	input.dispatchEvent(new Event('change', {bubbles: true}));
	for (let tries = 0; tries < 40 && says.textContent === before; tries++) {
		await new Promise(resolve => setTimeout(resolve, 50));
	}
	return says.textContent;
}
