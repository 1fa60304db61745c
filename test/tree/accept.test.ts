import fc from 'fast-check';
import type {Element} from 'hast';
import {describe, expect, test} from 'vitest';
import type {Article, Extraction} from '../../src/article';
import {acceptExtraction} from '../../src/tree/accept';
import {articleOf, kept, tag} from './sample';

const paragraph = tag('p', 'The ', tag('em', 'tide'), ' came in.');

function acceptedElement(element: unknown): Element | undefined {
	const accepted = acceptExtraction({...articleOf([]), blocks: [{id: 0, element, verdict: {kept: true}}]});
	return accepted?.kind === 'article' ? accepted.blocks[0]!.element : undefined;
}

describe('an extraction passes as it was', () => {
	const article: Article = {
		...articleOf([
			kept(0, paragraph),
			{id: 4, element: tag('p', 'Sign up'), verdict: {kept: false, kind: 'newsletter', reason: 'form', confidence: 0.9}},
			kept(7, tag('p', 'One'), {list: {id: 2, ordered: true, depth: 1}, quote: {id: 3}}),
			kept(8, {...tag('figure', {...tag('img'), properties: {src: 'https://news.example/a.jpg', alt: 'A pier', width: 640, height: 480}}, tag('figcaption', 'Pier'))}),
			kept(9, tag('table', tag('tbody', tag('tr', {...tag('td', 'x'), properties: {colSpan: 2, rowSpan: 3}})))),
			kept(10, tag('p', {...tag('a', 'Write'), properties: {href: 'mailto:desk@news.example'}})),
		]),
		leadImage: {src: 'https://news.example/lead.jpg', alt: 'Sea', caption: 'The sea', width: 10, height: 20},
	};
	test.each<[string, Extraction]>([
		['an article', article],
		['a page that is no article', {kind: 'not-an-article', url: 'https://news.example/', title: 'Front page', why: 'list-of-stories'}],
		['a page that is no article, with its longest text', {kind: 'not-an-article', url: 'https://news.example/', title: 'Front page', why: 'no-text', longest: article}],
		['a page that was refused', {kind: 'refused', url: 'https://news.example/', why: 'too-big'}],
	])('%s', (_, extraction) => {
		expect(acceptExtraction(structuredClone(extraction))).toEqual(extraction);
	});
});

describe('what is no extraction is undefined', () => {
	const article = articleOf([kept(0, paragraph)]);
	const withBlock = (change: object) => ({...article, blocks: [{...kept(0, paragraph), ...change}]});
	test.each<[string, unknown]>([
		['nothing', undefined],
		['null', null],
		['a string', 'article'],
		['a list', [article]],
		['an unknown kind', {...article, kind: 'page'}],
		['an article without a title', {...article, title: undefined}],
		['a direction that is none', {...article, dir: 'up'}],
		['an author that is no string', {...article, authors: [{}]}],
		['blocks that are no list', {...article, blocks: {length: 0}}],
		['a hole among the blocks', {...article, blocks: [null]}],
		['two blocks of one id', {...article, blocks: [kept(1, paragraph), kept(1, paragraph)]}],
		['an id that is no whole number', withBlock({id: 1.5})],
		['a verdict without kept', withBlock({verdict: {}})],
		['a kind of clutter that does not exist', withBlock({verdict: {kept: false, kind: 'constructor', reason: '', confidence: 1}})],
		['a block whose element is text', withBlock({element: {type: 'text', value: 'x'}})],
		['a node of another type', withBlock({element: {...tag('p'), children: [{type: 'raw', value: '<img>'}]}})],
		['children that are no list', withBlock({element: {...tag('p'), children: {length: 1, 0: {type: 'text', value: 'x'}}}})],
		['a reason for refusing that does not exist', {kind: 'refused', url: '', why: 'bored'}],
		['a longest text that is no article', {kind: 'not-an-article', url: '', title: '', why: 'no-text', longest: {kind: 'refused', url: '', why: 'failed'}}],
		['too many blocks', {...article, blocks: Array.from({length: 20_001}, (_, id) => kept(id, tag('p')))}],
		['too many nodes', {...article, blocks: Array.from({length: 400}, (_, id) => kept(id, tag('p', ...Array<string>(1000).fill('x'))))}],
		['too many nodes in one block', {...article, blocks: [kept(0, tag('p', ...Array<string>(50_000).fill('x')))]}],
		['too much text', {...article, blocks: [kept(0, tag('p', 'x'.repeat(20_000_001)))]}],
	])('%s', (_, value) => {
		expect(acceptExtraction(value)).toBeUndefined();
	});

	test('a tree that is deeper than 40, however deep', () => {
		const nested = (depth: number) => {
			let element = tag('b');
			for (let level = 1; level < depth; level++) {
				element = tag('b', element);
			}
			return element;
		};
		expect(acceptedElement(nested(40))).toEqual(nested(40));
		expect(acceptedElement(nested(41))).toBeUndefined();
		expect(acceptedElement(nested(100_000))).toBeUndefined();
	});

	test('a tree that holds itself', () => {
		const element = tag('p');
		element.children.push(element);
		expect(acceptedElement(element)).toBeUndefined();
	});
});

describe('strings are cut and cleaned', () => {
	const accepted = (change: Partial<Article>) => acceptExtraction({...articleOf([]), ...change}) as Article;
	test.each<[string, Partial<Article>, Partial<Article>]>([
		['a title of 500', {title: 'a'.repeat(600)}, {title: 'a'.repeat(500)}],
		['no half of a character', {title: `${'a'.repeat(499)}😀`}, {title: 'a'.repeat(499)}],
		['controls of direction in the title', {title: 'a\u202eb\u2066c'}, {title: 'abc'}],
		['and in names', {authors: ['\u202eAda', '\u2069'], siteName: 'The \u202dHarbour'}, {authors: ['Ada'], siteName: 'The Harbour'}],
		['names of 200', {authors: ['n'.repeat(300)]}, {authors: ['n'.repeat(200)]}],
		['a date that is none', {publishedTime: 'yesterday'}, {publishedTime: ''}],
		['a language that is none', {lang: 'en" onload="x'}, {lang: ''}],
		['a page address that runs code', {url: 'javascript:alert(1)'}, {url: ''}],
	])('%s', (_, change, expected) => {
		expect(accepted(change)).toMatchObject(expected);
	});

	test('a lead image of no web address is left out', () => {
		expect(accepted({leadImage: {src: 'data:image/svg+xml,x', alt: '', caption: ''}})).not.toHaveProperty('leadImage');
	});
});

describe('elements and attributes go through the allow-list', () => {
	const link = (href: unknown) => ({...tag('a', 'x'), properties: {href}}) as Element;
	test.each<[string, unknown, Element]>([
		['a script and its text go', tag('p', 'a', tag('script', 'alert(1)'), 'b'), tag('p', 'a', 'b')],
		['an unknown element gives its content', tag('p', tag('marquee', 'a', tag('b', 'c'))), tag('p', 'a', tag('b', 'c'))],
		['a block that is an unknown element becomes a paragraph', tag('form', 'a', tag('b', 'c')), tag('p', 'a', tag('b', 'c'))],
		['a block that is a script becomes empty', tag('script', 'a'), tag('p')],
		['handlers, ids and styles go', {...tag('p', 'a'), properties: {onClick: 'x', id: 'x', className: ['x'], style: 'x', dataBlock: 9}}, tag('p', 'a')],
		['an address that runs code goes', tag('p', link('javascript:alert(1)')), tag('p', tag('a', 'x'))],
		['one hidden by a line feed, too', tag('p', link('java\nscript:alert(1)')), tag('p', tag('a', 'x'))],
		['a relative address goes: it leads into the extension', tag('p', link('/popup.html')), tag('p', tag('a', 'x'))],
		['an address that is no string goes', tag('p', link(['https://news.example/'])), tag('p', tag('a', 'x'))],
		['a mail address is no image', {...tag('img'), properties: {src: 'mailto:a@news.example', href: 'https://news.example/'}}, tag('img')],
		['an image has no content', tag('img', 'x'), tag('img')],
		['data that rides on a node goes', {...tag('p', 'a'), data: {x: 1}, position: {start: {line: 1, column: 1}, end: {line: 1, column: 2}}}, tag('p', 'a')],
		['spans belong to cells', {...tag('p', 'a'), properties: {colSpan: 2}}, tag('p', 'a')],
		['a span beyond 1000 goes', {...tag('td', 'a'), properties: {colSpan: 1001}}, tag('td', 'a')],
	])('%s', (_, given, expected) => {
		expect(acceptedElement(given)).toEqual(expected);
	});
});

test('no random value makes it throw, in the place of any part of an article', () => {
	const article = articleOf([kept(0, paragraph)]);
	fc.assert(fc.property(fc.constantFrom(...Object.keys(article), 'leadImage', 'element', 'verdict', 'list', 'quote', 'children', 'whole'), fc.anything({withNullPrototype: true}), (part, value) => {
		const block = {...kept(0, paragraph), element: part === 'children' ? {...paragraph, children: value} : paragraph, ...(part === 'children' ? {} : {[part]: value})};
		const extraction = part === 'whole' ? value : {...article, blocks: [block], ...(part in article ? {[part]: value} : {})};
		const accepted = acceptExtraction(extraction);
		expect([undefined, 'article']).toContain(accepted?.kind);
	}), {numRuns: 1000});
});
