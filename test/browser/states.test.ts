/** Every state of the popup, in both browsers: nothing for axe to say, nothing wider than the popup, and colours of the theme. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type axe from 'axe-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {browserNames, type ExtensionBrowser, findBrowser, launch, type Popup} from '../../tools/browsers';
import {madePages, popupStates, reach, waitFor} from '../../tools/gallery/states';
import {extensionDir, root} from '../../tools/paths';
import {type PageServer, serve} from '../../tools/serve';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A function whose text is axe's, for the popup to run: its policy lets no script in from elsewhere. */
const defineAxe: () => void = Object.assign(() => undefined, {toString: () => `function () { ${axeSource}\n}`});

/** Themes in which contrast is asked about again; in light everything is. */
const otherThemes = ['sepia', 'dark', 'contrast'] as const;

describe.each(browserNames.filter(name => findBrowser(name) !== undefined))('in %s', name => {
	let server: PageServer;
	let browser: ExtensionBrowser;

	beforeAll(async () => {
		server = await serve(root, madePages);
		browser = await launch(name, {path: findBrowser(name)!, extension: extensionDir(name), headless: true});
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	// The loading state is gone before axe has looked at all of it.
	test.each(popupStates.filter(state => state.name !== 'loading'))('$name', async state => {
		const popup = await reach(state, browser, server.url);
		await popup.evaluate(defineAxe);
		expect(await violations(popup, 'light')).toEqual([]);
		for (const theme of otherThemes) {
			expect(await violations(popup, theme)).toEqual([]);
		}
		await popup.setWidth(320);
		await waitFor(popup, 'body');
		expect(await popup.evaluate(wideParts)).toEqual([]);
		await popup.close();
	});
});

async function violations(popup: Popup, theme: string): Promise<string[]> {
	await popup.evaluate(wear, theme);
	await waitFor(popup, 'body');
	return popup.evaluate(askAxe, theme === 'light' ? [] : ['color-contrast']);
}

/** Runs in the popup. */
function wear(theme: string): void {
	document.documentElement.dataset['theme'] = theme;
}

/** Runs in the popup. Rules by name, or all of them. */
async function askAxe(rules: readonly string[]): Promise<string[]> {
	const {axe: asked} = globalThis as unknown as {axe: typeof axe};
	const {violations} = await asked.run(document, rules.length > 0 ? {runOnly: {type: 'rule', values: [...rules]}} : {});
	return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${document.documentElement.dataset['theme']}: ${id}: ${html}`));
}

/** Runs in the popup: what reaches over its edge, without what scrolls in its own box. */
function wideParts(): string[] {
	const scrolls = (element: Element | null): boolean => element !== null && element !== document.body && (['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
	const isWide = (element: Element) => element.getBoundingClientRect().right > innerWidth + 1 || element.getBoundingClientRect().left < -1;
	const parts = [...document.querySelectorAll('body *')].filter(element => isWide(element) && !scrolls(element.parentElement?.closest('.chip-line, .table, pre, .facts, .bar .site, .who') ?? null));
	return parts.filter(element => element.getClientRects().length > 0 && !element.closest('.unseen')).map(element => `${element.tagName} ${element.className}`);
}
