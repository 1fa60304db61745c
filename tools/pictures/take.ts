/** One picture of the popup. */
import type {ExtensionBrowser} from '../browsers';
import {reach, waitFor} from '../gallery/states';
import type {Shot} from './shots';

/** Opens the popup in the shot's state and writes its picture. `server` is the address of the project's folder. */
export async function take(browser: ExtensionBrowser, {scheme, state, from}: Shot, {server, file}: {readonly server: string; readonly file: string}): Promise<void> {
	const popup = await reach(state, browser, server);
	await popup.setColorScheme(scheme);
	if (from !== undefined) {
		await popup.evaluate(selector => document.querySelector(selector)?.scrollIntoView({block: 'start', behavior: 'instant'}), from);
	}
	await waitFor(popup, state.shows);
	await popup.screenshot(file);
	await popup.close();
}
