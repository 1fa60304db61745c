/** The browser's own sanitizer as a second opinion: it finds nothing to take out of what the allow-list lets through. */
import fc from 'fast-check';
import {toHtml} from 'hast-util-to-html';
import type {Element} from 'hast';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {browserNames, type ExtensionBrowser, findBrowser, launch} from '../../tools/browsers';
import {extensionDir, sample} from '../../tools/paths';
import {type PageServer, serve} from '../../tools/serve';
import {acceptExtraction, articleSchema} from '../../src/tree/accept';
import {payloadClasses} from '../hostile/payloads';
import {randomTree} from '../tree/random-trees';
import {articleOf} from '../tree/sample';

const trees = 1000;
const attributes = ['href', 'src', 'alt', 'width', 'height', 'colspan', 'rowspan'];

describe.each(browserNames.filter(name => findBrowser(name) !== undefined))('in %s', name => {
	let browser: ExtensionBrowser;
	let server: PageServer;

	beforeAll(async () => {
		server = await serve(sample);
		browser = await launch(name, {path: findBrowser(name)!, extension: extensionDir(name), headless: true});
		await browser.open(server.url);
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	test('it leaves 1,000 random trees as the allow-list left them', async context => {
		context.skip(!await browser.evaluate(hasSanitizer), 'This browser has no Element.setHTML');
		const pages = fc.sample(randomTree, {numRuns: trees, seed: 6}).map(accepted).filter(element => element !== undefined).map(element => toHtml(element));
		expect(pages.length).toBeGreaterThan(trees / 4);
		expect(await browser.evaluate(takenOut, pages, articleSchema.tagNames, attributes)).toEqual([]);
	});

	test('it takes something out of most payloads as they are', async context => {
		context.skip(!await browser.evaluate(hasSanitizer), 'This browser has no Element.setHTML');
		const payloads = Object.values(payloadClasses).flat();
		expect(payloads.length).toBeGreaterThanOrEqual(200);
		expect((await browser.evaluate(takenOut, payloads, articleSchema.tagNames, attributes)).length).toBeGreaterThan(payloads.length / 2);
	});
});

function accepted(tree: unknown): Element | undefined {
	const extraction = acceptExtraction({...articleOf([]), blocks: [{id: 0, element: tree, verdict: {kept: true}}]});
	return extraction?.kind === 'article' ? extraction.blocks[0]!.element : undefined;
}

/** Runs in the page. */
function hasSanitizer(): boolean {
	return 'setHTML' in Element.prototype;
}

/**
 * Runs in the page: those of these pieces of HTML that the sanitizer takes something out of, given this allow-list. What stands
 * in a table without a cell is put before it by one parser and left there by the other, so the order is not compared.
 */
function takenOut(pieces: readonly string[], elements: readonly string[], attributes: readonly string[]): string[] {
	const clean = document.createElement('div') as HTMLDivElement & {setHTML: (html: string, options: object) => void};
	// In a document of its own nothing loads.
	const raw = document.implementation.createHTMLDocument('').createElement('div');
	// A form answers with its fields where it is asked by name.
	const {cloneNode} = Node.prototype;
	const openingTag = (element: Node) => new XMLSerializer().serializeToString(cloneNode.call(element, false));
	const partsOf = (root: HTMLElement) => [...[...root.querySelectorAll('*')].map(openingTag), ...root.textContent].sort().join('\n');
	return pieces.filter(html => {
		raw.innerHTML = html;
		clean.setHTML(html, {sanitizer: {elements, attributes}});
		return partsOf(clean) !== partsOf(raw);
	});
}
