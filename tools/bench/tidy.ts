/** npx tsx tools/bench/tidy.ts [PAGE.html ...]: how long tidying takes beside extraction, in Chromium, with the built scripts. Without pages, the project's own and one of 5,000 elements. */
import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {kindIds} from '../../src/article';
import {languageCodes} from '../../src/declutter/words/codes';
import {buildIfStale} from '../build';
import {closedBrowser} from '../pages/closed-browser';
import {extensionDir, root} from '../paths';
import {median} from './averages';

/** Rounds on each page; the median of each figure is printed. */
const rounds = 7;
/** Elements that come late, as a feed that is scrolled brings them. */
const lateElements = 1000;

/** Milliseconds in which what comes late is put aside, or is not. */
const longestWait = 20_000;

interface Round {
	/** Milliseconds. */
	readonly extract: number;
	readonly tidy: number;
	readonly undo: number;
	/** The longest of the steps in which what comes late is judged and put aside. */
	readonly lateStep: number;
	readonly aside: number;
	readonly elements: number;
	readonly isSame: boolean;
}

await buildIfStale();
const browser = closedBrowser({say: console.log});
const given = process.argv.slice(2);
const pages = given.length > 0 ? given.map(file => ({name: basename(file), html: read(file)})) : [...ownPages(), {name: 'of 5,000 elements', html: Buffer.from(largePage())}];
console.log('page | elements | put aside | extraction ms | tidy ms | with tidy, times extraction | undo ms | longest late step ms');
for (const {name, html} of pages) {
	const measured: Round[] = [];
	for (let round = 0; round < rounds; round++) {
		measured.push(JSON.parse(await browser.evaluateIn({url: 'https://news.example/story', html}, expression()) as string) as Round);
	}
	const of = (key: 'extract' | 'tidy' | 'undo' | 'lateStep') => median(measured.map(round => round[key]));
	const ratio = median(measured.map(({extract, tidy}) => (extract + tidy) / extract));
	const {elements, aside} = measured[0]!;
	console.log([name, elements, aside, ...[of('extract'), of('tidy')].map(Math.round), ratio.toFixed(2), Math.round(of('undo')), Math.round(of('lateStep'))].join(' | '));
	if (measured.some(({isSame}) => !isSame)) {
		console.error(`${name}: undo left something behind`);
		process.exitCode = 1;
	}
}
await browser.close();

function read(file: string): Buffer {
	const bytes = readFileSync(file);
	return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

function ownPages() {
	const folder = join(root, 'test/articles');
	return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('page.html')).map(name => ({name: dirname(name), html: read(join(folder, name))}));
}

/** A story among cards, comments and links. */
function largePage(): string {
	const paragraphs = repeat(60, number => `<p>The keepers of the harbour wrote on page ${number} of their book that the ice came early in that year, and that ${number + 2} boats stayed at their moorings until the end of spring, as they had done before.</p>`);
	const cards = repeat(480, number => `<div class="card"><a href="/story/${number}"><img src="/${number}.jpg" width="200" height="120" alt=""><h3>Harbour council speaks of story number ${number}</h3></a><p class="teaser">What the council said on its last evening, and who was there to hear it.</p><span class="time">${(number % 9) + 1} hours ago</span></div>`);
	const comments = repeat(250, number => `<div class="comment"><b>reader${number}</b><span>${(number % 9) + 1} hours ago</span><p>I was there and remember it in another way, but it is a good story all the same.</p></div>`);
	const links = repeat(300, number => `<li><a href="/section/${number}">Section ${number}</a></li>`);
	return `<!doctype html><html lang="en"><title>A long story of the harbour</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04T09:00:00Z"><header><nav><ul>${links}</ul></nav></header><main><article><h1>A long story of the harbour</h1>${paragraphs}</article><section class="related"><h2>Latest stories</h2>${cards}</section><section class="comments"><h2>Comments</h2>${comments}</section></main><footer><p>All rights reserved</p></footer>`;
}

function repeat(times: number, part: (number: number) => string): string {
	return Array.from({length: times}, (_, number) => part(number)).join('');
}

/** Runs the built scripts as a page's isolated world has them, but for the extension's API, which is not there. */
function expression(): string {
	const script = (name: string) => readFileSync(join(extensionDir('chrome'), name), 'utf8');
	return `(async () => {
		const style = new CSSStyleSheet();
		style.replaceSync(${JSON.stringify(script('tidy.css'))});
		document.adoptedStyleSheets = [style];
		globalThis.browser = {runtime: {id: 'bench', onConnect: {addListener() {}}, connect: () => ({postMessage() {}})}};
		// A page that a reader clicks on has been laid out.
		document.documentElement.getBoundingClientRect();
		const before = document.documentElement.outerHTML;
		const elements = document.getElementsByTagName('*').length;
		${languageCodes.map(code => script(`words/${code}.js`)).join('')}
		const start = performance.now();
		${script('content.js')}
		const extracted = performance.now();
		${script('tidy.js')}
		const page = globalThis.broadsheetTidy;
		const ready = performance.now();
		page.tidy(${JSON.stringify(kindIds)});
		const tidied = performance.now();
		const aside = page.state.count;
		let lateStep = 0;
		const askIdle = globalThis.requestIdleCallback.bind(globalThis);
		globalThis.requestIdleCallback = run => askIdle(deadline => {
			const begun = performance.now();
			run(deadline);
			lateStep = Math.max(lateStep, performance.now() - begun);
		});
		const late = document.createElement('section');
		for (let number = 0; number < ${lateElements / 4}; number++) {
			const card = document.createElement('div');
			const heading = document.createElement('h3');
			const link = document.createElement('a');
			link.href = '/late/' + number;
			link.textContent = 'A story that came only now, number ' + number;
			heading.append(link);
			const teaser = document.createElement('p');
			teaser.textContent = 'What it is about in one short line.';
			card.append(heading, teaser);
			late.append(card);
		}
		document.body.append(late);
		const isAside = () => late.getBoundingClientRect().height === 0;
		for (let wait = 0; wait < ${longestWait / 100} && page.state.count > 0 && !isAside(); wait++) {
			await new Promise(resolve => setTimeout(resolve, 100));
		}
		late.remove();
		const undoing = performance.now();
		page.undo();
		const undone = performance.now();
		return JSON.stringify({extract: extracted - start, tidy: tidied - ready, undo: undone - undoing, lateStep, aside, elements, isSame: document.documentElement.outerHTML === before});
	})()`;
}
