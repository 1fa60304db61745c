/** Entry: put into the page on the click. Its value is the page's extraction; the page API stays for what the popup asks later. */
import type {Extraction} from './article';
import type {PageApi} from './page-api';
import type {Judged} from './extract/extract';
import {extract, longestText} from './extract/extract';
import {judgeNew} from './extract/judge-new';
import {selectedText} from './extract/selection';

declare global {
	// The isolated world's own global: the page cannot see it.
	var broadsheetPage: PageApi | undefined;
}

let extraction: Extraction | undefined;
let judged: Judged | undefined;

globalThis.broadsheetPage = {
	extract: () => read(extract),
	longestText: () => read(longestText),
	selectedText: () => selectedText(document),
};

globalThis.broadsheetLive = {
	get extraction() {
		return extraction;
	},
	get judged() {
		return judged;
	},
	read: () => read(extract),
	judgeNew: elements => judged ? judgeNew(document, judged, elements) : [],
};

/** A page that is tidied is read as it was. */
function read(how: typeof extract): Extraction {
	const keep = () => {
		extraction = how(document, found => {
			judged = found;
		});
		return extraction;
	};
	return globalThis.broadsheetTidy?.asItWas(keep) ?? keep();
}

export default read(extract);
