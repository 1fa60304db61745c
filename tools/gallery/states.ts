/** Every state of the popup, each with the page it is opened on and what is done in it: for the gallery and for the tests. */
import type {ServerResponse} from 'node:http';
import type {Settings} from '../../src/settings';
import type {BrowserName, ExtensionBrowser, ExtensionPage, ExtensionPageName, Popup} from '../browsers';
import {poll} from '../browsers/driver';
import type {Handler} from '../serve';

export interface PopupState {
	readonly name: string;
	/** A file of the project, or a page made on request; where it is the browser's own, its address. */
	readonly page: string | Readonly<Record<BrowserName, string>>;
	/** Settings other than the defaults; the line for the first use counts as dismissed unless said otherwise. */
	readonly settings?: Partial<Settings>;
	/** Keys pressed in turn, and selectors clicked. */
	readonly steps?: readonly ({readonly key: string} | {readonly click: string})[];
	/** What the page in the tab does once the popup shows it. */
	readonly inPage?: () => void;
	/** What must be on screen for the state to be reached. */
	readonly shows: string;
}

const sample = 'samples/river/index.html';
const rich = 'tools/gallery/pages/rich.html';

export const popupStates: readonly PopupState[] = [
	{name: 'first-use', page: sample, settings: {introduced: false}, shows: '.introduction'},
	{name: 'article', page: rich, shows: '.chips .name'},
	{name: 'all-mentions', page: rich, settings: {highlight: 'all'}, shows: 'mark'},
	{name: 'sans-large', page: rich, settings: {font: 'sans', textSize: 24}, shows: '.chips .name'},
	{name: 'chosen-name', page: rich, steps: [{key: 'n'}, {key: 'n'}], shows: '.map .tick'},
	{name: 'names', page: rich, steps: [{key: 'e'}], shows: '.name-row'},
	{name: 'card', page: rich, steps: [{key: 'n'}, {key: 'i'}], shows: '.sentences li'},
	{name: 'ledger', page: sample, steps: [{key: 'r'}], shows: '.sheet .ledger'},
	{name: 'restored', page: rich, steps: [{key: 'r'}, {click: '.sheet summary'}, {click: '.sheet .kinds li:nth-child(2) .small'}], shows: '.toast p'},
	{name: 'take-along', page: rich, steps: [{key: 's'}], shows: '.take'},
	{name: 'page-sheet', page: rich, steps: [{click: '.tidy-button'}], shows: '.sheet .tidy'},
	{name: 'look', page: rich, steps: [{click: '.look-button'}], shows: '.sheet .stepper'},
	{name: 'settings', page: rich, steps: [{click: '.bar > :last-child'}], shows: '.sheet .switch'},
	{name: 'keys', page: rich, steps: [{key: '?'}], shows: '.keys'},
	{name: 'sepia', page: rich, settings: {theme: 'sepia'}, shows: '.chips .name'},
	{name: 'contrast', page: rich, settings: {theme: 'contrast', highlight: 'all'}, shows: '.chips .name'},
	{name: 'pictures-on-click', page: rich, settings: {images: 'tap'}, shows: 'button.picture'},
	{name: 'huge-image', page: 'tools/gallery/pages/huge-image.html', shows: 'article img'},
	{name: 'long-names', page: 'tools/gallery/pages/long-names.html', shows: '.chips .name'},
	{name: 'arabic', page: 'test/articles/arabic/page.html', shows: '.coverage'},
	{name: 'japanese', page: 'tools/gallery/pages/japanese.html', shows: '.coverage'},
	{name: 'french', page: 'test/articles/french/page.html', shows: '.chips .name'},
	{name: 'no-names', page: 'tools/gallery/pages/quiet.html', shows: 'article:not(:has(.chips))'},
	{name: 'thin', page: 'tools/gallery/pages/thin.html', shows: '.notice'},
	{name: 'stale', page: rich, inPage: () => history.pushState({}, '', 'another.html'), shows: '[role="status"] .notice'},
	{name: 'too-little-text', page: 'test/browser/pages/front-page.html', shows: '.ways'},
	{name: 'list-of-stories', page: 'made/front-page', shows: '.ways'},
	{name: 'nothing-selected', page: 'test/browser/pages/front-page.html', steps: [{click: '.ways .plain'}], shows: '.missing'},
	{name: 'empty-page', page: 'test/browser/pages/empty.html', shows: '.message'},
	{name: 'restricted', page: {chrome: 'chrome://version', firefox: 'about:support'}, shows: '.message'},
	{name: 'too-big', page: 'made/too-big', shows: '.message'},
	{name: 'loading', page: 'made/heavy', shows: '.loading'},
];

/** A page of the extension that is no popup. */
export interface PageState {
	readonly name: string;
	readonly file: ExtensionPageName;
	/** The page whose story is handed over to it; undefined where it is opened by its address. */
	readonly story?: string;
	readonly settings?: Partial<Settings>;
	readonly steps?: PopupState['steps'];
	readonly shows: string;
	/** CSS pixels. */
	readonly sizes: Readonly<Record<string, readonly [width: number, height: number]>>;
}

/** A laptop's window, the popup's width and the narrowest screen. */
const tabSizes = {full: [1280, 800], wide: [680, 800], narrow: [320, 700]} as const;
/** As high as the settings are long. */
const longSizes = {full: [1280, 2600], wide: [680, 2600], narrow: [320, 3400]} as const;
/** As wide as browsers open their side panels, and narrower. */
const panelSizes = {usual: [400, 800], narrow: [320, 700]} as const;

export const pageStates: readonly PageState[] = [
	{name: 'tab', file: 'reader.html', story: rich, shows: '.chips .name', sizes: tabSizes},
	{name: 'tab-chosen-name', file: 'reader.html', story: rich, steps: [{key: 'n'}, {key: 'n'}], shows: '.map .tick', sizes: tabSizes},
	{name: 'tab-ledger', file: 'reader.html', story: sample, steps: [{key: 'r'}], shows: '.sheet .ledger', sizes: tabSizes},
	{name: 'tab-japanese', file: 'reader.html', story: 'tools/gallery/pages/japanese.html', shows: '.coverage', sizes: tabSizes},
	{name: 'tab-without-a-story', file: 'reader.html', shows: 'main.message', sizes: tabSizes},
	{name: 'panel', file: 'panel.html', story: rich, shows: '.chips .name', sizes: panelSizes},
	{name: 'panel-card', file: 'panel.html', story: rich, steps: [{key: 'n'}, {key: 'i'}], shows: '.sentences li', sizes: panelSizes},
	{name: 'settings-page', file: 'settings.html', shows: '.settings-data', sizes: tabSizes},
	{name: 'settings-page-whole', file: 'settings.html', shows: '.settings-data', sizes: longSizes},
];

/** More elements than a page may have. */
const tooMany = 51_000;
/** So many paragraphs keep the content script busy while the loading state is looked at. */
const heavyParagraphs = 15_000;
/** So many keep it busy for long enough to be noticed by the page. */
const manyParagraphs = 2000;

const made: Readonly<Record<string, () => string>> = {
	'/made/too-big': () => `<!doctype html><title>Every tide of the century</title><p>${'<i>.</i>'.repeat(tooMany)}`,
	'/made/front-page': () => `<!doctype html><title>The Lantern: news from the harbour</title><h1>The Lantern</h1><main>${Array.from({length: 40}, (_, day) => `<article><h2><a href="/story/${day}">What the ferry carried on day ${day}</a></h2><p>Bread, letters and a box of eels: the list of the night, and who asked for what.</p></article>`).join('')}</main>`,
	'/made/heavy': () => chronicle(heavyParagraphs),
	'/made/chronicle': () => chronicle(manyParagraphs),
};

function chronicle(paragraphs: number): string {
	const years = Array.from({length: paragraphs}, (_, year) => `<p>In the year ${year} the ice came early, and the boats stayed at their moorings until the spring.</p>`);
	return `<!doctype html><title>A chronicle</title><article><h1>A chronicle</h1>${years.join('')}</article>`;
}

/** Answers for the pages that are made on request. */
export const madePages: Handler = (request, response: ServerResponse) => {
	const page = made[(request.url ?? '').split('?', 1)[0]!];
	if (page) {
		response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page());
	}
	return page !== undefined;
};

/** Opens the popup in this state. */
export async function reach(state: PopupState, browser: ExtensionBrowser, server: string): Promise<Popup> {
	// Each state has an address of its own, so that none remembers what was done in another.
	await browser.open(typeof state.page === 'string' ? `${server}${state.page}?${state.name}` : state.page[browser.name]);
	const popup = await browser.clickButton();
	await poll(async () => popup.evaluate(storeSettings, {introduced: true, ...state.settings}), 'The popup can store settings');
	if (state.name !== 'loading') {
		await popup.waitForState();
	}
	for (const step of state.steps ?? []) {
		await popup.evaluate(settle);
		await ('key' in step ? popup.press(step.key) : popup.click(step.click));
	}
	if (state.inPage) {
		await browser.evaluate(state.inPage);
	}
	await waitFor(popup, state.shows);
	return popup;
}

/** Opens one of the extension's other pages in this state. */
export async function reachPage(state: PageState, browser: ExtensionBrowser, server: string): Promise<ExtensionPage> {
	if (state.story === undefined) {
		await browser.open(`${browser.extensionUrl}${state.file}`);
	} else {
		await handOver({name: state.name, page: state.story, steps: [{key: 's'}], shows: '.way:nth-child(3):enabled', ...(state.settings && {settings: state.settings})}, state.file, {browser, server});
	}
	const page = await browser.extensionPage(state.file);
	await waitFor(page, state.steps ? 'article' : state.shows);
	for (const step of state.steps ?? []) {
		await page.evaluate(settle);
		await ('key' in step ? page.press(step.key) : page.click(step.click));
	}
	await waitFor(page, state.shows);
	return page;
}

/** From the popup's own sheet, by the keyboard, which a browser counts as the reader's wish. The popup may close of it. */
async function handOver(state: PopupState, file: ExtensionPageName, {browser, server}: {readonly browser: ExtensionBrowser; readonly server: string}): Promise<void> {
	const popup = await reach(state, browser, server);
	await popup.evaluate(place => document.querySelector<HTMLElement>(`.way:nth-child(${place})`)!.focus(), file === 'reader.html' ? 2 : 3);
	await popup.press('Enter').catch(() => undefined);
}

/** Waits until the popup has something under this selector, and has drawn it. */
export async function waitFor(popup: Popup, selector: string): Promise<void> {
	await popup.evaluate(isShown, selector);
	await popup.evaluate(settle);
}

/** Runs in the popup; undefined until its document has the extension's rights. */
async function storeSettings(settings: object): Promise<true | undefined> {
	const {browser, chrome} = globalThis as unknown as Partial<Record<'browser' | 'chrome', {storage: {sync: {set: (items: object) => Promise<void>}}}>>;
	await (browser ?? chrome)?.storage.sync.set({settings});
	return (browser ?? chrome) && true;
}

/** Runs in the popup. Milliseconds: ten seconds are far more than any state needs. */
async function isShown(selector: string): Promise<void> {
	const end = Date.now() + 10_000;
	while (!document.querySelector(selector)) {
		if (Date.now() > end) {
			throw new Error(`The popup does not show ${selector}`);
		}
		await new Promise(done => setTimeout(done, 20));
	}
}

/** Runs in the popup: waits for the names, which come after the article, for two frames, after which what has been set is on screen, and for what moves. */
async function settle(): Promise<void> {
	const isReading = () => document.querySelector('article') !== null && document.querySelector('.chips[aria-hidden]') !== null;
	for (let waited = 0; waited < 3000 && isReading(); waited += 20) {
		await new Promise(done => setTimeout(done, 20));
	}
	await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
	await Promise.all(document.getAnimations().map(async animation => animation.finished));
}
