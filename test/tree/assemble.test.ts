import type {Element, Root} from 'hast';
import {expect, test} from 'vitest';
import type {ArticleBlock} from '../../src/article';
import {assemble} from '../../src/tree/assemble';
import {kept, tag} from './sample';

/** The tree as indented-free text: `ul(li#1"a")`, so that a case is one line. */
function outline(node: Root | Element): string {
	const children = node.children.map(child => child.type === 'element' ? outline(child) : child.type === 'text' ? `"${child.value}"` : '').join(' ');
	if (node.type === 'root') {
		return children;
	}
	const {dataBlock, start} = node.properties;
	return `${node.tagName}${dataBlock === undefined ? '' : `#${String(dataBlock)}`}${start === undefined ? '' : `@${String(start)}`}(${children})`;
}

const paragraph = (id: number, place: Pick<ArticleBlock, 'list' | 'quote'> = {}) => kept(id, tag('p', `t${id}`), place);
const item = (id: number, list: number, {depth = 0, ordered = false} = {}) => paragraph(id, {list: {id: list, depth, ordered}});
const quoted = (id: number, quote: number) => paragraph(id, {quote: {id: quote}});

test.each<[string, ArticleBlock[], string]>([
	['nothing', [], ''],
	['paragraphs carry their ids', [paragraph(3), paragraph(5)], 'p#3("t3") p#5("t5")'],
	['items of one list share it', [item(1, 0), item(2, 0), paragraph(3)], 'ul(li#1("t1") li#2("t2")) p#3("t3")'],
	['two lists side by side stay two', [item(1, 0), item(2, 1, {ordered: true})], 'ul(li#1("t1")) ol(li#2("t2"))'],
	['a deeper list is in the item before it', [item(1, 0), item(2, 1, {depth: 1}), item(3, 0)], 'ul(li#1("t1" ul(li#2("t2"))) li#3("t3"))'],
	['three deep and back by two', [item(1, 0), item(2, 1, {depth: 1}), item(3, 2, {depth: 2}), item(4, 0)], 'ul(li#1("t1" ul(li#2("t2" ul(li#3("t3"))))) li#4("t4"))'],
	['two deeper lists in one item', [item(1, 0), item(2, 1, {depth: 1}), item(3, 2, {depth: 1})], 'ul(li#1("t1" ul(li#2("t2")) ul(li#3("t3"))))'],
	['a deeper list after no item stands alone', [item(1, 4, {depth: 2})], 'ul(li#1("t1"))'],
	['a list that a paragraph parts goes on counting', [item(1, 0, {ordered: true}), paragraph(2), item(3, 0, {ordered: true})], 'ol(li#1("t1")) p#2("t2") ol@2(li#3("t3"))'],
	['a heading stays one within its item', [kept(1, tag('h3', 'a'), {list: {id: 0, depth: 0, ordered: false}})], 'ul(li#1(h3("a")))'],
	['paragraphs of one quote share it', [quoted(1, 0), quoted(2, 0), quoted(3, 1)], 'blockquote(p#1("t1") p#2("t2")) blockquote(p#3("t3"))'],
	['a list in a quote', [quoted(1, 0), paragraph(2, {quote: {id: 0}, list: {id: 0, depth: 0, ordered: false}}), item(3, 0)], 'blockquote(p#1("t1") ul(li#2("t2"))) ul(li#3("t3"))'],
])('%s', (_, blocks, expected) => {
	expect(outline(assemble(blocks))).toBe(expected);
});

test('leaves the blocks as they were', () => {
	const blocks = [item(1, 0), item(2, 1, {depth: 1}), quoted(3, 0), paragraph(4)];
	const before = structuredClone(blocks);
	assemble(blocks);
	expect(blocks).toEqual(before);
});

test('no block is lost among 20,000', () => {
	const blocks = Array.from({length: 20_000}, (_, id) => id % 3 === 0 ? paragraph(id) : id % 3 === 1 ? item(id, id % 7, {depth: id % 5}) : quoted(id, id % 11));
	expect(outline(assemble(blocks)).match(/#\d+/g)).toEqual(blocks.map(({id}) => `#${id}`));
});
