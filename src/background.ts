/** Entry: the background. It runs only for an event: a site's permission given or taken back, an update, a number for the button. */
import browser, {type Runtime} from 'webextension-polyfill';
import type {KindId} from './article';
import {kindsLeftOut} from './reading';
import {loadSettings} from './settings';
import {matchSites} from './tidy-sites';
import {parseBadge} from './tidy/messages';

browser.permissions.onAdded.addListener(() => void matchSites());
browser.permissions.onRemoved.addListener(() => void matchSites());
browser.runtime.onInstalled.addListener(() => void matchSites());
browser.runtime.onStartup.addListener(() => void matchSites());

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
	const tabId = sender.tab?.id;
	if (tabId === undefined) {
		return undefined;
	}
	const count = parseBadge(message);
	return count === undefined ? startAlways(tabId, sender.url ?? '') : showCount(tabId, count);
});

/** What a page of a site that is always tidied needs: the style sheet, and the kinds to put aside. */
async function startAlways(tabId: number, url: string): Promise<KindId[]> {
	await browser.scripting.insertCSS({target: {tabId}, files: ['tidy.css'], origin: 'USER'});
	return kindsLeftOut(await loadSettings(), url);
}

async function showCount(tabId: number, count: number): Promise<void> {
	await browser.action.setBadgeBackgroundColor({tabId, color: '#5b5348'});
	await browser.action.setBadgeText({tabId, text: count === 0 ? '' : String(count)});
}
