/** Entry: put into the page on the click. Its value is the page's extraction, or the words wanted for that; the page API stays for what is asked later. */
import type {Extraction} from './article';
import type {PageApi, WordsWanted} from './page-api';
import type {WordTables} from './declutter/words/index';
import type {BegunReading} from './extract/extract';
import {giveWords, missingWords} from './declutter/words/index';
import {beginReading, longestText} from './extract/extract';
import {selectedText} from './extract/selection';

declare global {
	// The isolated world's own globals: the page cannot see them.
	var broadsheetPage: PageApi | undefined;
	/** Each words file puts its language's words here. */
	var broadsheetWords: WordTables | undefined;
}

let begun: BegunReading | undefined;

globalThis.broadsheetPage = {
	extract: read,
	finish,
	longestText: () => longestText(document),
	selectedText: () => selectedText(document),
};

export default read();

function read(): Extraction | WordsWanted {
	begun = beginReading(document);
	takeWords();
	const languages = missingWords(begun.languages);
	return languages.length > 0 ? {kind: 'words-wanted', languages} : finish();
}

function finish(): Extraction {
	takeWords();
	const reading = begun ?? beginReading(document);
	begun = undefined;
	return reading.finish();
}

function takeWords(): void {
	giveWords(globalThis.broadsheetWords ?? {});
}
