/** A hostile page, and the one harmless story that most of them are built around. */

import type {BrowserName} from '../../tools/browsers';

/** What a page tries, one file of this folder each. */
export type HostileClass = 'size' | 'dynamic' | 'text' | 'hidden' | 'clobbering' | 'markup' | 'documents' | 'metadata' | 'patterns' | 'payloads';

export interface HostilePage {
	/** Its address on the server, after the class. */
	readonly name: string;
	/** The page; `origin` is where it and its traps are served, ending in a slash. */
	readonly make: (origin: string) => string | Buffer;
	/** Where it is not HTML in UTF-8. */
	readonly contentType?: string;
	readonly status?: number;
	/** What the popup must come to; either an article or a message where this is missing. */
	readonly ends?: 'article' | 'message';
	/** True where the whole story must be shown all the same. */
	readonly keepsStory?: boolean;
	/** What the article may not say. */
	readonly never?: readonly string[];
	/** True for pages that take seconds by themselves, or are much like others: they run in `npm run hostile` alone. */
	readonly slow?: boolean;
	/** True where the browser's own viewer goes on building the page. */
	readonly changesItself?: boolean;
	/** True where the browser does not finish loading the page, or replaces it. */
	readonly unsettled?: boolean;
	/** True where the tab can show no other page afterwards: what follows is opened in another browser. */
	readonly stalls?: boolean;
	/** Browsers whose tab crashes on the page by itself, the extension or not: what is left to show is a message, and a browser that works. */
	readonly crashes?: readonly BrowserName[];
}

/** What runs if a script of the page comes to run where it should not. In the tab it does run, so it leaves the document alone. */
export const trap = 'globalThis.hostileRan=true';

export const storyTitle = 'The ferry that would not turn round';

/** The story's paragraphs; every page of which `keepsStory` is true must show each of them. */
export const storyParagraphs = [
	'For sixty years the ferry to Ember Island left at a quarter past seven, and for sixty years it came back with the post, the milk and whoever had missed the last boat home the night before.',
	'On Monday it went out as always, with eleven people and a piano on board, and it did not turn round at the island but went on towards the open sea.',
	'The harbour office noticed at eight. A clerk, who had been waiting for a parcel of seeds, telephoned the lighthouse and asked whether the ferry had been seen.',
	'It had been seen, the keeper answered, and it had sounded its horn twice, as it does for weddings, and it had not slowed down at all.',
	'By noon two lifeboats had found it nine miles out, lying still on a calm sea. The passengers were eating sandwiches on deck and listening to the piano.',
	'The captain, who retires in the autumn, told the coastguard that he had wanted to know, just once, what lay behind the island, and that nobody on board had asked him to stop.',
	'The company has said that it will not press charges. The passengers have asked whether the trip could be put into the summer timetable.',
] as const;

const paragraphs = storyParagraphs.map(text => `<p>${text}</p>`);

/** What news pages say of themselves to be known as articles. */
export const newsTags = '<meta property="og:type" content="article"/><meta property="article:published_time" content="2026-03-02T18:00:00Z"/>';

export interface StoryParts {
	/** Into the head. */
	readonly head?: string;
	readonly title?: string;
	/** Amid the story. */
	readonly amid?: string;
	/** Behind the story's end tag. */
	readonly after?: string;
	/** Around the story: its start and end tags. */
	readonly around?: readonly [string, string];
	readonly html?: string;
	readonly body?: string;
}

/** The story as a page, with something hostile in its places. */
export function storyPage({head = '', title = storyTitle, amid = '', after = '', around = ['<article>', '</article>'], html = 'lang="en"', body = ''}: StoryParts): string {
	const half = Math.ceil(paragraphs.length / 2);
	return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>${title}</title>${newsTags}${head}</head><body ${body}>
${around[0]}<h1>${title}</h1>
${paragraphs.slice(0, half).join('\n')}
${amid}
${paragraphs.slice(half).join('\n')}
${around[1]}
${after}</body></html>`;
}
