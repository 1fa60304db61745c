// @vitest-environment jsdom
import {beforeEach, expect, test} from 'vitest';
import {hashOfPage} from './inspect';

beforeEach(() => {
	document.documentElement.innerHTML = '<head><title>The ferry</title></head><body><form><input name="firstChild"><input name="attributes"></form><p class="a">One <b>two</b> three</p><!-- note --></body>';
});

test('a page that stays as it is keeps its hash', () => {
	expect(hashOfPage()).toBe(hashOfPage());
});

test.each<[string, () => void]>([
	['a word', () => document.querySelector('b')!.firstChild!.nodeValue = 'too'],
	['an attribute', () => document.querySelector('p')!.setAttribute('class', 'b')],
	['a new attribute', () => document.querySelector('b')!.setAttribute('hidden', '')],
	['a control of a form', () => document.querySelector('input')!.remove()],
	['a comment', () => document.body.lastChild!.nodeValue = ' other '],
	['where an element stands', () => document.body.append(document.querySelector('b')!)],
	['what a text is parted into', () => (document.querySelector('b')!.firstChild as Text).splitText(1)],
	['how deep an element is', () => document.querySelector('p')!.after(document.querySelector('b')!)],
	['a child of the body', () => document.body.append('end')],
])('%s that changes, changes the hash', (_, change) => {
	const before = hashOfPage();
	change();
	expect(hashOfPage()).not.toBe(before);
});
