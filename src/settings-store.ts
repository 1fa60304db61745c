/** The settings in the browser's storage: loaded, saved, and watched for changes. */
import browser from 'webextension-polyfill';
import {createTurns} from './in-turn';
import {parseSettings, type Settings, settingsVersion, upgraded} from './settings';

type Fields = Readonly<Record<string, unknown>>;

/** The one key in the browser's storage. */
const key = 'settings';

const inTurn = createTurns();

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
	browser.storage.onChanged.addListener(changed);
	return () => {
		isEnded = true;
		browser.storage.onChanged.removeListener(changed);
	};
}

/** What is on this device alone was stored when synchronising failed, so it is the newer. */
async function load(): Promise<Settings> {
	const [local, sync] = await Promise.all([storedIn(browser.storage.local), storedIn(browser.storage.sync)]);
	return parseSettings(upgraded(local ?? sync));
}

interface Area {
	readonly get: (key: string) => Promise<Fields>;
}

async function storedIn(area: Area): Promise<unknown> {
	try {
		return (await area.get(key))[key];
	} catch {
		// An area that cannot be read, as where synchronising is switched off, holds nothing for us.
		return undefined;
	}
}

async function store(settings: Settings): Promise<void> {
	const stored = {[key]: {version: settingsVersion, ...settings}};
	try {
		await browser.storage.sync.set(stored);
	} catch {
		// Synchronising is off, or the settings are beyond its 8 kB an item or its 120 writes a minute.
		await browser.storage.local.set(stored);
		return;
	}
	await browser.storage.local.remove(key);
}
