/** Entry: put into the page on the click. Its value is the page's extraction; the page API stays for what the popup asks later. */
import type {PageApi} from './page-api';
import {extract, longestText} from './extract/extract';
import {selectedText} from './extract/selection';

declare global {
	// The isolated world's own global: the page cannot see it.
	var broadsheetPage: PageApi | undefined;
}

globalThis.broadsheetPage = {
	extract: () => extract(document),
	longestText: () => longestText(document),
	selectedText: () => selectedText(document),
};

export default extract(document);
