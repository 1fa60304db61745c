/** Hostile pages of every class through the real popup: a part of the quick ones, and with `HOSTILE=all` every one. */
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {browserNames, type ExtensionBrowser, findBrowser, launch, type Popup} from '../../tools/browsers';
import {extensionDir} from '../../tools/paths';
import {hostilePages} from '../hostile/index';
import {hashOfPage, inspect, type Inspection} from '../hostile/inspect';
import {type HostileClass, type HostilePage, storyParagraphs} from '../hostile/page';
import {type HostileServer, serveHostile} from '../hostile/server';

/** Milliseconds from the click to an article or a message, whatever the page does. */
const longestWait = 10_000;
/** UTF-16 units of a title (src/tree/accept.ts). */
const longestTitle = 500;

/** Of the quick pages every so many is opened in each browser in `npm test`, which is to end within minutes. */
const partOfAll = 4;

const groups = Object.keys(hostilePages) as HostileClass[];

describe.each(browserNames.filter(name => findBrowser(name) !== undefined))('in %s', name => {
	let server: HostileServer;
	let browser: ExtensionBrowser;
	let popup: Popup | undefined;
	/** Whether the tab is of no use any more: what follows needs another browser. */
	let isSpent = false;
	const pictures = new Set<string>();

	const start = async () => launch(name, {path: findBrowser(name)!, extension: extensionDir(name), headless: true});

	beforeAll(async () => {
		server = await serveHostile();
		browser = await start();
	});
	afterEach(async ({task}) => {
		if (isSpent || task.result?.state === 'fail') {
			await browser.close();
			browser = await start();
			isSpent = false;
		} else {
			await popup?.close();
		}
		popup = undefined;
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	describe.each(groups)('%s', group => {
		test.each(wantedOf(group).map(page => [page.name, page] as const))('%s', async (_, page) => {
			const isCrashed = page.crashes?.includes(name) === true;
			isSpent = isCrashed || page.stalls === true;
			const before = (await browser.errors()).length;
			await browser.open(`${server.url}${group}/${page.name}`, {wait: page.unsettled !== true && !isCrashed});
			const isStill = group !== 'dynamic' && page.changesItself !== true && !isCrashed;
			const hash = isStill ? await browser.evaluate(hashOfPage) : 0;
			const clicked = performance.now();
			popup = await browser.clickButton();
			await popup.waitForState();
			expect(performance.now() - clicked).toBeLessThan(longestWait);
			expectSafe(await popup.evaluate(inspect), page);
			if (isStill) {
				expect(await browser.evaluate(hashOfPage)).toBe(hash);
			}
			expect((await browser.errors()).slice(before)).toEqual([]);
		});
	});

	test('nothing was asked for but pictures of articles, without cookie or referrer', () => {
		for (const {url, referrer, cookie} of server.foreign) {
			expect(pictures).toContain(new URL(url, server.url).href);
			expect([referrer, cookie]).toEqual([undefined, undefined]);
		}
	});

	function expectSafe(found: Inspection, {ends, keepsStory, never = []}: HostilePage): void {
		found.pictures.forEach(address => pictures.add(address));
		expect(found).toMatchObject({unsafe: [], ran: false, path: '/popup.html'});
		expect(found.loaded.filter(address => !found.pictures.includes(address))).toEqual([]);
		expect(found.pictures.filter(address => address.includes('pixel.png'))).toEqual([]);
		if (ends) {
			expect(found.state).toBe(ends);
		}
		for (const part of keepsStory ? storyParagraphs : []) {
			expect(found.article).toContain(part);
		}
		for (const part of never) {
			expect(found.article).not.toContain(part);
		}
		expect(found.title.length).toBeLessThanOrEqual(longestTitle);
	}
});

function wantedOf(group: HostileClass): readonly HostilePage[] {
	const pages = hostilePages[group];
	return process.env.HOSTILE === 'all' ? pages : pages.filter(({slow}) => slow !== true).filter((_, index) => index % partOfAll === 0);
}
