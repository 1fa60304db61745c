/**
 * Starts a whole-page fixture from a saved page: `npm run new:fixture FOLDER FILE.html [ADDRESS]` writes test/articles/FOLDER with
 * the page and what the judge makes of it now. Put what is wrong right by hand, and write the page's texts anew where they are not ours.
 */
import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {JSDOM} from 'jsdom';
import type {Extraction} from '../src/article';
import {readingOf} from '../src/reading';
import {defaultSettings} from '../src/settings';
import {isMain} from './is-main';
import {pageGlobals} from './pages/page-globals';
import {root} from './paths';

/** What becomes of a page's HTML at an address. */
export async function extractHtml(html: string, url: string): Promise<Extraction> {
	const {window} = new JSDOM(html, {url});
	for (const key of pageGlobals) {
		Object.assign(globalThis, {[key]: window[key]});
	}
	// The core reads prototypes of the page's window when it is loaded.
	const {extract} = await import('../src/extract/extract');
	return extract(window.document);
}

/** The expected.json that describes an extraction as it is. */
export function expectedOf(extraction: Extraction): object {
	if (extraction.kind !== 'article') {
		return {url: extraction.url, kind: extraction.kind};
	}
	const {url, kind, title, authors, publishedTime, siteName} = extraction;
	const {text, leftOut} = readingOf(extraction, {settings: defaultSettings});
	return {url, kind, title, authors, publishedTime, siteName, keeps: text.split('\n\n'), leavesOut: leftOut.map(entry => ({kind: entry.kind, text: entry.text.split('\n')[0]}))};
}

async function main([folder, file, url = 'https://news.example/story']: readonly string[]): Promise<void> {
	const path = resolve(root, 'test/articles', folder ?? '');
	if (!folder || !file || existsSync(path)) {
		console.error(folder && file ? `test/articles/${folder} is there already` : 'Usage: npm run new:fixture FOLDER FILE.html [ADDRESS]');
		process.exitCode = 1;
		return;
	}
	const expected = expectedOf(await extractHtml(readFileSync(file, 'utf8'), url));
	mkdirSync(path, {recursive: true});
	copyFileSync(file, resolve(path, 'page.html'));
	writeFileSync(resolve(path, 'expected.json'), `${JSON.stringify(expected, null, '\t')}\n`);
	console.info(`Next: read test/articles/${folder}/expected.json, and put right what the judge gets wrong`);
}

if (isMain(import.meta.url)) {
	await main(process.argv.slice(2));
}
