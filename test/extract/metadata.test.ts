// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {authorNames} from '../../src/extract/authors';
import {bylineNames} from '../../src/extract/bylines';
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

	it('tells an h1 in a path of links from the headline that the page prints', () => {
		const title = 'Ferry timetable 2026';
		const body = `<nav><ol><li><a>Home</a></li><li><h1>${title}</h1></li></ol></nav><article><h2><span>Crossing</span> Why the old ferry matters</h2><p>It sails.</p></article>`;
		expect(read({title, jsonLd: [{'@type': 'Article', headline: title}], metas: {'og:title': 'Crossing: Why the old ferry matters'}, body}).title).toBe('Crossing: Why the old ferry matters');
		expect(read({title, metas: {'og:title': 'Why the old ferry matters'}, body: `<nav><h1>${title}</h1></nav><a><h2>Why the old ferry matters</h2></a>`}).title).toBe(title);
	});

	it('reads byline and time from the page where nothing else names them', () => {
		const metadata = read({body: '<h1>Ferry</h1><p class="byline">By <a>Ada Moor</a> and Ben Quay</p><article><time datetime="2026-03-04">Wed</time></article>'});
		expect(metadata).toMatchObject({authors: ['Ada Moor', 'Ben Quay'], publishedTime: '2026-03-04'});
	});

	it('reads byline and date from the lines below the headline, whatever holds them', () => {
		const metadata = read({body: '<nav>2020-01-01</nav><h1>Ferry</h1><div><span>By</span><span>Ada Moor</span></div><p>Updated: 3/5/2026</p><p>Published March 4, 2026</p><p>The ferry sails.</p>'});
		expect(metadata).toMatchObject({authors: ['Ada Moor'], publishedTime: '2026-03-04'});
	});

	it('finds the lines below a heading that prints the title behind a topic', () => {
		const body = '<h3>Old news</h3><p>01.02.2020</p><h3><span>Crossing</span> The old ferry reopens</h3><div>Wed 04.03.26 | 14:07 | By Ada Moor</div>';
		expect(read({metas: {'og:title': 'The old ferry reopens'}, body})).toMatchObject({authors: ['Ada Moor'], publishedTime: '2026-03-04'});
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
	const sources = ['open-graph', 'json-ld', 'json-ld-again'] as const;
	/** The headline from h1 elements, then og:title, JSON-LD's headline and its second one, and the window's title. */
	const of = (h1: string[], stated: string[], window = '', {pathH1 = [], lower = [], sites: names = []}: {pathH1?: string[]; lower?: string[]; sites?: string[]} = {}): string =>
		headline({h1, pathH1, lower: () => lower, stated: stated.map((title, index) => ({source: sources[index]!, title})), window, sites: ['Harbour Gazette', ...names]});

	it('drops the site\'s name, and sections where the rest is stated elsewhere', () => {
		expect(of([], ['Ferry reopens | Harbour Gazette'])).toBe('Ferry reopens');
		expect(of([], ['Ferry reopens'], 'Ferry reopens - Local - Harbour Gazette')).toBe('Ferry reopens');
		expect(of(['Ferry reopens – Harbour Gazette'], ['Ferry reopens'])).toBe('Ferry reopens');
	});

	it('drops a section behind a bar where a headline stands before it', () => {
		expect(of([], ['Old ferry reopens on Monday | District'])).toBe('Old ferry reopens on Monday');
		expect(of([], ['Harbour | Ferry reopens'])).toBe('Harbour | Ferry reopens');
	});

	it('drops the site\'s name before a headline, but no word of a story about the site', () => {
		expect(of([], [], 'Harbour Gazette | Old ferry reopens')).toBe('Old ferry reopens');
		expect(of([], [], 'Harbour Gazette | Local news')).toBe('Harbour Gazette | Local news');
		expect(of([], ['Harbour Gazette: how we work with sources'])).toBe('Harbour Gazette: how we work with sources');
	});

	it('takes no headline for the name of the site, whatever the page says', () => {
		expect(of(['Ferry reopens - and sails'], ['Ferry reopens - and sails', 'Ferry reopens - and sails'], '', {sites: ['Ferry reopens - and sails']})).toBe('Ferry reopens - and sails');
	});

	it('takes what h1 and og:title say before what JSON-LD and the window say', () => {
		expect(of(['Why the ferry matters'], ['Why the ferry matters', 'Ferry timetable 2026'], 'Ferry timetable 2026')).toBe('Why the ferry matters');
	});

	it('takes the printed h2 for an h1 that ends a path of links, where it is a stated title', () => {
		expect(of([], ['Why the ferry matters', 'Ferry timetable 2026'], 'Ferry timetable 2026', {pathH1: ['Ferry timetable 2026'], lower: ['Crossing Why the ferry matters']})).toBe('Why the ferry matters');
		expect(of([], ['Why the ferry matters', 'Ferry timetable 2026'], 'Ferry timetable 2026', {pathH1: ['Ferry timetable 2026'], lower: ['Read more']})).toBe('Ferry timetable 2026');
		expect(of(['Ferry timetable 2026'], ['Why the ferry matters', 'Ferry timetable 2026'], '', {lower: ['Why the ferry matters']})).toBe('Ferry timetable 2026');
	});

	it('takes a second headline in JSON-LD for no candidate where an h2 prints it', () => {
		expect(of([], ['Ferry reopens', 'Ferry reopens', 'A long wait is over'], '', {pathH1: ['Ferry reopens'], lower: ['A long wait is over']})).toBe('Ferry reopens');
	});

	it('counts a title cut short for the title that goes on', () => {
		expect(of(['Why the old ferry matters to everyone'], ['', 'Ferry timetable 2026', 'Why the old ferry...'], 'Ferry timetable 2026')).toBe('Why the old ferry matters to everyone');
	});

	it('keeps a dash that is part of the headline', () => {
		expect(of([], ['Ferry reopens - and the bridge closes'])).toBe('Ferry reopens - and the bridge closes');
	});

	it('takes what most places state', () => {
		expect(of(['Ferry reopens'], ['Why the ferry matters', 'Ferry reopens'], 'Why the ferry matters')).toBe('Ferry reopens');
		expect(of(['Ferry reopens'], ['After the storm: ferry reopens', 'After the storm: ferry reopens'])).toBe('After the storm: ferry reopens');
		expect(of(['Ferry reopens'], ['Ferry reopens', 'A crossing comes back'])).toBe('Ferry reopens');
		expect(of(['Ferry reopens'], ['Ferry reopens', 'A crossing comes back', 'A crossing comes back'], 'Ferry reopens')).toBe('A crossing comes back');
	});

	it('takes another\'s headline for an h1 that resembles none of the titles', () => {
		expect(of(['Subscribe today'], ['Ferry reopens'])).toBe('Ferry reopens');
		expect(of(['Subscribe today'], [])).toBe('Subscribe today');
	});

	it('spells it as the page\'s data does, where the h1 agrees', () => {
		expect(of(['Harbour Gazette', 'TransportOld ferry reopens'], ['Transport: Old ferry reopens'])).toBe('Transport: Old ferry reopens');
		expect(of(['Transport Old ferry reopens'], ['Old ferry reopens'])).toBe('Old ferry reopens');
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
		['Posted by Ada Moor on Saturday', ['Ada Moor']],
		['Ada Moor, HARBOUR RADIO', ['Ada Moor']],
	])('%s', (written, names) => {
		expect(authorsFrom(written)).toEqual(names);
	});

	it('leaves a name whole that the page gives as data, without the sign of a newsroom behind it', () => {
		const dataFrom = (...names: string[]): string[] => authorNames([{names, organisations: [], isData: true}], ['Harbour Gazette']);
		expect(dataFrom('Gazette Contributor', 'By Ada Moor (adm)', 'Ben Quay (Quayside)', ', Harbour Gazette')).toEqual(['Gazette Contributor', 'Ada Moor', 'Ben Quay (Quayside)']);
		expect(dataFrom('Ada Moor, Ben Quay')).toEqual(['Ada Moor', 'Ben Quay']);
	});

	it('names organisations beside persons, but not the site', () => {
		expect(authorNames([{names: ['Ada Moor'], organisations: ['Wire Agency', 'Harbour Gazette'], isData: true}], ['Harbour Gazette'])).toEqual(['Wire Agency', 'Ada Moor']);
	});

	it('names nobody twice', () => {
		expect(authorsFrom('Ada Moor', 'ADA MOOR')).toEqual(['Ada Moor']);
	});
});

describe('bylineNames', () => {
	it.each([
		['By Ada Moor', ['Ada Moor']],
		['ByAda Moor and Ben van Quay', ['Ada Moor', 'Ben van Quay']],
		['March 4, 2026 · 3 min read · By Ada Moor', ['Ada Moor']],
		['Von Jürgen Müller und Ana-María Núñez', ['Jürgen Müller', 'Ana-María Núñez']],
		['Par Zoé Dupont (avec AFP)', ['Zoé Dupont']],
		['Text: Ada Moor', ['Ada Moor']],
		['By Monday evening the ferry had left', []],
		['Von Hamburg Altona bis Bremen', []],
		['By bus', []],
		['Bystanders Saw It', []],
	])('%s', (line, names) => {
		expect(bylineNames([line])).toEqual(names);
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
		['Do 05.03.26 | 14:07 Uhr', '2026-03-05'],
		['2026年3月4日 05:06', '2026-03-04'],
		['2026. 3. 4. 오후', '2026-03-04'],
		['3/14/2026', '2026-03-14'],
		['Fri, 04 Mar, 2026 - 06:36', '2026-03-04'],
		['1er mars 2026', '2026-03-01'],
		['1.2.3', ''],
		['2026-02-30', ''],
		['1970-01-01T00:00:00Z', ''],
		['0001-01-01T00:00:00', ''],
		['yesterday', ''],
		[42, ''],
	])('%s', (written, date) => {
		expect(isoDate(written)).toBe(date);
	});
});

it.each([
	['ru', '4 марта 2026', '2026-03-04'], ['pl', '4 marca 2026 r.', '2026-03-04'], ['tr', '4 Mart 2026', '2026-03-04'], ['cs', '4. března 2026', '2026-03-04'],
	['it', '4 giugno 2026', '2026-06-04'], ['hi', '4 मार्च 2026', '2026-03-04'], ['en-GB', '04/03/2026', '2026-03-04'], ['en-US', '03/04/2026', '2026-03-04'], ['not a language!', '4 March 2026', '2026-03-04'],
])('reads a date in the page\'s language: %s', (lang, written, date) => {
	expect(isoDate(written, lang)).toBe(date);
});

it('decodes entities once, and leaves what is none', () => {
	expect(decodeEntities('A &amp; B &#8217;&#x2019; &amp;lt; &nope; &#0; &#x110000; &constructor;')).toBe('A & B ’’ &lt; &nope; &#0; &#x110000; &constructor;');
});
