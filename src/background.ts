/** Entry: the background. It runs only for an event: a site's permission given or taken back, an update, a number for the button. */
import browser, {type Runtime} from 'webextension-polyfill';
import type {KindId} from './article';
import {giveWords} from './inject-reader';
import {kindsLeftOut} from './reading';
import {loadSettings} from './settings-store';
import {matchSites} from './tidy-sites';
import {backgroundPorts, parseBadge} from './tidy/messages';

browser.permissions.onAdded.addListener(() => void matchSites());
browser.permissions.onRemoved.addListener(() => void matchSites());
browser.runtime.onInstalled.addListener(() => void matchSites());
browser.runtime.onStartup.addListener(() => void matchSites());

browser.runtime.onConnect.addListener(port => {
	const {name, sender} = port;
	const tabId = sender?.tab?.id;
	if (tabId === undefined) {
		return;
	}
	if (name === backgroundPorts.badge) {
		port.onMessage.addListener((count: unknown) => void answer(port, async () => showCount(tabId, parseBadge(count))));
	} else if (name === backgroundPorts.always) {
		void answer(port, async () => startAlways(tabId, sender?.url ?? ''));
	}
});

/** Sends what comes of the work, if anything does, and closes the port. The page may go elsewhere meanwhile: then nobody waits for an answer. */
async function answer(port: Runtime.Port, work: () => Promise<unknown>): Promise<void> {
	let isOpen = true;
	port.onDisconnect.addListener(() => {
		isOpen = false;
	});
	const result = await work().catch((error: unknown) => isOpen && console.warn(error));
	if (isOpen) {
		port.postMessage(result);
		port.disconnect();
	}
}

/** What a page of a site that is always tidied needs: the words of its languages, the style sheet, and the kinds to put aside. */
async function startAlways(tabId: number, url: string): Promise<KindId[]> {
	await Promise.all([
		giveWords(tabId),
		browser.scripting.insertCSS({target: {tabId}, files: ['tidy.css'], origin: 'USER'}),
	]);
	return kindsLeftOut(await loadSettings(), url);
}

async function showCount(tabId: number, count: number): Promise<void> {
	await browser.action.setBadgeBackgroundColor({tabId, color: '#5b5348'});
	await browser.action.setBadgeText({tabId, text: count === 0 ? '' : String(count)});
}
