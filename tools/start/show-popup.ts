/** Clicks the button on the page in the tab and tells what the popup makes of it. */
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Extraction} from '../../src/article';
import {createFinder} from '../../src/entities';
import {entityInput, readingOf} from '../../src/reading';
import {defaultSettings} from '../../src/settings';
import type {ExtensionBrowser, Popup} from '../browsers';
import {readModel} from '../models';
import {out} from '../paths';
import {printReading} from './print-reading';

/** Prints the article that the popup shows, and the name of a picture of the popup. */
export async function showPopup(browser: ExtensionBrowser): Promise<void> {
	const popup = await browser.clickButton();
	const state = await popup.waitForState();
	console.log(state === 'article' ? await readArticle(popup) : await popup.evaluate(() => document.body.innerText));
	mkdirSync(out, {recursive: true});
	const picture = join(out, `popup-${browser.name}.png`);
	await popup.screenshot(picture);
	await popup.close();
	console.log(`Screenshot of the popup: ${picture}`);
}

async function readArticle(popup: Popup): Promise<string> {
	const extraction = await popup.evaluate(runContentScript);
	if (extraction.kind !== 'article') {
		throw new Error(`The popup shows an article, and the page says ${extraction.kind}`);
	}
	const reading = readingOf(extraction, {settings: defaultSettings});
	return printReading(extraction, reading, await createFinder(readModel).find(entityInput(extraction, reading)));
}

/** Runs in the popup, whose button click has opened the tab to the extension. */
async function runContentScript(): Promise<Extraction> {
	interface ExtensionApi {
		tabs: {query: (which: object) => Promise<Array<{id: number}>>};
		scripting: {executeScript: (injection: object) => Promise<Array<{result: string}>>};
	}
	const globals = globalThis as unknown as {browser?: ExtensionApi; chrome: ExtensionApi};
	const api = globals.browser ?? globals.chrome;
	const [tab] = await api.tabs.query({active: true, currentWindow: true});
	const [answer] = await api.scripting.executeScript({target: {tabId: tab!.id}, files: ['content.js']});
	return JSON.parse(answer!.result) as Extraction;
}
