/** Every setting with its type and default, and how settings are read from whatever storage holds. */
import type {EntityType, KindId} from './article';
import {entityTypes, kindIds} from './article';

export interface Settings {
	readonly theme: 'auto' | 'light' | 'sepia' | 'dark' | 'contrast';
	readonly font: 'serif' | 'sans';
	/** CSS pixels. */
	readonly textSize: number;
	readonly lineHeight: 'tight' | 'normal' | 'loose';
	readonly measure: 'narrow' | 'medium' | 'wide';
	readonly images: 'on' | 'tap' | 'off';
	readonly highlight: 'first' | 'all' | 'off';
	/** Which entity types are marked. */
	readonly types: Readonly<Record<EntityType, boolean>>;
	/** Which kinds of clutter are left out. */
	readonly remove: Readonly<Record<KindId, boolean>>;
	/** Kinds that stay in the article on one site, by host name. */
	readonly sites: Readonly<Record<string, {readonly keep: readonly KindId[]}>>;
	/** True once the line that points to the ledger was dismissed. */
	readonly introduced: boolean;
}

function all<Key extends string>(keys: readonly Key[]): Record<Key, boolean> {
	return Object.fromEntries(keys.map(key => [key, true])) as Record<Key, boolean>;
}

export const defaultSettings: Settings = {
	theme: 'auto',
	font: 'serif',
	textSize: 17,
	lineHeight: 'normal',
	measure: 'medium',
	images: 'on',
	highlight: 'first',
	types: all(entityTypes),
	remove: all(kindIds),
	sites: {},
	introduced: false,
};

/** The smallest and largest text size, in CSS pixels: a popup of 600 pixels holds some six words a line at the largest. */
export const textSizes = {least: 15, most: 24} as const;

/** More sites than a reader sets by hand; the oldest stay. */
const mostSites = 500;

type ChoiceName = 'theme' | 'font' | 'lineHeight' | 'measure' | 'images' | 'highlight';

const choices: {readonly [Name in ChoiceName]: readonly Settings[Name][]} = {
	theme: ['auto', 'light', 'sepia', 'dark', 'contrast'],
	font: ['serif', 'sans'],
	lineHeight: ['tight', 'normal', 'loose'],
	measure: ['narrow', 'medium', 'wide'],
	images: ['on', 'tap', 'off'],
	highlight: ['first', 'all', 'off'],
};

type Fields = Readonly<Record<string, unknown>>;

/** The settings in whatever storage held: a bad or missing key gets its default, the others stay. */
export function parseSettings(stored: unknown): Settings {
	const fields = fieldsOf(stored);
	return {
		theme: choiceOf(fields, 'theme'),
		font: choiceOf(fields, 'font'),
		textSize: textSizeOf(own(fields, 'textSize')),
		lineHeight: choiceOf(fields, 'lineHeight'),
		measure: choiceOf(fields, 'measure'),
		images: choiceOf(fields, 'images'),
		highlight: choiceOf(fields, 'highlight'),
		types: switchesOf(own(fields, 'types'), defaultSettings.types),
		remove: switchesOf(own(fields, 'remove'), defaultSettings.remove),
		sites: sitesOf(own(fields, 'sites')),
		introduced: own(fields, 'introduced') === true,
	};
}

function fieldsOf(value: unknown): Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function own(fields: Fields, name: string): unknown {
	return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function choiceOf<Name extends ChoiceName>(fields: Fields, name: Name): Settings[Name] {
	const allowed: readonly Settings[Name][] = choices[name];
	return allowed.find(choice => choice === own(fields, name)) ?? defaultSettings[name];
}

function textSizeOf(value: unknown): number {
	if (typeof value !== 'number' || Number.isNaN(value)) {
		return defaultSettings.textSize;
	}
	return Math.min(textSizes.most, Math.max(textSizes.least, Math.round(value)));
}

function switchesOf<Key extends string>(value: unknown, defaults: Readonly<Record<Key, boolean>>): Record<Key, boolean> {
	const fields = fieldsOf(value);
	const switches: Record<Key, boolean> = {...defaults};
	for (const key of Object.keys(defaults) as Key[]) {
		const stored = own(fields, key);
		switches[key] = typeof stored === 'boolean' ? stored : defaults[key];
	}
	return switches;
}

function sitesOf(value: unknown): Settings['sites'] {
	const sites = Object.entries(fieldsOf(value)).map(([host, site]) => [host, {keep: keptKinds(own(fieldsOf(site), 'keep'))}] as const);
	return Object.fromEntries(sites.filter(([, {keep}]) => keep.length > 0).slice(0, mostSites));
}

function keptKinds(value: unknown): KindId[] {
	return Array.isArray(value) ? kindIds.filter(kind => value.includes(kind)) : [];
}

/** The one key in the browser's storage, and the form of what is under it. */
const key = 'settings';
const version = 1;

/** The reader's settings. Waits for saves under way. */
export function loadSettings(): Promise<Settings> {
	return inTurn(load);
}

/** The settings after this change, which are stored: synchronised, or on this device alone where the browser does not synchronise them. */
export function saveSettings(change: Partial<Settings>): Promise<Settings> {
	return inTurn(async () => {
		const settings = parseSettings({...await load(), ...change});
		await store(settings);
		return settings;
	});
}

/** Calls the listener with the settings whenever they change, here or on another device. Gives the function that ends this. */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
	let isEnded = false;
	const changed = async (changes: Fields) => {
		const settings = Object.hasOwn(changes, key) ? await loadSettings() : undefined;
		if (settings && !isEnded) {
			listener(settings);
		}
	};
	const browser = loadBrowser();
	void browser.then(({storage}) => storage.onChanged.addListener(changed));
	return () => {
		isEnded = true;
		void browser.then(({storage}) => storage.onChanged.removeListener(changed));
	};
}

let last: Promise<unknown> = Promise.resolve();

/** One access after another, so that of two quick changes neither is lost. */
function inTurn<Value>(access: () => Promise<Value>): Promise<Value> {
	const turn = last.then(access, access);
	last = turn;
	return turn;
}

/** The polyfill throws where there is no extension, but the defaults serve tools and tests too. */
async function loadBrowser() {
	return (await import('webextension-polyfill')).default;
}

type AreaName = 'sync' | 'local';

/** What is on this device alone was stored when synchronising failed, so it is the newer. */
async function load(): Promise<Settings> {
	const [local, sync] = await Promise.all([storedIn('local'), storedIn('sync')]);
	return parseSettings(local ?? sync);
}

async function storedIn(area: AreaName): Promise<unknown> {
	const {storage} = await loadBrowser();
	try {
		return (await storage[area].get(key))[key];
	} catch {
		// An area that cannot be read, as where synchronising is switched off, holds nothing for us.
		return undefined;
	}
}

async function store(settings: Settings): Promise<void> {
	const {storage} = await loadBrowser();
	const stored = {[key]: {version, ...settings}};
	try {
		await storage.sync.set(stored);
	} catch {
		// Synchronising is off, or the settings are beyond its 8 kB an item or its 120 writes a minute.
		await storage.local.set(stored);
		return;
	}
	await storage.local.remove(key);
}
