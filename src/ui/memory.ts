/** What the reader did on each page, for as long as the browser runs: how far they read, and what they put back. */
import browser from 'webextension-polyfill';
import type {Article} from '../article';

/** Where the reader is: the block at the top of the view, and how much of its height is above it, 0 to 1. */
export interface ReadingPlace {
	readonly block: number;
	readonly part: number;
}

export interface PageMemory {
	readonly restored: readonly number[];
	/** Undefined at the start of the article. */
	readonly place?: ReadingPlace | undefined;
}

interface Remembered extends PageMemory {
	readonly url: string;
	/** Blocks of the page: with another number of them, the ids name other blocks. */
	readonly blocks: number;
}

/** The one key in the session's storage. */
const key = 'pages';

/** The pages remembered, the last read ones: a few kB, of the 10 MB that a session may store. */
const mostPages = 50;
/** The blocks put back that are remembered of one page. */
const mostRestored = 1000;

export type Memories = readonly Remembered[];

/** What is remembered of every page read since the browser was started. */
export async function loadMemories(): Promise<Memories> {
	try {
		const {[key]: stored} = await browser.storage.session.get(key);
		return Array.isArray(stored) ? stored.filter(isRemembered) : [];
	} catch {
		// A browser that cannot say what it stored remembers nothing.
		return [];
	}
}

/** What is remembered of this article's page, if it is still the same. */
export function recall(memories: Memories, {url, blocks}: Article): PageMemory | undefined {
	return memories.find(page => page.url === url && page.blocks === blocks.length);
}

/** Remembers what the reader did on this article's page. */
export async function remember({url, blocks}: Article, {restored, place}: PageMemory): Promise<void> {
	const others = (await loadMemories()).filter(page => page.url !== url);
	const page: Remembered = {url, blocks: blocks.length, restored: restored.slice(0, mostRestored), ...(place ? {place} : {})};
	await browser.storage.session.set({[key]: [page, ...others].slice(0, mostPages)});
}

function isRemembered(value: unknown): value is Remembered {
	const page = value as Partial<Remembered> | null;
	return typeof page === 'object' && typeof page?.url === 'string' && typeof page.blocks === 'number' && Array.isArray(page.restored);
}
