/** The active tab's page, read by the content script and checked on arrival. */
import browser from 'webextension-polyfill';
import type {Extraction} from '../article';
import type {PageApi} from '../page-api';
import {acceptExtraction} from '../tree/accept';

/** What the page gave, or that the browser does not let extensions read it. */
export type PageRead = {readonly kind: 'read'; readonly tabId: number; readonly extraction: Extraction} | {readonly kind: 'unreadable'};

/** Puts the content script into the active tab and gives what it read. */
export async function readActivePage(): Promise<PageRead> {
	const [tab] = await browser.tabs.query({active: true, currentWindow: true});
	return tab?.id === undefined ? {kind: 'unreadable'} : readTab(tab.id);
}

async function readTab(tabId: number): Promise<PageRead> {
	const value = await injected({target: {tabId}, files: ['content.js'], injectImmediately: true});
	const accepted = acceptExtraction(value);
	return accepted.kind === 'accepted' ? {kind: 'read', tabId, extraction: accepted.extraction} : {kind: 'unreadable'};
}

/** Asks the page, already read once, for its longest text or for what is selected; undefined where there is none. */
export async function askPage(tabId: number, question: 'longestText' | 'selectedText'): Promise<Extraction | undefined> {
	const ask = (name: 'longestText' | 'selectedText') => (globalThis as unknown as {broadsheetPage: PageApi}).broadsheetPage[name]();
	const accepted = acceptExtraction(await injected({target: {tabId}, func: ask as () => unknown, args: [question]}));
	return accepted.kind === 'accepted' ? accepted.extraction : undefined;
}

/** A page that refuses the script, or that went away meanwhile, is an expected outcome: it gives no value. */
async function injected(injection: Parameters<typeof browser.scripting.executeScript>[0]): Promise<unknown> {
	try {
		return (await browser.scripting.executeScript(injection))[0]?.result;
	} catch (error) {
		console.info('The page could not be read', error);
		return undefined;
	}
}
