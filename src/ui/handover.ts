/** Articles handed from one page of the extension to another, which may not read the tab itself. They lie in the session's storage: in the browser's memory, and gone when it closes. */
import browser from 'webextension-polyfill';
import type {Article} from '../article';
import type {Reading} from '../reading';
import {acceptExtraction} from '../tree/accept';

/** An article as it is handed on. */
export interface Handed {
	readonly article: Article;
	/** The tab that shows its page; undefined where that is not known. */
	readonly tabId?: number | undefined;
}

/** Whose an article is: a tab of its own, by an id that stands in its address, or the panel of a window. */
export type Receiver = `tab:${string}` | `panel:${number}`;

/** What is kept for whom, the oldest first. */
interface Entry {
	readonly receiver: Receiver;
	/** UTF-16 units as JSON. */
	readonly size: number;
}

/** Chrome lets a session store some 10 MB, and counts up to three bytes for a unit. */
const mostInAll = 3_000_000;
/** UTF-16 units of JSON: twenty times a long article with all that stood around it. */
const mostInOne = 1_500_000;
/** Articles kept at a time. */
const mostArticles = 8;

const indexKey = 'handed';

/** Keeps an article for its receiver, and clears away what nobody can ask for any more. False where it is too big, or the browser did not store it. */
export async function handOver(receiver: Receiver, handed: Handed): Promise<boolean> {
	const size = JSON.stringify(handed).length;
	if (size > mostInOne) {
		return false;
	}
	const kept = await stillWanted((await readIndex()).filter(entry => entry.receiver !== receiver));
	const {stay, go} = withRoomFor(kept, size);
	try {
		await browser.storage.session.remove(go.map(entry => entry.receiver));
		await browser.storage.session.set({[receiver]: handed, [indexKey]: [...stay, {receiver, size}]});
		return true;
	} catch {
		// The session's storage is full of other things.
		return false;
	}
}

/** The article as the reader has it, small enough to be handed on: without what was left out, if need be. */
export function fitToHandOver(article: Article, {shown}: Reading): Article {
	if (JSON.stringify(article).length <= mostInOne / 2) {
		return article;
	}
	return {...article, blocks: shown.map(({block}) => ({...block, verdict: {kept: true}}))};
}

/** What was handed to this receiver, checked as if it came from a page; undefined where nothing was, or it is gone. */
export async function takeHanded(receiver: Receiver): Promise<Handed | undefined> {
	const {[receiver]: stored} = await browser.storage.session.get(receiver);
	return acceptHanded(stored);
}

/** Clears away the articles of tabs and windows that are closed. */
export async function clearHanded(): Promise<void> {
	const index = await readIndex();
	const stay = index.length > 0 ? await stillWanted(index) : index;
	if (stay.length < index.length) {
		await browser.storage.session.set({[indexKey]: stay});
	}
}

/** Calls the listener with each article that is handed to this receiver from now on. Gives the function that ends this. */
export function onHanded(receiver: Receiver, listener: (handed: Handed) => void): () => void {
	const changed = (changes: Readonly<Record<string, {newValue?: unknown}>>, area: string) => {
		const handed = area === 'session' ? acceptHanded(changes[receiver]?.newValue) : undefined;
		if (handed) {
			listener(handed);
		}
	};
	browser.storage.onChanged.addListener(changed);
	return () => browser.storage.onChanged.removeListener(changed);
}

/** The address of the page in which a handed article fills a tab. */
export function tabAddress(id: string): string {
	return `${browser.runtime.getURL('reader.html')}?id=${id}`;
}

function acceptHanded(stored: unknown): Handed | undefined {
	const {article: given, tabId} = (stored ?? {}) as {readonly article?: unknown; readonly tabId?: unknown};
	const article = acceptExtraction(given);
	return article?.kind === 'article' ? {article, ...(typeof tabId === 'number' && {tabId})} : undefined;
}

async function readIndex(): Promise<Entry[]> {
	const {[indexKey]: stored} = await browser.storage.session.get(indexKey);
	return Array.isArray(stored) ? stored.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
	const entry = value as Partial<Entry> | null;
	return typeof entry === 'object' && typeof entry?.receiver === 'string' && typeof entry.size === 'number';
}

/** The entries whose tab or window is still open. The others are removed. */
async function stillWanted(entries: readonly Entry[]): Promise<Entry[]> {
	const [tabs, windows] = await Promise.all([browser.tabs.query({url: `${browser.runtime.getURL('reader.html')}*`}), browser.windows.getAll()]);
	const open = new Set<string>([
		...tabs.map(({url = ''}) => `tab:${new URL(url).searchParams.get('id')}`),
		...windows.map(({id}) => `panel:${id}`),
	]);
	const closed = entries.filter(({receiver}) => !open.has(receiver));
	await browser.storage.session.remove(closed.map(({receiver}) => receiver));
	return entries.filter(({receiver}) => open.has(receiver));
}

/** The oldest entries go until there is room for one more of this size. */
function withRoomFor(entries: readonly Entry[], size: number): {stay: Entry[]; go: Entry[]} {
	const stay = [...entries];
	const go: Entry[] = [];
	const inAll = () => stay.reduce((sum, entry) => sum + entry.size, size);
	while (stay.length > 0 && (stay.length >= mostArticles || inAll() > mostInAll)) {
		go.push(stay.shift()!);
	}
	return {stay, go};
}
