/** The signals of saved pages, read in a browser as the extension reads them. */
import {resolve} from 'node:path';
import {closedBrowser} from '../pages/closed-browser';
import {pageScript} from '../pages/page-script';
import {readSavedPage} from '../pages/saved-pages';
import {readTruth} from '../bench/truth';
import type {PageSignals} from './in-page';

export interface Example extends PageSignals {
	readonly id: string;
	/** Pages of one publisher are never both learned from and judged. */
	readonly publisher: string;
	/** What the page is: "article", or the type that the corpus gives. */
	readonly type: string;
}

/** An example for each page of a folder; a page that cannot be read ends the program. */
export async function readExamples(dir: string, say: (line: string) => void): Promise<Example[]> {
	const expression = `(() => { ${await pageScript(resolve(import.meta.dirname, 'in-page.ts'), 'readSignals')}\n return JSON.stringify(readSignals()); })()`;
	const browser = closedBrowser({say});
	const examples: Example[] = [];
	try {
		for (const page of await readTruth(dir)) {
			const html = await readSavedPage(dir, page.id);
			const read = JSON.parse(String(await browser.evaluateIn({url: page.url, html}, expression))) as PageSignals;
			examples.push({id: page.id, publisher: siteOf(page.url), type: page.type || 'article', ...read});
			say(page.id);
		}
	} finally {
		await browser.close();
	}
	return examples;
}

/** The last two parts of the host: the sites of one publisher mostly share them. */
function siteOf(url: string): string {
	return new URL(url).hostname.split('.').slice(-2).join('.');
}
