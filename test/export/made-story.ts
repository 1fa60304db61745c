/** A small story to take along, and hostile ones. */
import fc from 'fast-check';
import type {Element, ElementContent} from 'hast';
import type {Story} from '../../src/export';
import {acceptExtraction} from '../../src/tree/accept';
import {kept, tag} from '../tree/sample';

/** A story with one of everything in it. */
export const madeStory: Story = {
	title: 'The tide mill grinds again',
	facts: ['Ada Lind and Bo Rask', '1 March 2026'],
	siteName: 'The Harbour',
	url: 'https://news.example/tide-mill?part=1&of=2',
	lang: 'en',
	dir: 'ltr',
	leadImage: {src: 'https://news.example/mill.jpg', alt: 'The mill', caption: 'The mill at low water'},
	blocks: [
		kept(1, tag('p', 'The wheel turned at ', tag('strong', 'six'), ', said ', {...tag('a', 'the miller'), properties: {href: 'https://news.example/miller'}}, '.')),
		kept(2, tag('h2', 'What it took')),
		kept(3, tag('p', 'Two tons of oak'), {list: {id: 1, ordered: true, depth: 1}}),
		kept(4, tag('p', 'One smith'), {list: {id: 1, ordered: true, depth: 1}}),
		kept(5, tag('p', 'and his dog'), {list: {id: 2, ordered: false, depth: 2}}),
		kept(6, tag('p', 'It has always been there.'), {quote: {id: 1}}),
		kept(7, tag('p', 'Nobody listened.'), {quote: {id: 1}}),
		kept(8, tag('figure', {...tag('img'), properties: {src: 'https://news.example/wheel.jpg', alt: 'The wheel'}}, tag('figcaption', 'Eleven feet of oak'))),
		kept(9, tag('table', tag('tbody', tag('tr', tag('th', 'Year'), tag('th', 'Sacks')), tag('tr', tag('td', '1890'), tag('td', '14 | 15'))))),
		kept(10, tag('pre', tag('code', 'level = 3;\n  open();'))),
		kept(11, tag('p', 'H', tag('sub', '2'), 'O and ', tag('s', 'gone'), ' and ', tag('u', 'line'), '.')),
	],
	pictures: 'shown',
	names: [{heading: 'People', names: ['Ada Lind', 'Bo Rask']}],
	labels: {source: 'Source', names: 'Named in this article', picture: 'Picture'},
};

/** Pieces that mean something to a format, to a browser or to an editor. */
const pieces = [
	'</script>', '<script>alert(1)</script>', '</title>', '</style>', '<img src=x onerror=alert(1)>', '<!--', '-->', ']]>', '&lt;b&gt;', '&#60;', '&amp;', '<b>', 'javascript:alert(1)',
	'# ', '- ', '1. ', '1) ', '> ', '```', '~~~', '~~x~~', '***', '* ', '_x_', '**x**', '[a](javascript:alert(1))', '![a](https://evil.example/p.gif)', '<https://evil.example>', '[a]: https://evil.example',
	'|', '| - |', '\\', '\\|', '`', '``', '    ', '\t', '\n', '\n\n', '=== ', '--- ', '+ ', '&nbsp;', '\u0000', '\u001b[2J', '\u202e', '\u2066', '\u2028', '\ud800', '\udc00', '\u0085', '\ufeff',
	'a', 'Mill', ' ', '.', '!', '(', ')', '[', ']', '<', '>', '"', '\'', ':', 'https://evil.example', 'www.evil.example', 'e\u0301', 'مطر', '水車', '🦫',
];

/** Hostile text: pieces in any order. */
export const hostileText = fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 8}).map(parts => parts.join(''));

const hostileInline: fc.Arbitrary<ElementContent> = fc.letrec<{node: ElementContent}>(tie => ({
	node: fc.oneof(
		{maxDepth: 4},
		hostileText.map((value): ElementContent => ({type: 'text', value})),
		fc.tuple(fc.constantFrom('em', 'strong', 'b', 'i', 'u', 's', 'sub', 'sup', 'code', 'q', 'del', 'kbd', 'br', 'span', 'script', 'svg', 'abbr'), fc.array(tie('node'), {maxLength: 3}))
			.map(([name, content]) => tag(name, ...name === 'br' ? [] : content)),
		fc.tuple(fc.constantFrom('https://news.example/a(b) "c"', 'https://news.example/]<>', 'javascript:alert(1)', 'data:text/html,x', 'mailto:a@news.example'), fc.array(tie('node'), {maxLength: 2}))
			.map(([href, content]) => ({...tag('a', ...content), properties: {href, onClick: 'alert(1)', style: 'x'}})),
		hostileText.map(alt => ({...tag('img'), properties: {src: 'https://news.example/p.png', alt, onError: 'alert(1)'}})),
	),
})).node;

const hostileElement: fc.Arbitrary<Element> = fc.oneof(
	fc.tuple(fc.constantFrom('p', 'h2', 'h4', 'pre', 'blockquote', 'figure', 'figcaption'), fc.array(hostileInline, {maxLength: 4})).map(([name, content]) => tag(name, ...content)),
	fc.array(fc.array(hostileInline, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 3})
		.map(rows => tag('table', tag('tbody', ...rows.map(row => tag('tr', ...row.map(cell => tag('td', cell))))))),
);

/** Stories of hostile pieces, as the popup takes them from a page. */
export const hostileStory: fc.Arbitrary<Story> = fc.record({
	title: hostileText,
	siteName: hostileText,
	elements: fc.array(fc.tuple(hostileElement, fc.constantFrom({}, {list: {id: 1, ordered: true, depth: 1}}, {list: {id: 2, ordered: false, depth: 2}}, {quote: {id: 1}})), {maxLength: 6}),
}).map(({title, siteName, elements}) => {
	const blocks = elements.map(([element, place], id) => kept(id, element, place));
	const accepted = acceptExtraction({
		kind: 'article', url: 'https://news.example/a', title, authors: [title], siteName, publishedTime: '', modifiedTime: '', lang: 'en', dir: 'ltr', blocks, thin: false, unreachable: false,
	});
	if (accepted?.kind !== 'article') {
		throw new Error('The popup takes no such article');
	}
	return {...madeStory, title: accepted.title, facts: accepted.authors, siteName: accepted.siteName, blocks: accepted.blocks, names: [{heading: 'People', names: accepted.authors}]};
});
