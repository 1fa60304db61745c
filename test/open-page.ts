import {JSDOM} from 'jsdom';
import {vi} from 'vitest';
import {pageGlobals} from '../tools/pages/page-globals';

/** HTML as a document at an address, with its window's globals in place until they are unstubbed. */
export function openPage(html: string, url: string): Document {
	const {window} = new JSDOM(html, {url});
	for (const key of pageGlobals) {
		vi.stubGlobal(key, window[key]);
	}
	return window.document;
}
