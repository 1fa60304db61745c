/** npm run bench:popup [-- --browser chrome|firefox] [--clicks N] [--pages DIR] [--report FILE]: where the time goes from the click to the marked article, and what that costs. */
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {browserNames, type ExtensionBrowser, findBrowser, launch, type Popup} from '../browsers';
import {buildIfStale} from '../build';
import {out, root} from '../paths';
import {type Handler, serve} from '../serve';
import {click, type Click} from './popup/click';
import {type BenchPage, madePage, ownPages, type PageSize, savedPages} from './popup/pages';
import {extensionProcess} from './popup/processes';
import {reportOf, textOf} from './popup/report';
import {type BrowserResult, type Growth, idleSeconds, type PageClicks} from './popup/results';
import {timedExtension} from './popup/timed-extension';

const {values: {browser: wanted, clicks, pages: dir, report}} = parseArgs({
	options: {browser: {type: 'string'}, clicks: {type: 'string', default: '30'}, pages: {type: 'string'}, report: {type: 'string', default: join(out, 'bench-popup/report.html')}},
});

/** Clicks before the ones that count: the browser's caches are filled then. */
const warmUp = 3;
/** Clicks on each made page. */
const clicksOfSize = 6;
/** Chromium still tidies its memory ten seconds after a page was opened. */
const settlingSeconds = 15;
/** Few enough words to leave the time to the elements. */
const wordsAmongElements = 400;
const growing: Readonly<Record<Growth['unit'], readonly PageSize[]>> = {
	// One section's elements below 50,000, where the extension refuses a page.
	elements: [1000, 5000, 20_000, 49_950].map(elements => ({elements, words: wordsAmongElements})),
	words: [500, 2000, 5000, 20_000, 50_000].map(words => ({words})),
};
/** An article of about 500 mentions. */
const scrolled: PageSize = {words: 4500};

/** What the server gives for every address. Nothing of a page is loaded and none of its scripts run, so that only the popup takes time. */
let shown: string | Buffer = '';
const answer: Handler = (_, response) => {
	response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'"}).end(shown);
	return true;
};

await buildIfStale();
await mkdir(dirname(report), {recursive: true});
const server = await serve(root, answer);
const pages = dir === undefined ? await ownPages() : await savedPages(dir, Number(clicks));
const results: BrowserResult[] = [];
for (const name of browserNames.filter(name => wanted === undefined || name === wanted)) {
	const path = findBrowser(name);
	if (path !== undefined) {
		const browser = await launch(name, {path, extension: await timedExtension(name), headless: true});
		results.push(await measure(browser));
		await browser.close();
		console.log(textOf(results.at(-1)!));
		await writeFile(report, reportOf(results));
	}
}
await server.close();
console.log(`The report is ${report}`);

async function measure(browser: ExtensionBrowser): Promise<BrowserResult> {
	await clickOn(browser, madePage({words: wordsAmongElements}), warmUp);
	const opened = await clickPages(browser);
	const idle = await leaveAlone(browser);
	const growth = [await grow(browser, 'elements'), await grow(browser, 'words')];
	return {browser: browser.name, ...opened, idle, growth, scrolling: await scrollMentions(browser)};
}

/** Page after page, as a reader goes, and round again until there are clicks enough. */
async function clickPages(browser: ExtensionBrowser): Promise<{pages: PageClicks[]; memory: number[]}> {
	const clicked = pages.map(({name}) => ({name, clicks: [] as Click[]}));
	const memory: number[] = [];
	for (let round = 0; round < Math.ceil(Number(clicks) / pages.length); round++) {
		for (const [at, page] of pages.entries()) {
			await clickPage(browser, page, clicked[at]!.clicks, memory);
		}
	}
	return {pages: clicked, memory};
}

async function clickPage(browser: ExtensionBrowser, {html}: BenchPage, clicks: Click[], memory: number[]): Promise<void> {
	await show(browser, await html());
	const {popup, times} = await click(browser);
	const use = extensionProcess();
	if (times) {
		clicks.push(times);
		memory.push(...(use ? [use.memory] : []));
	}
	await popup.close();
}

async function clickOn(browser: ExtensionBrowser, html: string, times: number): Promise<Click[]> {
	await show(browser, html);
	const all: Click[] = [];
	for (let number = 0; number < times; number++) {
		const {popup, times} = await click(browser);
		all.push(...(times ? [times] : []));
		await popup.close();
	}
	return all;
}

async function show(browser: ExtensionBrowser, html: string | Buffer): Promise<void> {
	shown = html;
	await browser.open(server.url);
}

/** All sizes one after the other and round again, so that what else the machine does in a while meets all of them. */
async function grow(browser: ExtensionBrowser, unit: Growth['unit']): Promise<Growth> {
	const sizes = growing[unit].map(size => ({size: size[unit]!, html: madePage(size), clicks: [] as Click[]}));
	for (let round = 0; round < clicksOfSize; round++) {
		for (const {html, clicks} of sizes) {
			clicks.push(...await clickOn(browser, html, 1));
		}
	}
	return {unit, sizes};
}

async function leaveAlone(browser: ExtensionBrowser): Promise<BrowserResult['idle']> {
	await show(browser, madePage({words: wordsAmongElements}));
	const {popup} = await click(browser);
	await seconds(settlingSeconds);
	const before = extensionProcess();
	await seconds(idleSeconds);
	const after = extensionProcess();
	await popup.close();
	return before && after && {cpu: after.cpu - before.cpu, memory: after.memory};
}

async function seconds(count: number): Promise<void> {
	await new Promise(done => setTimeout(done, count * 1000));
}

async function scrollMentions(browser: ExtensionBrowser): Promise<BrowserResult['scrolling']> {
	await show(browser, madePage(scrolled));
	const {popup} = await click(browser);
	const result = await scroll(popup);
	await popup.close();
	return result;
}

async function scroll(popup: Popup): Promise<BrowserResult['scrolling']> {
	return popup.evaluate(async () => {
		document.documentElement.dataset['highlight'] = 'all';
		const view = document.querySelector('main')!;
		const frame = async () => new Promise<number>(done => requestAnimationFrame(done));
		const frames: number[] = [];
		let last = await frame();
		for (let step = 0; step < 240 && view.scrollTop + view.clientHeight < view.scrollHeight; step++) {
			view.scrollTop += 40;
			const now = await frame();
			frames.push(now - last);
			last = now;
		}
		return {mentions: document.querySelectorAll('mark').length, frames};
	});
}
