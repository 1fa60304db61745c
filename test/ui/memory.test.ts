import {beforeEach, expect, test, vi} from 'vitest';
import {loadMemories, recall, remember} from '../../src/ui/memory';
import {session} from './browser';
import {madeArticle} from './made-article';

vi.mock('webextension-polyfill', async () => ({default: (await import('./browser')).englishBrowser}));

beforeEach(() => {
	Reflect.deleteProperty(session, 'pages');
});

test('the last 50 pages are remembered', async () => {
	for (let page = 0; page < 60; page++) {
		await remember({...madeArticle, url: `https://lantern.example/${page}`}, {restored: [page]});
	}
	const memories = await loadMemories();
	expect(memories).toHaveLength(50);
	expect(recall(memories, {...madeArticle, url: 'https://lantern.example/59'})?.restored).toEqual([59]);
	expect(recall(memories, {...madeArticle, url: 'https://lantern.example/9'})).toBeUndefined();
});

test('a page is remembered once, as it was last', async () => {
	await remember(madeArticle, {restored: [2], place: {block: 3, part: 0.5}});
	await remember(madeArticle, {restored: []});
	expect(await loadMemories()).toEqual([{url: madeArticle.url, blocks: 5, restored: []}]);
});

test.each([['a string', 'pages'], ['a list of others', [1, null, {url: 'x'}, {url: 4, blocks: 1, restored: []}]]])('%s in the storage is nothing remembered', async (_, stored) => {
	session['pages'] = stored;
	expect(await loadMemories()).toEqual([]);
});
