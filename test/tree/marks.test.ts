import fc from 'fast-check';
import type {Element, ElementContent} from 'hast';
import {expect, test} from 'vitest';
import type {ArticleBlock, Mention} from '../../src/article';
import {readingOf} from '../../src/reading';
import {defaultSettings} from '../../src/settings';
import {markMentions} from '../../src/tree/marks';
import {textOf} from '../../src/tree/text';
import {articleOf, elementsIn, kept, tag} from './sample';

function shownOf(elements: readonly Element[]) {
	return readingOf(articleOf(elements.map((element, id) => kept(id, element))), {settings: defaultSettings});
}

/** The tree as text, a mark as `[0:words]` with the index of its mention. */
function outline(node: ElementContent): string {
	if (node.type !== 'element') {
		return node.type === 'text' ? node.value : '';
	}
	const content = node.children.map(outline).join('');
	return node.tagName === 'mark' ? `[${String(node.properties['dataMention'])}:${content}]` : `<${node.tagName}>${content}</>`;
}

function mentionOf(text: string, words: string, entity = 0): Mention {
	const start = text.indexOf(words);
	return {start, end: start + words.length, type: 'PER', entity};
}

test.each<[string, Element[], string[], string[]]>([
	['a name amid a text', [tag('p', 'Then Ada Lind spoke.')], ['Ada Lind'], ['<p>Then [0:Ada Lind] spoke.</>']],
	['a whole text', [tag('p', 'Ada Lind')], ['Ada Lind'], ['<p>[0:Ada Lind]</>']],
	['two names in one text', [tag('p', 'Ada met Bo.')], ['Bo', 'Ada'], ['<p>[1:Ada] met [0:Bo].</>']],
	['two names side by side', [tag('p', 'AdaBo')], ['Ada', 'Bo'], ['<p>[0:Ada][1:Bo]</>']],
	['a name that crosses a link', [tag('p', 'So Ada ', tag('a', 'Lind'), ' said.')], ['Ada Lind'], ['<p>So [0:Ada ]<a>[0:Lind]</> said.</>']],
	['a name in a second block', [tag('p', 'Ada.'), tag('p', 'Bo ', tag('b', 'Berg'), '.')], ['Bo Berg'], ['<p>Ada.</>', '<p>[0:Bo ]<b>[0:Berg]</>.</>']],
	['a name after a line break', [tag('p', 'One', tag('br'), 'Bo')], ['Bo'], ['<p>One<br></>[0:Bo]</>']],
	['a caption is no running text', [tag('figure', tag('figcaption', 'Ada')), tag('p', 'Ada')], ['Ada'], ['<figure><figcaption>Ada</></>', '<p>[0:Ada]</>']],
	['cells of a table', [tag('table', tag('tr', tag('td', 'Ada'), tag('td', 'Bo')))], ['Bo'], ['<table><tr><td>Ada</><td>[0:Bo]</></></>']],
	['of two that overlap, the first', [tag('p', 'Ada Lind Berg')], ['Ada Lind', 'Lind Berg'], ['<p>[0:Ada Lind] Berg</>']],
])('%s', (_, elements, names, expected) => {
	const {shown, text} = shownOf(elements);
	const marked = markMentions(shown, names.map(name => mentionOf(text, name)));
	expect(marked.map(({element}) => outline(element))).toEqual(expected);
});

test('a mark says its type, its entity and its mention', () => {
	const {shown} = shownOf([tag('p', 'In Oslo')]);
	const [block] = markMentions(shown, [{start: 0, end: 0, type: 'PER', entity: 1}, {start: 3, end: 7, type: 'LOC', entity: 5}]);
	expect(block!.element.children[1]).toEqual({...tag('mark', 'Oslo'), properties: {dataType: 'LOC', dataEntity: 5, dataMention: 1}});
});

test('blocks without mentions are the same objects, and no block is changed', () => {
	const {shown, text} = shownOf([tag('p', 'Quiet.'), tag('p', tag('b', 'Calm.'), 'Ada')]);
	const before = structuredClone(shown);
	const marked = markMentions(shown, [mentionOf(text, 'Ada')]);
	expect(marked[0]).toBe(shown[0]!.block);
	expect(marked[1]!.element.children[0]).toBe(shown[1]!.block.element.children[0]);
	expect(shown).toEqual(before);
});

const words = fc.stringMatching(/^[ab ]{0,6}$/);
const inline: fc.Arbitrary<ElementContent> = fc.oneof(
	words.map((value): ElementContent => ({type: 'text', value})),
	fc.array(words, {maxLength: 3}).map(texts => tag('em', ...texts)),
	fc.constant(tag('br')),
);
const blocks = fc.array(fc.array(inline, {maxLength: 5}).map(children => tag('p', ...children)), {maxLength: 5});
const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(12)), {maxLength: 8});

test('marks never change the text, and together hold the words of the mentions that do not overlap', () => {
	fc.assert(fc.property(blocks, spans, (elements, random) => {
		const {shown, text} = shownOf(elements);
		const mentions = apart(random, text.length);
		const marked = markMentions(shown, mentions);
		expect(marked.map(({element}) => textOf(element))).toEqual(shown.map(place => place.text));
		expect(mentions.map((_, index) => bare(markedText(marked, index)))).toEqual(mentions.map(({start, end}) => bare(text.slice(start, end))));
	}), {numRuns: 1000});
});

function apart(random: readonly (readonly [number, number])[], length: number): Mention[] {
	const mentions: Mention[] = [];
	let from = 0;
	for (const [gap, size] of random) {
		const start = from + (gap % 7);
		const end = Math.min(length, start + size + 1);
		if (start < end) {
			mentions.push({start, end, type: 'ORG', entity: 0});
		}
		from = end;
	}
	return mentions;
}

/** Line feeds between nodes belong to no text node. */
function bare(text: string): string {
	return text.replaceAll('\n', '');
}

function markedText(marked: readonly ArticleBlock[], index: number): string {
	return marked.flatMap(({element}) => elementsInOrder(element)).filter(({properties}) => properties['dataMention'] === index).map(textOf).join('');
}

function elementsInOrder(element: Element): Element[] {
	return [element, ...element.children.filter(child => child.type === 'element').flatMap(elementsInOrder)];
}

test('100,000 mentions in one text of 400,000 letters are marked', () => {
	const {shown} = shownOf([tag('p', 'Ada '.repeat(100_000))]);
	const mentions = Array.from({length: 100_000}, (_, at): Mention => ({start: at * 4, end: at * 4 + 3, type: 'PER', entity: 0}));
	expect(elementsIn(markMentions(shown, mentions)[0]!.element)).toHaveLength(100_001);
});
