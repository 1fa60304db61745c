// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/preact';
import axe from 'axe-core';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Article} from '../../src/article';
import {defaultSettings, type Settings} from '../../src/settings';
import {Reader} from '../../src/ui/reader';
import {findMade, madeArticle} from './made-article';

vi.mock('webextension-polyfill', async () => ({default: (await import('./browser')).englishBrowser}));

beforeEach(() => {
	// jsdom lays nothing out, so it has no scrolling.
	Element.prototype.scrollIntoView = vi.fn();
	// Nor has it a canvas, which axe asks for.
	HTMLCanvasElement.prototype.getContext = () => null;
});
afterEach(cleanup);

const find = async ({text}: {text: string}) => findMade(text);

async function open(change: Partial<Settings> = {}, article: Article = madeArticle) {
	const onChange = vi.fn();
	const {container} = render(<Reader article={article} settings={{...defaultSettings, ...change}} onChange={onChange} find={find} />);
	await screen.findByRole('toolbar');
	return {container, onChange, story: screen.getByRole('article'), below: within(screen.getByRole('complementary'))};
}

const marked = (story: HTMLElement, which = 'mark') => [...story.querySelectorAll(which)].map(mark => mark.textContent);

test('the head gives authors, date and reading time in words', async () => {
	const {story} = await open();
	expect(story.querySelector('.facts')?.textContent).toBe('Ines Moreau and Tom HaleMay 4, 20251-minute read');
});

test('only the first mention of a name is a first one', async () => {
	const {story} = await open();
	expect(marked(story)).toEqual(['Vera Lindqvist', 'Norholm', 'Lindqvist']);
	expect(marked(story, 'mark[data-first]')).toEqual(['Vera Lindqvist', 'Norholm']);
});

test('a chip lights its mentions, and the bar walks through them and round', async () => {
	const {story} = await open();
	fireEvent.click(screen.getByRole('button', {name: 'Person: Vera Lindqvist, 2 mentions'}));
	expect(marked(story, 'mark[data-active]')).toEqual(['Vera Lindqvist', 'Lindqvist']);
	const current = async (name: string) => vi.waitFor(() => expect(marked(story, 'mark[data-current]')).toEqual([name]));
	await current('Vera Lindqvist');
	fireEvent.click(screen.getByRole('button', {name: 'Next mention'}));
	await current('Lindqvist');
	expect(await screen.findByText('Vera Lindqvist: mention 2 of 2')).toBeTruthy();
	fireEvent.keyDown(document.body, {key: 'n'});
	await current('Vera Lindqvist');
	fireEvent.keyDown(document.body, {key: 'Escape'});
	await vi.waitFor(() => expect(marked(story, 'mark[data-active]')).toEqual([]));
});

test('the ledger says what was left out and why', async () => {
	const {below} = await open();
	expect(below.getByText('Left out: 1 newsletter box, 2 related stories')).toBeTruthy();
	expect(below.getByText('says “our letter”')).toBeTruthy();
	expect(below.getByText('A lighthouse for sale Herring prices fall')).toBeTruthy();
});

test('restore puts a block back in its place, and the names after it stay marked', async () => {
	const {story, below} = await open();
	fireEvent.click(below.getByRole('button', {name: 'Put this back in the article: Get our letter every morning.'}));
	await vi.waitFor(() => expect(marked(story, '.body p')).toEqual([
		'Vera Lindqvist opened the harbour in Norholm.',
		'Get our letter every morning.',
		'Lindqvist said the ferry would sail daily.',
	]));
	await vi.waitFor(() => expect(marked(story)).toEqual(['Vera Lindqvist', 'Norholm', 'Lindqvist']));
	fireEvent.click(below.getByRole('button', {name: 'Leave out again'}));
	await vi.waitFor(() => expect(marked(story, '.body p')).toHaveLength(2));
});

test('a type that is switched off has no chips', async () => {
	await open({types: {...defaultSettings.types, LOC: false}});
	expect(screen.queryByRole('button', {name: /Norholm/})).toBeNull();
});

test('a thin article says so', async () => {
	await open({}, {...madeArticle, thin: true});
	expect(screen.getByText(/may be behind a sign-in/)).toBeTruthy();
});

test('a kind of clutter is switched off in the settings', async () => {
	const {onChange} = await open();
	fireEvent.click(screen.getByRole('button', {name: 'Settings'}));
	fireEvent.click(await screen.findByRole('switch', {name: /^Newsletter boxes/}));
	expect(onChange).toHaveBeenCalledWith({remove: {...defaultSettings.remove, newsletter: false}});
});

test('t changes the theme and + the size, but not with Ctrl', async () => {
	const {onChange} = await open();
	fireEvent.keyDown(document.body, {key: '+', ctrlKey: true});
	expect(onChange).not.toHaveBeenCalled();
	fireEvent.keyDown(document.body, {key: 't'});
	fireEvent.keyDown(document.body, {key: '+'});
	expect(onChange.mock.calls).toEqual([[{theme: 'light'}], [{textSize: 18}]]);
});

test.each([
	['the article', ''],
	['the ledger', 'r'],
	['all names', 'e'],
	['the list of keys', '?'],
])('axe has nothing to say about %s', async (_, key) => {
	await open();
	fireEvent.keyDown(document.body, {key});
	await vi.waitFor(() => expect(screen.queryAllByRole('dialog')).toHaveLength(key === '' ? 0 : 1));
	// jsdom draws nothing, so contrast cannot be told here, and the page's own rules are the entry's affair.
	const {violations} = await axe.run(document.body, {rules: {'color-contrast': {enabled: false}, region: {enabled: false}}});
	expect(violations.map(({id, nodes}) => [id, nodes[0]?.html])).toEqual([]);
});
