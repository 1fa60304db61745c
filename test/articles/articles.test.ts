// @vitest-environment jsdom
/** Each folder here is a page and what must become of it: what is kept, what is left out and as what, and that no word is lost. */
import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {afterEach, describe, expect, test, vi} from 'vitest';
import type {Article, Extraction, KindId} from '../../src/article';
import {extract} from '../../src/extract/extract';
import type {Reading} from '../../src/reading';
import {readingOf} from '../../src/reading';
import {defaultSettings} from '../../src/settings';
import {openPage} from '../open-page';

interface Clutter {
	readonly kind: KindId | readonly KindId[];
	readonly text: string;
}

interface ExpectedArticle {
	readonly url: string;
	readonly kind: 'article';
	readonly title: string;
	readonly authors: readonly string[];
	readonly publishedTime: string;
	readonly siteName: string;
	readonly keeps: readonly string[];
	readonly leavesOut: readonly Clutter[];
}

interface ExpectedOther {
	readonly url: string;
	readonly kind: 'not-an-article';
}

type Expected = ExpectedArticle | ExpectedOther;

const here = import.meta.dirname;
const pages = readdirSync(here, {withFileTypes: true}).filter(entry => entry.isDirectory()).map(({name}) => ({name, expected: readExpected(name)}));

afterEach(() => vi.unstubAllGlobals());

describe.each(pages)('$name', ({name, expected}) => {
	test(`is ${expected.kind === 'article' ? 'an article' : 'no article'}`, () => {
		expect(extract(openFixture(name, expected.url)).kind).toBe(expected.kind);
	});

	test('is left as it was', () => {
		const page = openFixture(name, expected.url);
		const before = page.documentElement.outerHTML;
		extract(page);
		expect(page.documentElement.outerHTML).toBe(before);
	});
});

describe.each(pages.filter(isArticlePage))('$name, as an article', ({name, expected}) => {
	test('has its title, authors, date and site', () => {
		const {title, authors, publishedTime, siteName} = articleOf(name, expected);
		expect({title, authors, siteName}).toEqual({title: expected.title, authors: expected.authors, siteName: expected.siteName});
		expect(Date.parse(publishedTime)).toBe(Date.parse(expected.publishedTime));
	});

	test('keeps every paragraph, heading and list item as a block of its own', () => {
		const shown = new Set(read(name, expected).text.split('\n\n'));
		expect(expected.keeps.filter(text => !shown.has(text))).toEqual([]);
	});

	test('leaves the clutter out of the running text', () => {
		const {text} = read(name, expected);
		expect(expected.leavesOut.filter(clutter => text.includes(clutter.text))).toEqual([]);
	});

	test('names the clutter in the ledger', () => {
		const reading = read(name, expected);
		expect(expected.leavesOut.filter(clutter => !isInLedger(clutter, reading)).map(clutter => ({...clutter, found: foundAs(clutter, reading)}))).toEqual([]);
	});

	test('loses and doubles no word of the page', () => {
		const page = openFixture(name, expected.url);
		const reading = readingOf(assertArticle(extract(page)), {settings: defaultSettings});
		const accounted = [reading.text, ...reading.captions, ...reading.leftOut.map(({text}) => text)].join('\n');
		expect(wordsOf(accounted)).toEqual(wordsOf(visibleText(page.body)));
	});
});

function isArticlePage(page: {name: string; expected: Expected}): page is {name: string; expected: ExpectedArticle} {
	return page.expected.kind === 'article';
}

function readExpected(name: string): Expected {
	return JSON.parse(readFileSync(resolve(here, name, 'expected.json'), 'utf8')) as Expected;
}

function openFixture(name: string, url: string): Document {
	return openPage(readFileSync(resolve(here, name, 'page.html'), 'utf8'), url);
}

function articleOf(name: string, {url}: Expected): Article {
	return assertArticle(extract(openFixture(name, url)));
}

function assertArticle(extraction: Extraction): Article {
	if (extraction.kind !== 'article') {
		throw new Error(`The page is ${extraction.kind}: ${extraction.why}`);
	}
	return extraction;
}

function read(name: string, expected: Expected): Reading {
	return readingOf(articleOf(name, expected), {settings: defaultSettings});
}

function isInLedger({kind, text}: Clutter, {leftOut}: Reading): boolean {
	const kinds: readonly KindId[] = typeof kind === 'string' ? [kind] : kind;
	return leftOut.some(entry => kinds.includes(entry.kind) && entry.text.includes(text));
}

function foundAs({text}: Clutter, {leftOut}: Reading): string[] {
	return leftOut.filter(entry => entry.text.includes(text)).map(({kind, reason}) => `${kind} (${reason})`);
}

const unseen = 'script, style, noscript, template, [hidden]';
/** Elements that break no line; all others, `br` among them, part the words before, in and after them. */
const inline = new Set(['A', 'ABBR', 'B', 'CITE', 'CODE', 'EM', 'I', 'FONT', 'MARK', 'Q', 'S', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'U']);

/** The text that a reader sees below a node, a line break wherever an element breaks the line. */
function visibleText(node: Node): string {
	if (node instanceof Element) {
		const text = node.matches(unseen) ? '' : [...node.childNodes].map(visibleText).join('');
		return inline.has(node.tagName) ? text : `\n${text}\n`;
	}
	return node instanceof Text ? node.data : '';
}

function wordsOf(text: string): string[] {
	return (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
}
