/** npm run try -- page.html [address]: what becomes of each block of one saved page, as an HTML file to look at. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {createFinder} from '../src/entities';
import {entityInput, readingOf} from '../src/reading';
import {defaultSettings} from '../src/settings';
import {documentOf, escapeHtml, pictureOf} from './bench/picture';
import {buildIfStale} from './build';
import {readModel} from './models';
import {closedBrowser} from './pages/closed-browser';
import {contentExpression, type PageAnswer} from './pages/content-script';
import {out} from './paths';
import {printReading} from './start/print-reading';

const [file, url = 'https://page.example/'] = process.argv.slice(2);
if (file === undefined) {
	console.error('usage: npm run try -- page.html [address]');
	process.exit(2);
}
await tryPage(file);

async function tryPage(path: string): Promise<void> {
	await buildIfStale();
	const extraction = await extract(await readHtml(path));
	const words = extraction.kind === 'article' ? await print(extraction) : extraction.kind;
	const picture = join(out, `${basename(path).replace(/\.html(?:\.gz)?$/, '')}-picture.html`);
	await mkdir(out, {recursive: true});
	await writeFile(picture, documentOf(path, `${pictureOf(extraction)}\n<pre>${escapeHtml(words)}</pre>`));
	console.log(`${words}\nEvery block to look at: ${picture}`);
}

async function readHtml(path: string): Promise<Buffer> {
	const bytes = await readFile(path);
	return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

async function extract(html: Buffer): Promise<PageAnswer['extraction']> {
	const browser = closedBrowser({say: console.error});
	try {
		const answer = await browser.evaluateIn({url, html}, await contentExpression());
		return (JSON.parse(String(answer)) as PageAnswer).extraction;
	} finally {
		await browser.close();
	}
}

async function print(article: Extract<PageAnswer['extraction'], {kind: 'article'}>): Promise<string> {
	const reading = readingOf(article, {settings: defaultSettings});
	return printReading(article, reading, await createFinder(readModel).find(entityInput(article, reading)));
}
