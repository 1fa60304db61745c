// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {authorNames} from '../../src/extract/authors';
import {isoDate} from '../../src/extract/dates';
import {headline} from '../../src/extract/headline';
import {readMetadata, type Metadata} from '../../src/extract/metadata';
import {decodeEntities} from '../../src/extract/plain-words';

interface Page {
	readonly title?: string;
	readonly metas?: Readonly<Record<string, string>>;
	readonly jsonLd?: readonly unknown[];
	readonly root?: Readonly<Record<string, string>>;
	readonly body?: string;
}

/** The metadata of a small page at a fixed address. */
function read({title = '', metas = {}, jsonLd = [], root = {}, body = ''}: Page): Metadata {
	const scripts = jsonLd.map(data => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`).join('');
	const page = new DOMParser().parseFromString(`<head><title>${title}</title>${scripts}</head><body>${body}</body>`, 'text/html');
	for (const [name, content] of Object.entries(metas)) {
		const tag = page.createElement('meta');
		tag.setAttribute('property', name);
		tag.setAttribute('content', content);
		page.head.append(tag);
	}
	for (const [name, value] of Object.entries(root)) {
		page.documentElement.setAttribute(name, value);
	}
	return readMetadata(page);
}

const authorsFrom = (...names: string[]): string[] => authorNames([{names, organisations: []}], ['Harbour Gazette']);

describe('readMetadata', () => {
	it('reads an article in a @graph, its author named by id alone', () => {
		const metadata = read({jsonLd: [{'@graph': [
			{'@type': 'NewsArticle', headline: 'Ferry &amp; bridge reopen', author: {'@id': '#p'}, datePublished: '2026-03-04T05:06:07+0100', publisher: {name: 'Harbour Gazette'}, articleBody: 'The ferry sails.'},
			{'@type': 'Person', '@id': '#p', name: 'Ada Moor'},
		]}]});
		expect(metadata).toMatchObject({title: 'Ferry & bridge reopen', authors: ['Ada Moor'], siteName: 'Harbour Gazette', publishedTime: '2026-03-04T05:06:07+01:00', articleBody: 'The ferry sails.', isArticleType: true});
	});

	it('takes the article whose headline the page shows, not the first', () => {
		const jsonLd = [[{'@type': 'Article', headline: 'Another story entirely', author: 'Wrong Person'}, {'@type': 'BlogPosting', headline: 'Ferry reopens', author: 'Ada Moor'}]];
		expect(read({jsonLd, body: '<h1>Ferry reopens</h1>'}).authors).toEqual(['Ada Moor']);
	});

	it('survives broken and hostile JSON-LD and still reads the rest', () => {
		const deep = '['.repeat(10_000) + ']'.repeat(10_000);
		const metadata = read({jsonLd: ['{oops', deep, {'@type': {}, '@graph': 7}, {'@type': 'Article', headline: ['x'], author: [null, 4, {name: {}}], image: 5, datePublished: {}}], metas: {'og:title': 'x'.repeat(900)}});
		expect(metadata.title).toHaveLength(500);
		expect(metadata).toMatchObject({authors: [], publishedTime: '', image: undefined, isArticleType: true});
	});

	it('reads no JSON-LD past one million units', () => {
		expect(read({jsonLd: [JSON.stringify({'@type': 'Article', headline: 'Late', pad: ' '.repeat(1_000_000)})]}).isArticleType).toBe(false);
	});

	it('reads meta tags where there is no JSON-LD', () => {
		const metadata = read({metas: {
			'og:type': 'article', 'og:title': 'Ferry reopens', 'og:site_name': 'Harbour Gazette', 'article:published_time': '2026-03-04T05:06:07Z', 'article:modified_time': '2026-03-05', 'article:author': 'https://social.example/ada',
			'parsely-author': 'By Ada Moor', 'og:description': 'It sails.', 'og:image': '/ferry.jpg', 'og:image:width': '1200', 'og:locale': 'en_GB',
		}, body: '<base href="https://gazette.example/news/">'});
		expect(metadata).toMatchObject({authors: ['Ada Moor'], publishedTime: '2026-03-04T05:06:07Z', modifiedTime: '2026-03-05', description: 'It sails.', lang: 'en-GB', isArticleType: true});
		expect(metadata.image).toEqual({src: 'https://gazette.example/ferry.jpg', alt: '', width: 1200});
	});

	it('takes no image from another scheme than the web\'s', () => {
		expect(read({metas: {'og:image': 'javascript:alert(1)'}}).image).toBeUndefined();
	});

	it('reads byline and time from the page where nothing else names them', () => {
		const metadata = read({body: '<h1>Ferry</h1><p class="byline">By <a>Ada Moor</a> and Ben Quay</p><article><time datetime="2026-03-04">Wed</time></article>'});
		expect(metadata).toMatchObject({authors: ['Ada Moor', 'Ben Quay'], publishedTime: '2026-03-04'});
	});

	it('prefers a byline\'s person to the publisher as author', () => {
		const jsonLd = [{'@type': 'Article', author: {'@type': 'Organization', name: 'Harbour Gazette'}, publisher: {name: 'Harbour Gazette'}}];
		expect(read({jsonLd, body: '<a rel="author">Ada Moor</a>'}).authors).toEqual(['Ada Moor']);
		expect(read({jsonLd}).authors).toEqual(['Harbour Gazette']);
	});

	it('knows the direction from dir, else from the language', () => {
		expect(read({root: {lang: 'ar-EG'}}).dir).toBe('rtl');
		expect(read({root: {lang: 'ar', dir: 'ltr'}}).dir).toBe('ltr');
		expect(read({root: {lang: 'not a language!'}})).toMatchObject({lang: '', dir: 'ltr'});
	});
});

describe('headline', () => {
	const of = (h1: string[], stated: string[], window = ''): string => headline({h1, stated, window, sites: ['Harbour Gazette']});

	it('drops the site\'s name, and sections where the rest is stated elsewhere', () => {
		expect(of([], ['Ferry reopens | Harbour Gazette'])).toBe('Ferry reopens');
		expect(of([], ['Ferry reopens'], 'Ferry reopens - Local - Harbour Gazette')).toBe('Ferry reopens');
		expect(of(['Ferry reopens – Harbour Gazette'], ['Ferry reopens'])).toBe('Ferry reopens');
	});

	it('keeps a dash that is part of the headline', () => {
		expect(of([], ['Ferry reopens - and the bridge closes'])).toBe('Ferry reopens - and the bridge closes');
	});

	it('takes the h1 that agrees, as the page writes it', () => {
		expect(of(['Harbour Gazette', '‘Ferry’ reopens'], ['\'Ferry\' reopens'])).toBe('‘Ferry’ reopens');
	});

	it('takes the topic above the headline out of the h1, or writes the mark behind it', () => {
		expect(of(['Transport Old ferry reopens'], ['Old ferry reopens'])).toBe('Old ferry reopens');
		expect(of(['Transport Old ferry reopens'], ['Transport: Old ferry reopens'])).toBe('Transport: Old ferry reopens');
	});
});

describe('authorNames', () => {
	it.each([
		['By Ada Moor and Ben Quay', ['Ada Moor', 'Ben Quay']],
		['Ada Moor, Ben Quay, and Cy Dock', ['Ada Moor', 'Ben Quay', 'Cy Dock']],
		['Ada Moor, CEPF', ['Ada Moor']],
		['Ada Moor, Shipping Editor', ['Ada Moor']],
		['Ada Moor Dec 14', ['Ada Moor']],
		['Ada Moor Harbour Gazette', ['Ada Moor']],
		['https://social.example/ada-moor', []],
		['ada@gazette.example', []],
		['José Ortega y Gasset', ['José Ortega y Gasset']],
		['牛镛、岳弘彬', ['牛镛', '岳弘彬']],
		['105092', []],
	])('%s', (written, names) => {
		expect(authorsFrom(written)).toEqual(names);
	});

	it('names nobody twice', () => {
		expect(authorsFrom('Ada Moor', 'ADA MOOR')).toEqual(['Ada Moor']);
	});
});

describe('isoDate', () => {
	it.each([
		['2026-03-04T05:06:07.250+0530', '2026-03-04T05:06:07.250+05:30'],
		['2026-03-04 05:06:07 +01:00', '2026-03-04T05:06:07+01:00'],
		['2026-03-04T05:06', '2026-03-04T05:06:00'],
		['20260304', '2026-03-04'],
		['1772600000', '2026-03-04T04:53:20.000Z'],
		['Updated March 4, 2026', '2026-03-04'],
		['Wed, 04 Mar 2026 05:06:07 GMT', '2026-03-04'],
		['4. März 2026', '2026-03-04'],
		['04.03.2026, 12:00 Uhr', '2026-03-04'],
		['2026-02-30', ''],
		['1970-01-01T00:00:00Z', ''],
		['0001-01-01T00:00:00', ''],
		['yesterday', ''],
		[42, ''],
	])('%s', (written, date) => {
		expect(isoDate(written)).toBe(date);
	});
});

it('decodes entities once, and leaves what is none', () => {
	expect(decodeEntities('A &amp; B &#8217;&#x2019; &amp;lt; &nope; &#0; &#x110000; &constructor;')).toBe('A & B ’’ &lt; &nope; &#0; &#x110000; &constructor;');
});
