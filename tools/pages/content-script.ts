/** The built content script, as an expression to evaluate in a page. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Extraction} from '../../src/article';
import {languageCodes} from '../../src/declutter/words/codes';
import {extensionDir} from '../paths';

/** What the page answers: JSON text, since a deep tree is too deep for the debugging protocol's own way with values. */
export interface PageAnswer {
	readonly extraction: Extraction;
	/** Milliseconds that the script took, by the page's own clock. */
	readonly ms: number;
	/** False where the page's document is not what it was before, character for character. */
	readonly isUnchanged: boolean;
}

/** An expression whose value is a PageAnswer as JSON. */
export async function contentExpression(): Promise<string> {
	return `(() => {
		const read = ${await readerFunction()};
		const documentText = () => new XMLSerializer().serializeToString(document);
		const before = documentText();
		const start = performance.now();
		const extraction = read();
		const ms = performance.now() - start;
		return JSON.stringify({extraction, ms, isUnchanged: documentText() === before});
	})()`;
}

/** A function's text that does in a page what src/inject-reader.ts does from outside: it runs the content script, adds the words wanted, and gives the extraction. */
export async function readerFunction(): Promise<string> {
	const content = await readFile(join(extensionDir('chrome'), 'content.js'), 'utf8');
	const words = await Promise.all(languageCodes.map(async code => `${code}() { ${await readFile(join(extensionDir('chrome'), 'words', `${code}.js`), 'utf8')} }`));
	return `() => {
		const words = {${words.join(',\n')}};
		words.en();
		${content}
		const wanted = broadsheetPage.wanted();
		if (!wanted) {
			return broadsheetLive.extraction;
		}
		for (const language of wanted.languages) {
			words[language]();
		}
		return broadsheetPage.finish();
	}`;
}
