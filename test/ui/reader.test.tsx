// @vitest-environment jsdom
import type {ComponentProps} from 'preact';
import {useState} from 'preact/hooks';
import {cleanup, fireEvent, render, screen, within} from '@testing-library/preact';
import axe from 'axe-core';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Element} from 'hast';
import type {Article} from '../../src/article';
import {defaultSettings, type Settings} from '../../src/settings';
import {loadMemories, recall} from '../../src/ui/memory';
import {Reader} from '../../src/ui/reader';
import {session} from './browser';
import {findMade, madeArticle} from './made-article';

vi.mock('webextension-polyfill', async () => ({default: (await import('./browser')).englishBrowser}));

beforeEach(() => {
	// jsdom lays nothing out, so it has no scrolling.
	Element.prototype.scrollIntoView = vi.fn();
	// Nor has it a canvas, which axe asks for.
	HTMLCanvasElement.prototype.getContext = () => null;
	globalThis.ResizeObserver = class {
		observe = vi.fn();
		unobserve = vi.fn();
		disconnect = vi.fn();
	};
	Reflect.deleteProperty(session, 'pages');
});
afterEach(cleanup);

const find = async ({text}: {text: string}) => findMade(text);

async function open(change: Partial<Settings> = {}, article: Article = madeArticle) {
	const onChange = vi.fn();
	const {container} = render(<WithSettings article={article} settings={{...defaultSettings, ...change}} onChange={onChange} />);
	await screen.findByRole('toolbar');
	await screen.findByText('In page order');
	return {container, onChange, story: screen.getByRole('article'), below: within(screen.getByRole('complementary'))};
}

/** The reader with settings that change, as the app keeps them. */
function WithSettings({article, settings: first, onChange, memory}: Pick<ComponentProps<typeof Reader>, 'article' | 'settings' | 'onChange' | 'memory'>) {
	const [settings, setSettings] = useState(first);
	const change = (part: Partial<Settings>) => {
		onChange(part);
		setSettings(before => ({...before, ...part}));
	};
	return <Reader article={article} settings={settings} onChange={change} find={find} memory={memory} />;
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
	fireEvent.click(screen.getByRole('button', {name: 'Person Vera Lindqvist 2 mentions'}));
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
	expect(below.getByText('14 words kept, 12 left out in 3 blocks')).toBeTruthy();
	expect(below.getByText('says “our letter”')).toBeTruthy();
	expect(below.getByText('A lighthouse for sale · Herring prices fall')).toBeTruthy();
});

test('restore puts a block back in its place, and the names after it stay marked', async () => {
	const {story, below} = await open();
	fireEvent.click(below.getByTitle('Put this back in the article: Get our letter every morning.'));
	await vi.waitFor(() => expect(marked(story, '.body p')).toEqual([
		'Vera Lindqvist opened the harbour in Norholm.',
		'Get our letter every morning.',
		'Lindqvist said the ferry would sail daily.',
	]));
	await vi.waitFor(() => expect(marked(story)).toEqual(['Vera Lindqvist', 'Norholm', 'Lindqvist']));
	fireEvent.click(below.getByTitle('Leave this out again: Get our letter every morning.'));
	await vi.waitFor(() => expect(marked(story, '.body p')).toHaveLength(2));
});

test('a whole kind is put back, and u takes the step back', async () => {
	const {story, below} = await open();
	fireEvent.click(below.getByTitle('Put all back in the article: 2 related stories'));
	await vi.waitFor(() => expect(marked(story, '[data-put-back]')).toEqual(['A lighthouse for sale', 'Herring prices fall']));
	expect(await screen.findByText(/^Put back: 2 related stories/)).toBeTruthy();
	fireEvent.keyDown(document.body, {key: 'u'});
	await vi.waitFor(() => expect(marked(story, '.body p')).toHaveLength(2));
	expect(fireEvent.keyDown(document.body, {key: 'u', cancelable: true})).toBe(true);
});

test('a kind is always kept on this site, until u', async () => {
	const {story, below, onChange} = await open();
	const keep = () => below.getByTitle('Newsletter boxes: always keep them on lantern.example');
	fireEvent.click(keep());
	expect(onChange).toHaveBeenLastCalledWith({sites: {'lantern.example': {keep: ['newsletter']}}});
	await vi.waitFor(() => expect(marked(story, '.body p')).toContain('Get our letter every morning.'));
	expect(keep().getAttribute('aria-pressed')).toBe('true');
	expect(below.getByText('Always kept on this site.')).toBeTruthy();
	fireEvent.keyDown(document.body, {key: 'u'});
	expect(onChange).toHaveBeenLastCalledWith({sites: {}});
});

test('what was put back is remembered for the session, and a page that changed is not', async () => {
	const {below} = await open();
	fireEvent.click(below.getByTitle(/^Put this back in the article: Get our letter/));
	await vi.waitFor(() => expect(session['pages']).toEqual([{url: madeArticle.url, blocks: 5, restored: [2]}]));
	const memories = await loadMemories();
	expect(recall(memories, madeArticle)?.restored).toEqual([2]);
	expect(recall(memories, {...madeArticle, blocks: madeArticle.blocks.slice(1)})).toBeUndefined();
});

test('an article opens with what was put back before', async () => {
	render(<WithSettings article={madeArticle} settings={defaultSettings} onChange={vi.fn()} memory={{restored: [2]}} />);
	expect(await screen.findByText('Get our letter every morning.', {selector: '.body p'})).toBeTruthy();
});

test('a mention that crosses an element counts once', async () => {
	const name = {type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value: 'Vera '}, {type: 'element', tagName: 'em', properties: {}, children: [{type: 'text', value: 'Lindqvist'}]}, {type: 'text', value: ' spoke.'}]} as const satisfies Element;
	const {story} = await open({}, {...madeArticle, blocks: [{id: 9, element: name, verdict: {kept: true}}, ...madeArticle.blocks]});
	fireEvent.click(screen.getByRole('button', {name: /^Person Vera Lindqvist/}));
	await vi.waitFor(() => expect(marked(story, 'mark[data-current]')).toEqual(['Vera ', 'Lindqvist']));
	expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('1 / 3');
	fireEvent.keyDown(screen.getByRole('slider'), {key: 'End'});
	await vi.waitFor(() => expect(marked(story, 'mark[data-current]')).toEqual(['Lindqvist']));
});

test('a click on a marked name chooses it; Shift puts a second one beside it in the map', async () => {
	const {story} = await open();
	fireEvent.click(story.querySelector('mark[data-type="LOC"]')!);
	await vi.waitFor(() => expect(marked(story, 'mark[data-current]')).toEqual(['Norholm']));
	fireEvent.click(screen.getByRole('button', {name: /^Person Vera Lindqvist/}), {shiftKey: true});
	await vi.waitFor(() => expect(screen.getByRole('slider').children).toHaveLength(2));
	expect(marked(story, 'mark[data-active]')).toEqual(['Vera Lindqvist', 'Norholm', 'Lindqvist']);
});

test('the card has the sentences, each leading to its mention, and the look-up in the article’s language', async () => {
	const {story} = await open();
	fireEvent.click(screen.getByRole('button', {name: /^Person Vera Lindqvist/}));
	fireEvent.keyDown(document.body, {key: 'i'});
	const card = within(await screen.findByRole('dialog', {name: 'Vera Lindqvist'}));
	expect(card.getByText('also: Lindqvist')).toBeTruthy();
	const link = card.getByRole<HTMLAnchorElement>('link');
	expect([link.href, link.rel]).toEqual(['https://en.wikipedia.org/w/index.php?search=Vera+Lindqvist', 'noopener noreferrer']);
	fireEvent.click(card.getByRole('button', {name: 'Lindqvist said the ferry would sail daily.'}));
	await vi.waitFor(() => expect(marked(story, 'mark[data-current]')).toEqual(['Lindqvist']));
	expect(screen.queryByRole('dialog')).toBeNull();
});

test('the chips are one tab stop, which the arrow keys move', async () => {
	await open();
	const [first, second, all] = within(screen.getByRole('toolbar')).getAllByRole('button');
	first!.focus();
	fireEvent.keyDown(first!, {key: 'ArrowRight'});
	expect(document.activeElement).toBe(second);
	await vi.waitFor(() => expect([first, second, all].map(chip => chip?.tabIndex)).toEqual([-1, 0, -1]));
	fireEvent.keyDown(second!, {key: 'End'});
	expect(document.activeElement).toBe(all);
});

test('a language that is not served says so', async () => {
	const none = async () => ({mentions: [], entities: [], coverage: 'none'} as const);
	render(<Reader article={{...madeArticle, lang: 'ja'}} settings={defaultSettings} onChange={vi.fn()} find={none} />);
	expect(await screen.findByText(/^Names are not marked in Japanese/)).toBeTruthy();
});

test('a picture that does not come leaves its words', async () => {
	const {story} = await open({}, {...madeArticle, leadImage: {src: 'https://lantern.example/a.png', alt: 'The quay at dusk', caption: ''}});
	fireEvent.error(story.querySelector('img')!);
	expect(await screen.findByText('Picture, not loaded: The quay at dusk')).toBeTruthy();
});

test('a page that changed can be read again', async () => {
	const onAgain = vi.fn();
	render(<Reader article={madeArticle} settings={defaultSettings} onChange={vi.fn()} find={find} onAgain={onAgain} />);
	fireEvent.click(await screen.findByRole('button', {name: 'Read it again'}));
	expect(onAgain).toHaveBeenCalledOnce();
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
	['the card of a name', 'ni'],
])('axe has nothing to say about %s', async (_, key) => {
	await open();
	for (const one of key) {
		fireEvent.keyDown(document.body, {key: one});
		await vi.waitFor(() => expect(one !== 'n' || screen.queryByRole('slider')).toBeTruthy());
	}
	await vi.waitFor(() => expect(screen.queryAllByRole('dialog')).toHaveLength(key === '' ? 0 : 1));
	// jsdom draws nothing, so contrast cannot be told here, and the page's own rules are the entry's affair.
	const {violations} = await axe.run(document.body, {rules: {'color-contrast': {enabled: false}, region: {enabled: false}}});
	expect(violations.map(({id, nodes}) => [id, nodes[0]?.html])).toEqual([]);
});
