/** The popup's side of the port to the page it was opened on: what is tidied, framed and marked there. */
import browser from 'webextension-polyfill';
import type {Entities} from './article';
import {run} from './inject-reader';
import type {Reading} from './reading';
import {countedOnly} from './tidy/counted';
import {parseTidyState, portName, type PageMention, type TidyCommand, type TidyState} from './tidy/messages';

export interface PageLink {
	readonly send: (command: TidyCommand) => void;
	readonly end: () => void;
}

/** Whether a page was tidied or marked since it was loaded, so that there is something to ask it. */
export async function isLinked(tabId: number): Promise<boolean> {
	try {
		const func = () => globalThis.broadsheetTidy !== undefined;
		return await run({target: {tabId}, func: func as () => unknown, injectImmediately: true}) === true;
	} catch {
		// The tab may have gone elsewhere meanwhile.
		return false;
	}
}

/** Puts the script and its style sheet into the page and links it to the popup; `onState` is called with the page's state now and whenever it changes. */
export async function linkPage(tabId: number, onState: (state: TidyState) => void): Promise<PageLink | undefined> {
	const target = {tabId};
	try {
		await Promise.all([
			browser.scripting.insertCSS({target, files: ['tidy.css'], origin: 'USER'}),
			browser.scripting.executeScript({target, files: ['tidy.js'], injectImmediately: true}),
		]);
	} catch {
		// The tab may have gone elsewhere meanwhile.
		return undefined;
	}
	const port = browser.tabs.connect(tabId, {name: portName, frameId: 0});
	port.onMessage.addListener((message: unknown) => {
		const state = parseTidyState(message);
		if (state) {
			onState(state);
		}
	});
	return {send: command => port.postMessage(command), end: () => port.disconnect()};
}

/** The mentions of a reading as the page can find them: by block, and by characters that count on the page too. */
export function pageMentions({shown}: Reading, {mentions}: Entities): PageMention[] {
	const places = shown.filter(({text}) => text !== '');
	let next = 0;
	return [...mentions].sort((one, other) => one.start - other.start).flatMap(({start, end, type, entity}) => {
		while (next + 1 < places.length && places[next + 1]!.start <= start) {
			next++;
		}
		const place = places[next];
		if (!place || start < place.start || end > place.start + place.text.length) {
			return [];
		}
		const counted = (offset: number) => countedOnly(place.text.slice(0, offset - place.start)).length;
		return [{block: place.block.id, start: counted(start), end: counted(end), type, entity}];
	});
}
