/** Settings in the browser's synced storage: read once, written on each change. */
import browser from 'webextension-polyfill';
import {type Settings, settingsFrom} from '../settings';

const key = 'settings';

/** The reader's settings; defaults where nothing usable is stored. */
export async function loadSettings(): Promise<Settings> {
	return settingsFrom(await stored());
}

/** Keeps the settings for good. */
export async function saveSettings(settings: Settings): Promise<void> {
	await browser.storage.sync.set({[key]: settings});
}

/** A storage that cannot be read must not keep the article from being read. */
async function stored(): Promise<unknown> {
	try {
		return (await browser.storage.sync.get(key))[key];
	} catch (error) {
		console.warn('The settings could not be read; defaults are used', error);
		return undefined;
	}
}
