import fc from 'fast-check';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {kindIds} from '../src/article';
import {defaultSettings, keepOnSite, parseSettings, resized, type Settings, textSizes} from '../src/settings';
import {loadSettings, onSettingsChange, saveSettings} from '../src/settings-store';

type Stored = Record<string, unknown>;
type Listener = (changes: Stored, area: string) => void;

const {areas, failing, listeners, storage} = vi.hoisted(() => {
	const areas: Record<string, Stored> = {sync: {}, local: {}};
	const failing = {get: false, set: false};
	const listeners = new Set<Listener>();
	const area = (name: string) => ({
		get: async (key: string) => {
			if (name === 'sync' && failing.get) {
				throw new Error('Synchronising is off');
			}
			return structuredClone(key in areas[name]! ? {[key]: areas[name]![key]} : {});
		},
		set: async (items: Stored) => {
			if (name === 'sync' && failing.set) {
				throw new Error('Quota exceeded');
			}
			Object.assign(areas[name]!, structuredClone(items));
			listeners.forEach(listener => listener(items, name));
		},
		remove: async (key: string) => {
			Reflect.deleteProperty(areas[name]!, key);
		},
	});
	const onChanged = {addListener: (listener: Listener) => listeners.add(listener), removeListener: (listener: Listener) => listeners.delete(listener)};
	return {areas, failing, listeners, storage: {sync: area('sync'), local: area('local'), onChanged}};
});

vi.mock('webextension-polyfill', () => ({default: {storage}}));

beforeEach(() => {
	areas['sync'] = {};
	areas['local'] = {};
	failing.get = false;
	failing.set = false;
	listeners.clear();
});

describe('parseSettings', () => {
	test.each<[string, unknown, Partial<Settings>]>([
		['nothing gives the defaults', undefined, defaultSettings],
		['a list gives the defaults', [1], defaultSettings],
		['a bad key falls to its default, the others stay', {theme: 'pink', font: 'sans', introduced: 'yes'}, {theme: 'auto', font: 'sans', introduced: false}],
		['a size too large is the largest', {textSize: 90}, {textSize: textSizes.most}],
		['a size too small is the smallest', {textSize: -4}, {textSize: textSizes.least}],
		['a size that is no number is the default', {textSize: '20'}, {textSize: defaultSettings.textSize}],
		['types are merged one by one', {types: {PER: false, ORG: 'no'}}, {types: {PER: false, ORG: true, LOC: true}}],
		['kinds are merged one by one, unknown ones go', {remove: {share: false, other: false}}, {remove: {...defaultSettings.remove, share: false}}],
		['kinds kept on a site, unknown ones go', {sites: {'news.example': {keep: ['share', 'other', 4]}}}, {sites: {'news.example': {keep: ['share']}}}],
		['a site that keeps nothing goes', {sites: {'news.example': {keep: []}, 'b.example': 4, 'c.example': {}}}, {sites: {}}],
	])('%s', (_, stored, expected) => {
		expect(parseSettings(stored)).toMatchObject(expected);
		expect(parseSettings(stored).sites).toEqual(expected.sites ?? {});
	});

	test('what a prototype holds is no setting', () => {
		const stored: unknown = JSON.parse('{"__proto__": {"theme": "dark"}, "sites": {"__proto__": {"keep": ["share"]}}}');
		const settings = parseSettings(stored);
		expect(settings.theme).toBe('auto');
		expect(parseSettings(Object.create({theme: 'dark'})).theme).toBe('auto');
		expect(Object.getPrototypeOf(settings.sites)).toBe(Object.prototype);
	});

	test('at most 500 sites are kept', () => {
		const sites = Object.fromEntries(Array.from({length: 600}, (_, at) => [`s${at}.example`, {keep: ['share']}]));
		expect(Object.keys(parseSettings({sites}).sites)).toHaveLength(500);
	});

	test('1,000 spoilt stores give whole settings, and what was sound among them', () => {
		const sound: Settings = {...defaultSettings, theme: 'dark', textSize: 20, images: 'off', remove: {...defaultSettings.remove, byline: false}, sites: {'news.example': {keep: ['tags']}}};
		const names = Object.keys(sound) as (keyof Settings)[];
		fc.assert(fc.property(fc.subarray(names), fc.array(fc.anything(), {minLength: names.length, maxLength: names.length}), (spoilt, values) => {
			const settings = parseSettings({...sound, ...Object.fromEntries(spoilt.map((name, at) => [name, values[at]]))});
			expectWhole(settings);
			for (const name of names.filter(name => !spoilt.includes(name))) {
				expect(settings[name]).toEqual(sound[name]);
			}
		}), {numRuns: 1000});
	});
});

describe('changes', () => {
	test.each([
		[17, 1, {textSize: 18}],
		[20, 1, {textSize: 22}],
		[21, -1, {textSize: 20}],
		[textSizes.most, 1, {}],
		[textSizes.least, -1, {}],
	] as const)('from %i px in direction %i', (textSize, direction, change) => {
		expect(resized({...defaultSettings, textSize}, direction)).toEqual(change);
	});

	test('a kind is kept on a site beside others, and a site that keeps nothing goes', () => {
		const one = keepOnSite(defaultSettings, {host: 'news.example', kind: 'tags', isKept: true});
		const two = keepOnSite({...defaultSettings, ...one}, {host: 'news.example', kind: 'share', isKept: true});
		expect(two).toEqual({sites: {'news.example': {keep: ['share', 'tags']}}});
		const without = keepOnSite({...defaultSettings, ...two}, {host: 'news.example', kind: 'share', isKept: false});
		expect(without).toEqual(one);
		expect(keepOnSite({...defaultSettings, ...one}, {host: 'news.example', kind: 'tags', isKept: false})).toEqual({sites: {}});
	});
});

function expectWhole(settings: Settings): void {
	expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings));
	expect(parseSettings(settings)).toEqual(settings);
	expect(Object.keys(settings.remove)).toEqual([...kindIds]);
	expect([...Object.values(settings.remove), ...Object.values(settings.types), settings.introduced].every(value => typeof value === 'boolean')).toBe(true);
	expect(settings.textSize).toBeGreaterThanOrEqual(textSizes.least);
	expect(settings.textSize).toBeLessThanOrEqual(textSizes.most);
}

describe('storage', () => {
	test('nothing stored gives the defaults', async () => {
		expect(await loadSettings()).toEqual(defaultSettings);
	});

	test('what is saved is loaded, under one key with a version', async () => {
		const saved = await saveSettings({theme: 'sepia'});
		expect(saved).toEqual({...defaultSettings, theme: 'sepia'});
		expect(await loadSettings()).toEqual(saved);
		expect(areas).toEqual({sync: {settings: {version: 1, ...saved}}, local: {}});
	});

	test('of two changes at once neither is lost', async () => {
		await Promise.all([saveSettings({theme: 'dark'}), saveSettings({font: 'sans'})]);
		expect(await loadSettings()).toMatchObject({theme: 'dark', font: 'sans'});
	});

	test('where synchronising fails, the settings stay on the device', async () => {
		failing.get = true;
		failing.set = true;
		await saveSettings({textSize: 21});
		expect(areas['sync']).toEqual({});
		expect(await loadSettings()).toMatchObject({textSize: 21});
	});

	test('what failed to synchronise is newer than what is synchronised, until that works again', async () => {
		await saveSettings({textSize: 18});
		failing.set = true;
		await saveSettings({textSize: 19});
		expect(await loadSettings()).toMatchObject({textSize: 19});
		failing.set = false;
		await saveSettings({font: 'sans'});
		expect(areas['local']).toEqual({});
		expect(await loadSettings()).toMatchObject({textSize: 19, font: 'sans'});
	});

	test('a failed save rejects and the next one is stored', async () => {
		failing.set = true;
		vi.spyOn(storage.local, 'set').mockRejectedValueOnce(new Error('The disk is full'));
		await expect(saveSettings({textSize: 22})).rejects.toThrow('The disk is full');
		expect(await saveSettings({textSize: 23})).toMatchObject({textSize: 23});
	});

	test('a listener hears of changes of the settings alone, until it ends', async () => {
		const heard: number[] = [];
		const end = onSettingsChange(settings => heard.push(settings.textSize));
		await vi.waitFor(() => expect(listeners.size).toBe(1));
		await saveSettings({textSize: 20});
		await storage.local.set({other: 1});
		await vi.waitFor(() => expect(heard).toEqual([20]));
		end();
		await vi.waitFor(() => expect(listeners.size).toBe(0));
		await saveSettings({textSize: 21});
		await loadSettings();
		expect(heard).toEqual([20]);
	});
});
