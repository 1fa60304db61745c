import type {Element} from 'hast';
import {expect, it} from 'vitest';
import {assemble} from '../../src/tree/assemble';
import {withMarks} from '../../src/tree/marks';

function block(tagName: string, value: string): Element {
	return {type: 'element', tagName, properties: {}, children: [{type: 'text', value}]};
}

function outline(node: {readonly tagName?: string; readonly value?: string; readonly children?: readonly unknown[]}): string {
	return node.value ?? `${node.tagName ?? 'root'}(${(node.children ?? []).map(child => outline(child as Element)).join(' ')})`;
}

it('nests the items of a list by depth and parts two lists', () => {
	const item = (value: string, id: number, depth: number) => ({element: block('li', value), list: {id, ordered: false, depth}});
	const tree = assemble([item('a', 1, 0), item('b', 2, 1), item('c', 1, 0), item('d', 3, 0)]);
	expect(outline(tree)).toBe('root(ul(li(a ul(li(b))) li(c)) ul(li(d)))');
});

it('puts the blocks of one quote under one blockquote', () => {
	const tree = assemble([{element: block('p', 'a'), quote: {id: 1}}, {element: block('p', 'b'), quote: {id: 1}}, {element: block('p', 'c')}]);
	expect(outline(tree)).toBe('root(blockquote(p(a) p(b)) p(c))');
});

it('marks a mention that spans two text nodes and leaves the given tree alone', () => {
	const given: Element = {...block('p', 'Mayor Edda '), children: [{type: 'text', value: 'Mayor Edda '}, block('em', 'Quill'), {type: 'text', value: ' spoke'}]};
	const before = structuredClone(given);
	const marked = withMarks(given, [{start: 6, end: 16, type: 'PER', entity: 0, index: 0, first: true}]);
	expect(outline(marked)).toBe('p(Mayor  mark(Edda ) em(mark(Quill))  spoke)');
	expect(given).toEqual(before);
});
