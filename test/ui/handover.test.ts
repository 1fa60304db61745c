import {beforeEach, describe, expect, test, vi} from 'vitest';
import type {Article} from '../../src/article';
import {readingOf} from '../../src/reading';
import {defaultSettings} from '../../src/settings';
import {clearHanded, fitToHandOver, handOver, onHanded, type Receiver, tabAddress, takeHanded} from '../../src/ui/handover';
import {madeArticle} from './made-article';

type Stored = Record<string, unknown>;
type Listener = (changes: Record<string, {newValue?: unknown}>, area: string) => void;

const {stored, open, full, browser} = vi.hoisted(() => {
	const stored: Stored = {};
	const open = {tabs: [] as string[], windows: [1]};
	const full = {is: false};
	const listeners = new Set<Listener>();
	const session = {
		get: async (key: string) => structuredClone(key in stored ? {[key]: stored[key]} : {}),
		set: async (items: Stored) => {
			if (full.is) {
				throw new Error('Quota exceeded');
			}
			Object.assign(stored, structuredClone(items));
			listeners.forEach(listener => listener(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, {newValue}])), 'session'));
		},
		remove: async (keys: string[]) => keys.forEach(key => Reflect.deleteProperty(stored, key)),
	};
	const onChanged = {addListener: (listener: Listener) => listeners.add(listener), removeListener: (listener: Listener) => listeners.delete(listener)};
	const browser = {
		storage: {session, onChanged},
		runtime: {getURL: (path: string) => `chrome-extension://abc/${path}`},
		tabs: {query: async () => open.tabs.map(url => ({url}))},
		windows: {getAll: async () => open.windows.map(id => ({id}))},
	};
	return {stored, open, full, browser};
});

vi.mock('webextension-polyfill', () => ({default: browser}));

beforeEach(() => {
	Object.keys(stored).forEach(key => Reflect.deleteProperty(stored, key));
	open.tabs = [];
	open.windows = [1];
	full.is = false;
});

/** Hands an article to a tab, which then opens. */
async function toTab(id: string, article: Article = madeArticle): Promise<boolean> {
	const isHanded = await handOver(`tab:${id}`, {article, tabId: 4});
	open.tabs.push(tabAddress(id));
	return isHanded;
}

const kept = () => Object.keys(stored).filter(key => key !== 'handed').sort();
const longArticle = (units: number): Article => ({...madeArticle, blocks: [{...madeArticle.blocks[0]!, element: {type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value: 'x'.repeat(units)}]}}]});

test('the receiver takes what was handed to it, as often as it asks', async () => {
	expect(await toTab('a')).toBe(true);
	expect(await takeHanded('tab:a')).toEqual({article: madeArticle, tabId: 4});
	expect(await takeHanded('tab:a')).toEqual({article: madeArticle, tabId: 4});
	expect(await takeHanded('tab:b')).toBeUndefined();
});

test.each<[string, unknown]>([
	['nothing', undefined],
	['a text', 'article'],
	['an article that is none', {article: {...madeArticle, blocks: [4]}}],
	['a page that is no article', {article: {kind: 'refused', url: '', why: 'failed'}}],
])('%s in the storage is no article', async (_, value) => {
	stored['tab:a'] = value;
	expect(await takeHanded('tab:a')).toBeUndefined();
});

describe('what nobody can ask for any more is cleared away', () => {
	test('the article of a tab that was closed', async () => {
		await toTab('a');
		await toTab('b');
		open.tabs.shift();
		await clearHanded();
		expect(kept()).toEqual(['tab:b']);
	});

	test('the article of a window that was closed, when the next is handed over', async () => {
		open.windows = [1, 2];
		await handOver('panel:2', {article: madeArticle});
		open.windows = [1];
		await handOver('panel:1', {article: madeArticle});
		expect(kept()).toEqual(['panel:1']);
	});

	test('the article that another takes the place of', async () => {
		await handOver('panel:1', {article: madeArticle});
		await handOver('panel:1', {article: {...madeArticle, title: 'Another'}});
		expect((await takeHanded('panel:1'))?.article.title).toBe('Another');
		expect(stored['handed']).toHaveLength(1);
	});
});

describe('what is kept has limits', () => {
	test('eight articles: the oldest goes', async () => {
		for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) {
			await toTab(id);
		}
		expect(kept()).toEqual(['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(id => `tab:${id}`));
	});

	test('three million units in all: the oldest go', async () => {
		await toTab('a', longArticle(1_200_000));
		await toTab('b', longArticle(1_200_000));
		await toTab('c', longArticle(1_200_000));
		expect(kept()).toEqual(['tab:b', 'tab:c']);
	});

	test('an article that is too long is not handed over, and nothing else goes', async () => {
		await toTab('a');
		expect(await toTab('b', longArticle(2_000_000))).toBe(false);
		expect(kept()).toEqual(['tab:a']);
	});

	test('a browser that stores nothing hands nothing over', async () => {
		full.is = true;
		expect(await toTab('a')).toBe(false);
	});
});

test('a long article is handed over without what was left out', () => {
	const [first, ...others] = madeArticle.blocks;
	const article = {...madeArticle, blocks: [first!, ...longArticle(800_000).blocks.map(block => ({...block, id: 9, verdict: {kept: false, kind: 'comments', reason: 'comment-area', confidence: 1} as const})), ...others]};
	const fit = fitToHandOver(article, readingOf(article, {settings: defaultSettings}));
	expect(fit.blocks.map(({id}) => id)).toEqual([1, 3]);
	expect(fitToHandOver(madeArticle, readingOf(madeArticle, {settings: defaultSettings}))).toBe(madeArticle);
});

test('a panel that is open hears of the next article, and of no other panel’s', async () => {
	const heard: string[] = [];
	const end = onHanded('panel:1' satisfies Receiver, ({article}) => heard.push(article.title));
	open.windows = [1, 2];
	await handOver('panel:2', {article: madeArticle});
	await handOver('panel:1', {article: {...madeArticle, title: 'Mine'}});
	end();
	await handOver('panel:1', {article: {...madeArticle, title: 'Later'}});
	expect(heard).toEqual(['Mine']);
});
