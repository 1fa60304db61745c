import {beforeEach, expect, test, vi} from 'vitest';
import {addTidySite, matchSites, removeTidySite, siteOf} from '../src/tidy-sites';

const site = 'https://news.example/*';
const other = 'https://mail.example/*';

interface Script {
	readonly id: string;
	readonly matches: readonly string[];
}

const made = vi.hoisted(() => ({stored: {} as Record<string, unknown>, granted: new Set<string>(), scripts: [] as Script[], says: true}));

vi.mock('webextension-polyfill', () => ({
	default: {
		storage: {local: {get: async () => ({...made.stored}), set: async (items: object) => void Object.assign(made.stored, items)}},
		permissions: {
			request: async ({origins: [origin]}: {origins: string[]}) => {
				if (made.says) {
					made.granted.add(origin!);
				}
				return made.says;
			},
			contains: async ({origins: [origin]}: {origins: string[]}) => made.granted.has(origin!),
			remove: async ({origins: [origin]}: {origins: string[]}) => made.granted.delete(origin!),
		},
		scripting: {
			getRegisteredContentScripts: async () => [...made.scripts],
			registerContentScripts: async (added: Script[]) => void made.scripts.push(...added),
			unregisterContentScripts: async ({ids}: {ids: string[]}) => void (made.scripts = made.scripts.filter(({id}) => !ids.includes(id))),
		},
	},
}));

const registered = () => made.scripts.flatMap(({matches}) => matches);

beforeEach(() => {
	made.stored = {};
	made.granted = new Set();
	made.scripts = [];
	made.says = true;
});

test.each([
	['https://www.news.example:8080/a/b?c#d', 'https://www.news.example/*'],
	['http://news.example/', 'http://news.example/*'],
	['file:///home/story.html', undefined],
	['about:blank', undefined],
	['no address', undefined],
])('the site of %s is %s', (url, expected) => {
	expect(siteOf(url)).toBe(expected);
});

test('a site that the reader allows is registered for itself alone', async () => {
	expect(await addTidySite(site)).toBe(true);
	expect(registered()).toEqual([site]);
	expect([...made.granted]).toEqual([site]);
});

test('a site that the reader refuses leaves nothing behind', async () => {
	made.says = false;
	expect(await addTidySite(site)).toBe(false);
	expect(registered()).toEqual([]);
	expect(await matchSites()).toEqual([]);
});

test('removing a site gives its permission back and leaves the others', async () => {
	await addTidySite(site);
	await addTidySite(other);
	await removeTidySite(site);
	expect(registered()).toEqual([other]);
	expect([...made.granted]).toEqual([other]);
});

test('a permission that is taken back ends its site', async () => {
	await addTidySite(site);
	made.granted.clear();
	expect(await matchSites()).toEqual([]);
	expect(registered()).toEqual([]);
});

test('sites that an update has forgotten are registered again, once', async () => {
	await addTidySite(site);
	made.scripts = [];
	await Promise.all([matchSites(), matchSites()]);
	expect(registered()).toEqual([site]);
});

test('scripts of other features are left alone', async () => {
	made.scripts = [{id: 'other', matches: [other]}];
	await matchSites();
	expect(registered()).toEqual([other]);
});

test.each([['no list', 'x'], ['patterns of more than one site', ['*://*/*', 'https://*/*', '<all_urls>', 5]]])('%s in storage is no site', async (_, value) => {
	made.stored = {tidySites: value};
	made.granted = new Set(['*://*/*', 'https://*/*', '<all_urls>']);
	expect(await matchSites()).toEqual([]);
});
