/** What the extension makes of saved pages: its own content script in a real browser, and the popup's own code for the rest. */
import type {Article, Entities, EntityType, Extraction, KindId} from '../../src/article';
import {createFinder} from '../../src/entities';
import {entityInput, noEntities, type Reading, readingOf} from '../../src/reading';
import {defaultSettings, type Settings} from '../../src/settings';
import {readModel} from '../models';
import {type ClosedBrowser, closedBrowser} from './closed-browser';
import {contentExpression, type PageAnswer} from './content-script';
import {readSavedPage, type SavedPage} from './saved-pages';

/** One line of the results. */
export interface ExtractedPage {
	readonly id: string;
	readonly url: string;
	readonly state: 'article' | 'message';
	readonly title: string;
	readonly byline: string;
	readonly siteName: string;
	readonly publishedTime: string;
	readonly lang: string;
	readonly text: string;
	readonly captions: readonly string[];
	readonly removed: ReadonlyArray<{kind: KindId; reason: string; text: string}>;
	readonly mentions: ReadonlyArray<{start: number; end: number; type: EntityType}>;
	readonly entities: ReadonlyArray<{name: string; type: EntityType; aliases: readonly string[]; count: number; key: boolean}>;
	/** Milliseconds: the content script in the page, the entities in Node. */
	readonly ms: {readonly extract: number; readonly entities: number};
	readonly error?: string;
}

export interface ExtractOptions {
	readonly settings?: Settings;
	/** Finding entities is left away where nobody looks at them. */
	readonly entities?: boolean;
	readonly say: (line: string) => void;
}

/** More at a time would make the times of the pages each other's. */
const atOnce = 2;

/** The pages' results in the order of the pages, each as soon as it and those before it are done. A page that fails has an `error`. */
export async function* extractPages(dir: string, pages: readonly SavedPage[], options: ExtractOptions): AsyncGenerator<ExtractedPage> {
	const browser = closedBrowser({say: options.say});
	try {
		const expression = await contentExpression();
		const finder = createFinder(readModel);
		const one = async (page: SavedPage) => extractOne(page, {dir, browser, expression, finder, options});
		yield* inOrder(pages, one);
	} finally {
		await browser.close();
	}
}

/** Starts `atOnce` works at a time and gives their values in order. The work must not reject. */
async function* inOrder<Item, Value>(items: readonly Item[], work: (item: Item) => Promise<Value>): AsyncGenerator<Value> {
	const lanes: Array<Promise<unknown>> = Array.from({length: atOnce}, () => Promise.resolve());
	const started: Array<Promise<Value>> = [];
	for (const [index, item] of items.entries()) {
		const lane = index % atOnce;
		const next = lanes[lane]!.then(async () => work(item));
		lanes[lane] = next;
		started.push(next);
	}
	for (const value of started) {
		yield await value;
	}
}

interface Means {
	readonly dir: string;
	readonly browser: ClosedBrowser;
	readonly expression: string;
	readonly finder: ReturnType<typeof createFinder>;
	readonly options: ExtractOptions;
}

async function extractOne(page: SavedPage, means: Means): Promise<ExtractedPage> {
	try {
		const html = await readSavedPage(means.dir, page.id);
		const answer = await means.browser.evaluateIn({url: page.url, html}, means.expression);
		const {extraction, ms, isUnchanged} = JSON.parse(String(answer)) as PageAnswer;
		if (!isUnchanged) {
			throw new Error('Reading the page has changed it');
		}
		return extraction.kind === 'article' ? await articleLine(page, extraction, ms, means) : messageLine(page, extraction, ms);
	} catch (error) {
		return {...emptyLine(page), error: error instanceof Error ? error.message : String(error)};
	}
}

async function articleLine(page: SavedPage, article: Article, extractMs: number, {finder, options}: Means): Promise<ExtractedPage> {
	const reading = readingOf(article, {settings: options.settings ?? defaultSettings});
	const start = performance.now();
	const found = options.entities === false ? noEntities : await finder.find(entityInput(article, reading));
	const ms = {extract: extractMs, entities: performance.now() - start};
	const {title, siteName, publishedTime, lang} = article;
	return {id: page.id, url: page.url, state: 'article', title, byline: article.authors.join(', '), siteName, publishedTime, lang, ...readingParts(reading), ...entityParts(found), ms};
}

function readingParts({text, captions, leftOut}: Reading): Pick<ExtractedPage, 'text' | 'captions' | 'removed'> {
	return {text, captions, removed: leftOut.map(entry => ({kind: entry.kind, reason: entry.reason, text: entry.text}))};
}

function entityParts({mentions, entities}: Entities): Pick<ExtractedPage, 'mentions' | 'entities'> {
	return {
		mentions: mentions.map(({start, end, type}) => ({start, end, type})),
		entities: entities.map(({name, type, aliases, count, key}) => ({name, type, aliases, count, key})),
	};
}

/** A page that is no article has its title, and no text. */
function messageLine(page: SavedPage, extraction: Exclude<Extraction, Article>, extractMs: number): ExtractedPage {
	return {...emptyLine(page), title: extraction.kind === 'not-an-article' ? extraction.title : '', ms: {extract: extractMs, entities: 0}};
}

function emptyLine({id, url}: SavedPage): ExtractedPage {
	return {id, url, state: 'message', title: '', byline: '', siteName: '', publishedTime: '', lang: '', text: '', captions: [], removed: [], mentions: [], entities: [], ms: {extract: 0, entities: 0}};
}
