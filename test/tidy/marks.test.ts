// @vitest-environment jsdom
import {beforeEach, expect, test} from 'vitest';
import {Marks, markAttribute} from '../../src/tidy/marks';

const box = (id: string) => document.getElementById(id)!;
const html = () => document.body.innerHTML;

beforeEach(() => {
	document.body.innerHTML = `<div id="one"></div><div id="two" ${markAttribute}="mine"></div><div id="three" ${markAttribute}="aside"></div>`;
});

test('clear leaves what was there before, also where the page had the attribute itself', () => {
	const before = html();
	const marks = new Marks(document);
	marks.set(new Map([[box('one'), 'aside'], [box('two'), 'aside'], [box('three'), 'unstuck']]));
	expect(box('two').getAttribute(markAttribute)).toBe('aside');
	marks.clear();
	expect(html()).toBe(before);
});

test('a copy that the page made of a marked element loses its mark', () => {
	const marks = new Marks(document);
	marks.set(new Map([[box('one'), 'aside']]));
	document.body.append(box('one').cloneNode());
	box('one').remove();
	marks.clear();
	expect(box('one').hasAttribute(markAttribute)).toBe(false);
});

test('an element that the page took out comes back without its mark', () => {
	const marks = new Marks(document);
	const one = box('one');
	marks.set(new Map([[one, 'aside']]));
	one.remove();
	marks.clear();
	document.body.prepend(one);
	expect(one.hasAttribute(markAttribute)).toBe(false);
});

test('a value that the page set meanwhile stays the page\'s', () => {
	const marks = new Marks(document);
	marks.set(new Map([[box('one'), 'aside']]));
	box('one').setAttribute(markAttribute, 'new');
	marks.clear();
	expect(box('one').getAttribute(markAttribute)).toBe('new');
});

test('a look goes before a mark and gives way to it', () => {
	const marks = new Marks(document);
	marks.set(new Map([[box('one'), 'aside']]));
	marks.peek(new Map([[box('one'), 'peek']]));
	expect(box('one').getAttribute(markAttribute)).toBe('peek');
	marks.peek(new Map());
	expect(box('one').getAttribute(markAttribute)).toBe('aside');
});

test('lifted shows the page without marks, and then with them again, also when it throws', () => {
	const marks = new Marks(document);
	marks.set(new Map([[box('one'), 'aside']]));
	expect(marks.lifted(() => box('one').hasAttribute(markAttribute))).toBe(false);
	expect(() => marks.lifted(() => {
		throw new Error('no');
	})).toThrow('no');
	expect(box('one').getAttribute(markAttribute)).toBe('aside');
});
