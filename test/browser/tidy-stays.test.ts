/** A site that is always tidied stays so when the browser ends and when the extension is updated: each test starts the browser with the profile of the one before. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {browserNames, type ExtensionBrowser, findBrowser, launch, type Popup} from '../../tools/browsers';
import {poll} from '../../tools/browsers/driver';
import {type PageServer, serve} from '../../tools/serve';
import {extensionWithSites, raiseVersion} from './tidy-extension';

/** Milliseconds: a test starts its browser twice more, and Firefox was seen to need 23 s for one start on a busy machine. */
const testTimeout = 180_000;
const clutter = 'Town clock stops';

describe.each(browserNames.filter(name => findBrowser(name) !== undefined))('in %s', {timeout: testTimeout}, name => {
	let pages: PageServer;
	let extension: string;
	let profile: string;
	let browser: ExtensionBrowser;

	const start = async () => {
		browser = await launch(name, {path: findBrowser(name)!, extension, profile, headless: true, grantsPermissions: true});
	};
	const isGone = async () => browser.evaluate(words => !document.body.innerText.includes(words) || undefined, clutter);
	const open = async (address: string) => browser.open(`${pages.url}tidy.html?${address}`);
	const openTidied = async (address: string) => {
		await open(address);
		await poll(isGone, 'The page tidies itself');
	};
	const inPopup = async <Value>(run: (popup: Popup) => Promise<Value>) => {
		const popup = await browser.clickButton();
		await popup.waitForState();
		const value = await run(popup);
		await popup.close();
		return value;
	};
	const press = async (popup: Popup, selector: string) => {
		await poll(async () => popup.evaluate(wanted => document.querySelector(wanted) !== null || undefined, selector), `The popup has ${selector}`);
		await popup.click(selector);
	};
	const hasSites = async (popup: Popup, count: number) => poll(async () => (await popup.evaluate(registeredSites)).length === count || undefined, `${count} sites are on the list`);
	const isVersion = async (version: string) => poll(async () => (await inPopup(async popup => popup.evaluate(versionNow))) === version || undefined, `Version ${version} is there`);

	beforeAll(async () => {
		pages = await serve(`${import.meta.dirname}/pages`);
		extension = await extensionWithSites(name);
		profile = await mkdtemp(join(tmpdir(), 'broadsheet-profile-'));
		await start();
		await open('first');
		await inPopup(async popup => {
			await press(popup, '.tidy-button');
			await press(popup, '.tidy .switch:last-child input');
			await hasSites(popup, 1);
		});
		await browser.close();
	});
	beforeEach(start);
	afterEach(async () => {
		const errors = await browser.errors();
		await browser.close();
		expect(errors).toEqual([]);
	});
	afterAll(async () => {
		await pages?.close();
		await rm(extension, {recursive: true});
		await rm(profile, {recursive: true, force: true, maxRetries: 5});
	});

	test('the site is tidied when the browser starts again', async () => {
		await openTidied('restarted');
		await inPopup(async popup => hasSites(popup, 1));
	});

	test('the site is tidied after an update of the extension, and after the browser starts again with it', async () => {
		const version = await raiseVersion(extension);
		await browser.reload();
		await open('updated');
		await isVersion(version);
		await openTidied('updated-and-opened-again');
		await browser.close();
		await start();
		await openTidied('updated-and-restarted');
		await isVersion(version);
	});

	// Firefox keeps a package of its own, which only a running one can put another in the place of.
	test.runIf(name === 'chrome')('the site is tidied after an update that came while the browser was closed', async () => {
		await browser.close();
		const version = await raiseVersion(extension);
		await start();
		await openTidied('updated-while-closed');
		await isVersion(version);
	});

	test('the site is no longer tidied once it is off the list, also when the browser starts again', async () => {
		await openTidied('listed');
		await inPopup(async popup => {
			await press(popup, '.bar button:last-child');
			await press(popup, '.tidy-sites button');
			await hasSites(popup, 0);
		});
		await browser.close();
		await start();
		await open('off-the-list');
		expect(await inPopup(async popup => popup.evaluate(registeredSites))).toEqual([]);
		expect(await isGone()).toBeUndefined();
	});
});

interface ExtensionApi {
	readonly runtime: {getManifest: () => {readonly version: string}};
	readonly scripting: {getRegisteredContentScripts: () => Promise<readonly {matches: readonly string[]}[]>};
}

/** Runs in the popup: the sites for which a script is registered. */
async function registeredSites(): Promise<string[]> {
	const api = (globalThis as unknown as {browser: ExtensionApi}).browser;
	return (await api.scripting.getRegisteredContentScripts()).flatMap(({matches}) => matches);
}

/** Runs in the popup: the version of the extension that it is of. */
function versionNow(): string {
	return (globalThis as unknown as {browser: ExtensionApi}).browser.runtime.getManifest().version;
}
