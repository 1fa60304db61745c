/** npm run bench:popup [-- --browser chrome|firefox] [--rounds N]: time from the click to the marked article, and frames while 500 mentions are scrolled. */
import {parseArgs} from 'node:util';
import {buildIfStale} from '../build';
import {browserNames, findBrowser, launch, type ExtensionBrowser, type Popup} from '../browsers';
import {extensionDir, root} from '../paths';
import {type Handler, serve} from '../serve';

/** Rounds before the ones that count: the browser's caches are filled then. */
const warmUp = 3;
const {values: {browser: wanted, rounds}} = parseArgs({options: {browser: {type: 'string'}, rounds: {type: 'string', default: '15'}}});

/** A news page of about 1,000 elements, and one whose article has 500 mentions. */
const pages: Readonly<Record<string, string>> = {'/thousand': page(30, 300), '/mentions': page(125, 10)};

const answer: Handler = (request, response) => {
	const html = pages[request.url ?? ''];
	if (html) {
		response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(html);
	}
	return html !== undefined;
};

await buildIfStale();
const server = await serve(root, answer);
for (const name of browserNames.filter(name => wanted === undefined || name === wanted)) {
	const path = findBrowser(name);
	if (path !== undefined) {
		const browser = await launch(name, {path, extension: extensionDir(name), headless: true});
		console.log(name);
		await timeOpening(browser);
		await timeScrolling(browser);
		await browser.close();
	}
}
await server.close();

function page(paragraphs: number, links: number): string {
	const text = (day: number) => `<p>On day ${day} Vera Lindqvist sailed from Norholm with bread for the <a href="/s">Baltic Harbour Board</a>, and Daniel Okafor, who keeps the list, counted <em>every</em> loaf twice before the ferry left.</p>`;
	const menu = Array.from({length: links}, (_, at) => `<li><a href="/${at}"><span>Section ${at}</span></a></li>`).join('');
	return `<!doctype html><html lang="en"><title>The bread that crosses at night</title><nav><ul>${menu}</ul></nav><article><h1>The bread that crosses at night</h1>${Array.from({length: paragraphs}, (_, day) => text(day)).join('')}</article>`;
}

async function timeOpening(browser: ExtensionBrowser): Promise<void> {
	await browser.open(`${server.url}thousand`);
	const elements = await browser.evaluate(() => document.querySelectorAll('*').length);
	const times: Times[] = [];
	for (let round = 0; round < warmUp + Number(rounds); round++) {
		const popup = await browser.clickButton();
		times.push(await popup.evaluate(marks));
		await popup.close();
	}
	const counted = times.slice(warmUp);
	const say = (what: string, of: (times: Times) => number) => console.log(`  ${what}: ${sum(counted.map(of))} ms`);
	console.log(` opening, a page of ${elements} elements, median of ${counted.length} (least–most)`);
	say('the popup’s document until its script runs', ({open}) => open);
	say('the page read, in the page', ({open, extracted}) => extracted - open);
	say('the article on screen', ({extracted, rendered}) => rendered - extracted);
	say('names found and marked', ({rendered, highlighted}) => highlighted - rendered);
	say('the popup’s own part until the article is on screen', ({open, extracted, rendered}) => open + rendered - extracted);
	say('the popup’s own part until the names are marked', ({open, extracted, highlighted}) => open + highlighted - extracted);
}

interface Times {
	readonly open: number;
	readonly extracted: number;
	readonly rendered: number;
	readonly highlighted: number;
}

async function timeScrolling(browser: ExtensionBrowser): Promise<void> {
	await browser.open(`${server.url}mentions`);
	const popup = await browser.clickButton();
	await popup.evaluate(marks);
	const {mentions, frames} = await scroll(popup);
	const late = frames.filter(frame => frame > 25).length;
	console.log(` scrolling, ${mentions} mentions all marked: frames ${sum(frames)} ms, ${late} of ${frames.length} over 25 ms`);
	await popup.close();
}

async function scroll(popup: Popup): Promise<{mentions: number; frames: number[]}> {
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

/** Runs in the popup: when each stage was reached, in milliseconds after its start. */
async function marks(): Promise<Times> {
	const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime;
	while (at('highlighted') === undefined) {
		await new Promise(done => setTimeout(done, 10));
	}
	return {open: at('open')!, extracted: at('extracted')!, rendered: at('rendered')!, highlighted: at('highlighted')!};
}

function sum(values: readonly number[]): string {
	const sorted = values.toSorted((one, other) => one - other);
	const [least, middle, most] = [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!].map(Math.round);
	return `${middle} (${least}–${most})`;
}
