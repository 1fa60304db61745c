/** A page is given the words of its own language in the built extension; where they are missing it is read without them. */
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {browserNames, type ExtensionBrowser, findBrowser, launch} from '../../tools/browsers';
import {extensionDir} from '../../tools/paths';
import {type PageServer, serve} from '../../tools/serve';

const story = ['zum ersten Mal seit neun Jahren', 'die Glocke am Bug stammt noch von dem Schiff', 'Bezahlt haben die neue Fähre vor allem', 'Die Fahrt dauert elf Minuten', 'Im Winter soll die Fähre nur am Tag fahren'];
/** Only German words tell that this paragraph of the article is none of its text. */
const clutter = 'Warum der Deich am Nordufer';
/** Milliseconds: each test starts a browser of its own, and Firefox was seen to need 40 s on a busy machine. */
const timeLimit = 120_000;

describe.each(browserNames.filter(name => findBrowser(name) !== undefined))('in %s', name => {
	let pages: PageServer;
	let browser: ExtensionBrowser | undefined;
	let crippled: string;

	beforeAll(async () => {
		pages = await serve(`${import.meta.dirname}/pages`);
		crippled = mkdtempSync(join(tmpdir(), 'without-german-'));
		cpSync(extensionDir(name), crippled, {recursive: true});
		rmSync(join(crippled, 'words/de.js'));
	});
	afterAll(async () => {
		await browser?.close();
		await pages?.close();
		rmSync(crippled, {recursive: true, force: true});
	});

	const read = async (extension: string) => {
		await browser?.close();
		browser = await launch(name, {path: findBrowser(name)!, extension, headless: true});
		await browser.open(`${pages.url}german.html`);
		const popup = await browser.clickButton();
		expect(await popup.waitForState()).toBe('article');
		return popup.evaluate(() => document.querySelector<HTMLElement>('article')?.innerText ?? '');
	};

	test('a German page is read with German words', async () => {
		const text = await read(extensionDir(name));
		expect(story.filter(part => !text.includes(part))).toEqual([]);
		expect(text).not.toContain(clutter);
	}, timeLimit);

	test('a page whose words are missing is read with English ones, and nothing of it is lost', async () => {
		const text = await read(crippled);
		expect([...story, clutter].filter(part => !text.includes(part))).toEqual([]);
	}, timeLimit);
});
