/** The built content script, as an expression to evaluate in a page. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Extraction} from '../../src/article';
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
	const script = await readFile(join(extensionDir('chrome'), 'content.js'), 'utf8');
	return `(async () => {
		const documentText = () => new XMLSerializer().serializeToString(document);
		const before = documentText();
		const start = performance.now();
		${script}
		const extraction = await broadsheetContent;
		const ms = performance.now() - start;
		return JSON.stringify({extraction, ms, isUnchanged: documentText() === before});
	})()`;
}
