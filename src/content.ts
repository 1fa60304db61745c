/** Entry: put into the page on the click. Its value is the page's extraction, or the words wanted for that, as JSON; the page API stays for what is asked later. */
import type {Extraction} from './article';
import type {PageApi, WordsWanted} from './page-api';
import type {WordTables} from './declutter/words/index';
import type {BegunReading, Judged, OnJudged} from './extract/extract';
import {giveWords, missingWords} from './declutter/words/index';
import {beginReading, longestText} from './extract/extract';
import {judgeNew} from './extract/judge-new';
import {selectedText} from './extract/selection';

declare global {
	// The isolated world's own globals: the page cannot see them.
	var broadsheetPage: PageApi | undefined;
	/** Each words file puts its language's words here. */
	var broadsheetWords: WordTables | undefined;
}

let begun: BegunReading | undefined;
let extraction: Extraction | undefined;
let judged: Judged | undefined;

globalThis.broadsheetPage = {
	extract: read,
	wanted,
	finish,
	longestText: () => keep(onJudged => longestText(document, onJudged)),
	selectedText: () => selectedText(document),
};

globalThis.broadsheetLive = {
	get extraction() {
		return extraction;
	},
	get judged() {
		return judged;
	},
	read() {
		begun = undefined;
		return finish();
	},
	judgeNew: elements => judged ? judgeNew(document, judged, elements) : [],
};

export default JSON.stringify(read());

function read(): Extraction | WordsWanted {
	begun = asItWas(() => beginReading(document));
	takeWords();
	return wanted() ?? finish();
}

function wanted(): WordsWanted | undefined {
	const languages = begun ? missingWords(begun.languages) : [];
	return languages.length > 0 ? {kind: 'words-wanted', languages} : undefined;
}

function finish(): Extraction {
	takeWords();
	const reading = begun;
	begun = undefined;
	return keep(onJudged => (reading ?? beginReading(document)).finish(onJudged));
}

function takeWords(): void {
	giveWords(globalThis.broadsheetWords ?? {});
}

/** What is read stays for those who work on the page. */
function keep(read: (onJudged: OnJudged) => Extraction): Extraction {
	return asItWas(() => {
		extraction = read(found => {
			judged = found;
		});
		return extraction;
	});
}

/** A page that is tidied is read as it was. */
function asItWas<Value extends object>(read: () => Value): Value {
	return globalThis.broadsheetTidy?.asItWas(read) ?? read();
}
