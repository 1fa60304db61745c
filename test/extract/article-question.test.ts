// @vitest-environment jsdom
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {articleScore, plainness, type Signals, signalNames} from '../../src/extract/article-question';
import {extract} from '../../src/extract/extract';

const sentences = 'The ferry left the quay at nine in the morning with forty people aboard. Nobody had expected it to sail in such a wind, and the harbour master said so twice. By noon it stood off the island, and the school there had rung its bell.';
const paragraphs = (count: number, classes = (_: number): string => 'text'): string => Array.from({length: count}, (_, index) => `<p class="${classes(index)}">Paragraph ${index} of the report: ${sentences}</p>`).join('');

/** What extraction makes of a page with this head and body. */
function kindOf({url = 'https://gazette.example/', head = '', body}: {url?: string; head?: string; body: string}): string {
	const found = extract(new JSDOM(`<html lang="en"><head><title>Ferry reopens</title>${head}</head><body>${body}</body></html>`, {url}).window.document);
	return found.kind === 'not-an-article' ? found.why : found.kind;
}

const menu = `<nav>${['News', 'Sport', 'Harbour', 'Weather'].map(name => `<a href="/${name}">${name}</a>`).join(' ')}</nav>`;
const said = '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T05:06:07Z"><meta name="author" content="Ada Moor">';

describe('an article', () => {
	it('is one that says so', () => {
		expect(kindOf({url: 'https://gazette.example/news/2026/03/old-ferry-reopens-after-storm', head: said, body: `${menu}<main><h1>Ferry reopens</h1>${paragraphs(4)}</main>`})).toBe('article');
	});

	it('is a long text alone on a page that says nothing of itself', () => {
		expect(kindOf({url: 'https://moor.example/ferry', body: `<h1>Ferry reopens</h1>${paragraphs(12)}`})).toBe('article');
	});

	it('is one whose paragraphs are counted in their classes', () => {
		expect(kindOf({url: 'https://gazette.example/news/old-ferry-reopens-after-storm-1234567.html', head: said, body: `${menu}<main><h1>Ferry reopens</h1><div>${paragraphs(16, index => `paragraph p_${index}`)}</div></main>`})).toBe('article');
	});
});

describe('no article', () => {
	it('is a shelf of goods with a text below them', () => {
		const goods = Array.from({length: 30}, (_, index) => `<li><a href="/p/${index}">Oilskin coat number ${index} for sailors</a> <span>€${index}9.00</span></li>`).join('');
		const head = '<meta property="og:type" content="product.group">';
		expect(kindOf({url: 'https://chandler.example/coats', head, body: `${menu}<main><h1>Coats</h1><ul>${goods}</ul><div>${paragraphs(3)}</div></main>`})).toBe('list-of-stories');
	});

	it('is a list of stories, each with its summary', () => {
		const stories = Array.from({length: 14}, (_, index) => `<div class="story"><h2><a href="/s/${index}">Story number ${index} from the old harbour</a></h2><p>In story ${index}, the ferry left the quay at nine in the morning with forty people aboard.</p></div>`).join('');
		expect(kindOf({url: 'https://gazette.example/harbour', body: `${menu}<main><h1>Harbour</h1>${stories}</main>`})).toBe('list-of-stories');
	});

	it('is a page with a line of text, or with none', () => {
		expect(kindOf({head: said, body: '<h1>Ferry reopens</h1><p>The ferry sails again from Monday on, said the harbour master.</p>'})).toBe('too-little-text');
		expect(kindOf({body: '<img src="ferry.jpg">'})).toBe('no-text');
	});
});

const none = Object.fromEntries(signalNames.map(name => [name, 0])) as Signals;

it('each signal moves the score the way it should', () => {
	const speaksFor = signalNames.filter(name => articleScore({...none, [name]: 1}) > articleScore(none));
	expect(speaksFor).toEqual(['says-article', 'dated', 'signed', 'slug-words', 'numbered', 'text', 'paragraph', 'between', 'headline', 'plain']);
});

it('no page is plain that is short, or has links or prices in its text', () => {
	const essay = {...none, text: 1, between: 1};
	expect(plainness(essay)).toBe(1);
	expect(plainness({...essay, text: 0.65})).toBe(0);
	expect(plainness({...essay, 'links-between': 0.6})).toBe(0);
	expect(plainness({...essay, prices: 0.7})).toBe(0);
});
