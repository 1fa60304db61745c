/** The popup of a reader who has letters of twice the size in the browser (WCAG 2.2, 1.4.4), in both browsers. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {browserNames, type ExtensionBrowser, findBrowser, launch} from '../../tools/browsers';
import {madePages, popupStates, reach, waitFor} from '../../tools/gallery/states';
import {extensionDir, root} from '../../tools/paths';
import {type PageServer, serve} from '../../tools/serve';
import {wideParts} from './wide-parts';

const textSize = 32;
const states = popupStates.filter(({name}) => ['article', 'chosen-name', 'names', 'card', 'ledger', 'restored', 'take-along', 'page-sheet', 'look', 'settings', 'thin', 'list-of-stories'].includes(name));

describe.each(browserNames.filter(name => findBrowser(name) !== undefined))('in %s', name => {
	let server: PageServer;
	let browser: ExtensionBrowser;

	beforeAll(async () => {
		server = await serve(root, madePages);
		browser = await launch(name, {path: findBrowser(name)!, extension: extensionDir(name), headless: true, textSize});
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	test.each(states)('$name', async state => {
		const popup = await reach(state, browser, server.url);
		expect(await popup.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${textSize}px`);
		for (const width of [680, 320]) {
			await popup.setWidth(width);
			await waitFor(popup, 'body');
			expect(await popup.evaluate(wideParts), `at ${width}`).toEqual([]);
			expect(await popup.evaluate(hiddenParts), `at ${width}`).toEqual([]);
		}
		await popup.close();
	});
});

/** Runs in the popup: what of the bar a sheet lies over or has no room. */
function hiddenParts(): string[] {
	const end = document.querySelector('.bar')!.getBoundingClientRect().bottom;
	const sheet = document.querySelector('.sheet')?.getBoundingClientRect().top ?? Infinity;
	const site = document.querySelector('.bar .site')!;
	const names = [...site.children].filter(part => part.getBoundingClientRect().width < Math.min(60, part.scrollWidth));
	return [...(end > sheet + 1 ? ['a sheet lies over the bar'] : []), ...names.map(part => `there is no room for ${part.textContent}`)];
}
