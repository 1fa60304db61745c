import fc from 'fast-check';
import type {Nodes as HastNodes} from 'hast';
import {JSDOM} from 'jsdom';
import type {Nodes as MdastNodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {describe, expect, test} from 'vitest';
import {formats, storyFile, storyFragment, storyText, type Story} from '../../src/export';
import {storyTree} from '../../src/export/story';
import {kept, tag} from '../tree/sample';
import {hostileStory, madeStory} from './made-story';

const markdown = (story: Story) => storyFile(story, 'markdown').content;
const html = (story: Story) => storyFile(story, 'html').content;

const {window} = new JSDOM();
const parsed = (text: string) => new window.DOMParser().parseFromString(text, 'text/html');

/** Milliseconds: on a busy machine these tests were seen to take ten seconds. */
const patience = 60_000;

/** A story of one block. */
const storyOf = (...content: Parameters<typeof tag>): Story => ({...madeStory, leadImage: undefined, names: [], blocks: [kept(1, tag(...content))]});

const lastBlock = (text: string) => text.trimEnd().split('\n\n').at(-1);

describe('Markdown', () => {
	test('a whole story', async () => {
		await expect(markdown(madeStory)).toMatchFileSnapshot('story.md');
	});

	test.each([
		['signs of emphasis', 'a *b* _c_ ~~d~~ `e`', 'a \\*b\\* \\_c\\_ \\~\\~d\\~\\~ \\`e\\`'],
		['tags', '<script>x</script> a < b', '\\<script>x\\</script> a < b'],
		['a link', '[a](javascript:x)', '\\[a]\\(javascript:x)'],
		['a reference', 'AT&amp;T & co', 'AT\\&amp;T & co'],
		['a heading', '# one', '\\# one'],
		['a list', '1. one', '1\\. one'],
		['a quote', '> one', '\\> one'],
		['a rule', '---', '\\---'],
	])('%s in the text stays text', (_, text, written) => {
		expect(lastBlock(markdown(storyOf('p', text)))).toBe(written);
	});

	test('a table whose cells say they span a million others is written once', () => {
		const cell = () => ({...tag('td', 'x'), properties: {colSpan: 1000, rowSpan: 1000}});
		const rows = Array.from({length: 100}, () => tag('tr', cell(), cell()));
		expect(markdown(storyOf('table', tag('tbody', ...rows))).length).toBeLessThan(2000);
	});

	test('hostile stories: every word is there, and no markup but the story’s own', () => {
		fc.assert(fc.property(hostileStory, made => {
			const story = withoutTables(made);
			const parsed = nodesOf<MdastNodes>(fromMarkdown(markdown(story)));
			const tree = nodesOf<HastNodes>(storyTree(story));
			expect(parsed.flatMap(node => node.type === 'html' && !ownTags.test(node.value) ? [node.value] : [])).toEqual([]);
			expect(addressesInHast(tree)).toEqual(expect.arrayContaining(parsed.flatMap(node => 'url' in node ? [node.url] : [])));
			expect(letters(wordsInMdast(parsed))).toBe(letters(wordsInHast(tree)));
		}), {numRuns: 40});
	}, patience);
});

describe('HTML', () => {
	test('a whole story', async () => {
		await expect(html(madeStory)).toMatchFileSnapshot('story.html');
	});

	test('hostile stories: every word is there, nothing that runs, and nothing but the allow-list', () => {
		fc.assert(fc.property(hostileStory, story => {
			const document = parsed(html(story));
			const elements = [...document.querySelector('article')!.getElementsByTagName('*')];
			expect(elements.filter(element => !allowed.includes(element.localName)).map(element => element.localName)).toEqual([]);
			expect(elements.flatMap(element => element.getAttributeNames()).filter(name => !attributes.includes(name))).toEqual([]);
			expect(elements.flatMap(addressesOf).filter(address => !/^(?:https?|mailto):/.test(address))).toEqual([]);
			expect(document.querySelectorAll('head *')).toHaveLength(6);
			expect(letters(document.querySelector('article')!.textContent)).toBe(letters(wordsInHast(nodesOf<HastNodes>(storyTree(story)))));
		}), {numRuns: 30});
	}, patience);

	test('the document forbids scripts by its own policy, and asks for pictures without a referrer', () => {
		const document = parsed(html(madeStory));
		expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none';/);
		expect([...document.querySelectorAll('img')].map(image => image.getAttribute('referrerpolicy'))).toEqual(['no-referrer', 'no-referrer']);
	});

	test('the fragment is the article alone', () => {
		expect(storyFragment(madeStory)).toMatch(/^<h1>The tide mill grinds again<\/h1><p>/);
	});
});

describe('plain text', () => {
	test('a whole story', async () => {
		await expect(storyText(madeStory)).toMatchFileSnapshot('story.txt');
	});

	test('hostile stories: every word is there, and no control character', () => {
		fc.assert(fc.property(hostileStory, story => {
			const text = storyText(story);
			expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
			expect(() => encodeURIComponent(text)).not.toThrow();
			const words = letters(wordsInHast(nodesOf<HastNodes>(storyTree(story))));
			expect(letters(text).length).toBeGreaterThanOrEqual(words.length);
		}), {numRuns: 40});
	}, patience);
});

describe('pictures', () => {
	test.each(formats)('hidden ones are not in the %s, nor are their captions', format => {
		const {content} = storyFile({...madeStory, pictures: 'none'}, format);
		expect(content).not.toMatch(/mill\.jpg|wheel\.jpg|Eleven feet/);
	});

	test('those that the reader wants on a click are links', () => {
		expect(markdown({...madeStory, pictures: 'linked'})).toContain('[Picture: The wheel](https://news.example/wheel.jpg)');
		expect(html({...madeStory, pictures: 'linked'})).not.toContain('<img');
	});
});

test.each(formats)('the path of a file on the own disk is not in the %s', format => {
	expect(storyFile({...madeStory, url: 'file:///home/ada/story.html'}, format).content).not.toContain('/home/ada');
});

test('no names where none are wanted', () => {
	expect(markdown({...madeStory, names: []})).not.toContain('Named in');
});

const ownTags = /^<\/?(?:del|ins|sub|sup|kbd)>$/;
const allowed = [
	'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'ul', 'ol', 'li', 'figure', 'figcaption', 'img', 'table', 'tbody', 'tr', 'td', 'th', 'hr', 'br',
	'a', 'em', 'strong', 'b', 'i', 'u', 's', 'sub', 'sup', 'code', 'abbr', 'q', 'cite', 'small', 'del', 'ins', 'time', 'bdo', 'bdi', 'kbd', 'samp', 'var',
];
const attributes = ['href', 'src', 'alt', 'width', 'height', 'colspan', 'rowspan', 'start', 'referrerpolicy'];

function addressesOf(element: Element): string[] {
	return ['href', 'src'].flatMap(name => element.getAttribute(name) ?? []);
}

/** Tables are no part of CommonMark, so the parser here knows none. */
function withoutTables(story: Story): Story {
	return {...story, blocks: story.blocks.filter(({element}) => element.tagName !== 'table')};
}

/** Every node of a tree in the order of its text. */
function nodesOf<Node extends {type: string}>(root: Node): Node[] {
	const found: Node[] = [];
	const stack = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		found.push(node);
		stack.push(...('children' in node ? node.children as Node[] : []).toReversed());
	}
	return found;
}

function wordsInHast(nodes: readonly HastNodes[]): string {
	return nodes.map(node => node.type === 'text' ? node.value : '').join('');
}

function wordsInMdast(nodes: readonly MdastNodes[]): string {
	return nodes.map(node => node.type === 'text' || node.type === 'code' || node.type === 'inlineCode' ? node.value : '').join('');
}

function addressesInHast(nodes: readonly HastNodes[]): string[] {
	return nodes.flatMap(node => node.type === 'element' ? [node.properties['href'], node.properties['src']] : []).filter(address => typeof address === 'string');
}

/** What is left where spaces and the quotes of `q` do not count. */
function letters(text: string): string {
	return text.replace(/[\s"]/g, '');
}
