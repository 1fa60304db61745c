/** The one crossing between an extension page and the tab it was opened on. */
import browser from 'webextension-polyfill';
import type {Article, Extraction} from './article';
import type {Language} from './declutter/words/codes';
import {ask, injectReader, run} from './inject-reader';
import {acceptExtraction, pageUrl} from './tree/accept';

/** What the content script can be asked for, by name. All answers are plain data and are checked on arrival. */
export interface PageApi {
	/** Reads the page, as far as the words for that are there: what the content script answers when it is put into the page. */
	readonly extract: () => Extraction | WordsWanted;
	/** The words that a reading begun still wants; undefined where it wants none. */
	readonly wanted: () => WordsWanted | undefined;
	/** Reads the page with the words that are there. */
	readonly finish: () => Extraction;
	/** The longest text of a page that is no article. */
	readonly longestText: () => Extraction;
	/** What the reader has selected, as an article of its own; undefined where nothing is. */
	readonly selectedText: () => Article | undefined;
}

/** What the content script answers where it cannot judge a page before it has the words of these languages. */
export interface WordsWanted {
	readonly kind: 'words-wanted';
	readonly languages: readonly Language[];
}

/** What came of asking a page: an extraction fit to be shown, or that the page cannot be read. */
export type PageAnswer =
	| {readonly kind: 'extraction'; readonly extraction: Extraction; readonly tabId: number}
	| {readonly kind: 'unreadable'; readonly tabId?: number};

/** Puts the content script into the active tab and gives what it read. */
export async function readPage(): Promise<PageAnswer> {
	const tabId = await activeTab();
	return tabId === undefined ? {kind: 'unreadable'} : answer(tabId, injectReader(tabId));
}

/** The longest text of a page that was read before. */
export function longestText(tabId: number): Promise<PageAnswer> {
	return askFor(tabId, 'longestText');
}

/** What is selected on a page that was read before; unreadable where nothing is. */
export function selectedText(tabId: number): Promise<PageAnswer> {
	return askFor(tabId, 'selectedText');
}

async function activeTab(): Promise<number | undefined> {
	const [tab] = await browser.tabs.query({active: true, currentWindow: true});
	return tab?.id;
}

/** Calls the listener when the tab shows another page than the one that was read at this address. Gives the function that ends this. */
export function onPageChange(tabId: number, url: string, listener: () => void): () => void {
	let isEnded = false;
	// Firefox does not tell the new address by itself, so each time the page is asked.
	const check = async () => {
		const isStale = !(await isStillRead(tabId, url));
		if (isStale && !isEnded) {
			listener();
		}
	};
	const updated = (id: number) => void (id === tabId && check());
	browser.tabs.onUpdated.addListener(updated);
	// The page may have changed after it was read and before anyone listened.
	void check();
	return () => {
		isEnded = true;
		browser.tabs.onUpdated.removeListener(updated);
	};
}

/** Whether the document that was read is still in the tab, where the page API is, and at its address. */
async function isStillRead(tabId: number, url: string): Promise<boolean> {
	try {
		const func = () => (globalThis as unknown as {broadsheetPage?: PageApi}).broadsheetPage && location.href;
		const address = await run({target: {tabId}, func: func as () => unknown, injectImmediately: true});
		return typeof address === 'string' && withoutHash(pageUrl(address)) === withoutHash(url);
	} catch {
		// The right to the tab went with its page.
		return false;
	}
}

function withoutHash(url: string): string {
	return url.split('#', 1)[0]!;
}

type Question = Exclude<keyof PageApi, 'extract' | 'wanted' | 'finish'>;

function askFor(tabId: number, question: Question): Promise<PageAnswer> {
	// Runs in the page, from its source text, so it names nothing from outside itself.
	const func = (name: Question) => JSON.stringify((globalThis as unknown as {broadsheetPage?: PageApi}).broadsheetPage?.[name]());
	return answer(tabId, ask({target: {tabId}, func: func as () => unknown, args: [question], injectImmediately: true}));
}

async function answer(tabId: number, asked: Promise<unknown>): Promise<PageAnswer> {
	const extraction = acceptExtraction(await inTime(asked));
	return extraction ? {kind: 'extraction', extraction, tabId} : {kind: 'unreadable', tabId};
}

/** Milliseconds after which a page counts as unreadable: five times what the largest pages need, and nobody waits ten seconds. */
const timeLimit = 8000;

/** What an injected script gives; undefined where the browser refuses the page, the page went away, or time is up. */
async function inTime(asked: Promise<unknown>): Promise<unknown> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const timeUp = new Promise<undefined>(resolve => {
		timer = setTimeout(resolve, timeLimit, undefined);
	});
	try {
		return await Promise.race([asked, timeUp]);
	} catch {
		// Browsers refuse their own pages and the add-on stores, and the tab may have gone.
		return undefined;
	} finally {
		clearTimeout(timer);
	}
}
