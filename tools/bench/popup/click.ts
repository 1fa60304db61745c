/** One click on the button, and where its time went. */
import type {ExtensionBrowser, Popup} from '../../browsers';
import './timed-extension';

/** The parts of the time from the click to the marked article, in their order. */
export const parts = ['browser', 'starting', 'asking', 'extraction', 'words', 'answer', 'rendering', 'entities'] as const;
export type Part = (typeof parts)[number];

/** What each part is, for the report. */
export const partTitles: Readonly<Record<Part, string>> = {
	browser: 'the browser opens the popup, before any script of ours runs',
	starting: 'the popup’s own scripts are loaded and begin',
	asking: 'the content script is put into the page',
	extraction: 'the content script reads the page',
	words: 'the words of another language than English are put into the page',
	answer: 'the answer comes to the popup and is checked',
	rendering: 'the article is on screen',
	entities: 'names are found and marked',
};

/** Milliseconds of each part. */
export type Click = Readonly<Record<Part, number>>;

/** Milliseconds from the click to the article on screen. */
export function toArticle(click: Click): number {
	return toHighlights(click) - click.entities;
}

/** Milliseconds from the click to the marked article. */
export function toHighlights(click: Click): number {
	return parts.reduce((sum, part) => sum + click[part], 0);
}

/** The milliseconds of a time that are ours, and not the browser’s own before any script of ours runs. */
export function ours(click: Click, to: (click: Click) => number): number {
	return to(click) - click.browser;
}

/** Milliseconds that the page and the popup waited for each other. */
export function messaging({asking, words, answer}: Click): number {
	return asking + words + answer;
}

/** Clicks the button on the page in the tab, and leaves the popup open; without times where the popup shows no article. */
export async function click(browser: ExtensionBrowser): Promise<{popup: Popup; times: Click | undefined}> {
	const popup = await browser.clickButton();
	return {popup, times: (await popup.waitForState()) === 'article' ? timesOf(popup.clicked, await popup.evaluate(marks), await popup.evaluate(spansInPage)) : undefined};
}

interface Marks {
	readonly first: number;
	readonly open: number;
	readonly extracted: number;
	readonly rendered: number;
	readonly highlighted: number;
}

function timesOf(clicked: number, {first, open, extracted, rendered, highlighted}: Marks, spans: ReadonlyArray<readonly [number, number]>): Click {
	const [start, end] = [spans[0]![0], spans.at(-1)![1]];
	const extraction = spans.reduce((sum, [from, to]) => sum + to - from, 0);
	return {
		browser: first - clicked,
		starting: open - first,
		asking: start - open,
		extraction,
		words: end - start - extraction,
		answer: extracted - end,
		rendering: rendered - extracted,
		entities: highlighted - rendered,
	};
}

/** Runs in the popup: when each stage was reached, in milliseconds since 1970. */
async function marks(): Promise<Marks> {
	const at = (name: string) => {
		const mark = performance.getEntriesByName(name)[0];
		return mark && performance.timeOrigin + mark.startTime;
	};
	while (at('highlighted') === undefined) {
		await new Promise(done => setTimeout(done, 10));
	}
	return {first: at('first')!, open: at('open')!, extracted: at('extracted')!, rendered: at('rendered')!, highlighted: at('highlighted')!};
}

/** Runs in the popup: when the content script worked in the page. */
async function spansInPage(): Promise<Array<[number, number]>> {
	const [tab] = await chrome.tabs.query({active: true, currentWindow: true});
	const [frame] = await chrome.scripting.executeScript({target: {tabId: tab!.id}, func: () => globalThis.benchSpans});
	return frame!.result;
}

declare const chrome: {
	readonly tabs: {readonly query: (which: object) => Promise<Array<{readonly id: number}>>};
	readonly scripting: {readonly executeScript: (injection: object) => Promise<Array<{readonly result: Array<[number, number]>}>>};
};
