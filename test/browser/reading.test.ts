/** What a reader does in the popup, in both browsers. */
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {browserNames, type ExtensionBrowser, findBrowser, launch, type Popup} from '../../tools/browsers';
import {poll} from '../../tools/browsers/driver';
import {madePages, waitFor} from '../../tools/gallery/states';
import {extensionDir, root} from '../../tools/paths';
import {type PageServer, serve} from '../../tools/serve';

describe.each(browserNames.filter(name => findBrowser(name) !== undefined))('in %s', name => {
	let server: PageServer;
	let browser: ExtensionBrowser;
	let popup: Popup;

	beforeAll(async () => {
		server = await serve(root, madePages);
		browser = await launch(name, {path: findBrowser(name)!, extension: extensionDir(name), headless: true});
	});
	afterEach(async () => {
		await popup.close();
		expect(await browser.errors()).toEqual([]);
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	const reopen = async () => {
		popup = await browser.clickButton();
		await waitFor(popup, '.chips .name');
	};
	/** Each test has an address of its own, so that none remembers another. */
	const read = async (test: string) => {
		await browser.open(`${server.url}tools/gallery/pages/rich.html?${test}`);
		await reopen();
	};
	const shows = async (selector: string) => waitFor(popup, selector);
	const hides = async (selector: string) => {
		await poll(async () => await popup.evaluate(has, selector) ? undefined : true, `${selector} goes`);
	};
	const textOf = async (selector: string) => popup.evaluate(text, selector);

	test('every key does what the list of keys says', async () => {
		await read('keys');
		await popup.press('n');
		await shows('.mention-bar');
		expect(await textOf('.mention-bar .place')).toBe('1 / 3');
		await popup.press('n');
		await poll(async () => await textOf('.mention-bar .place') === '2 / 3' || undefined, 'The second mention');
		await popup.press('p');
		await poll(async () => await textOf('.mention-bar .place') === '1 / 3' || undefined, 'The first mention');
		for (const [key, sheet] of [['e', '.name-row'], ['i', '.sentences'], ['r', '.sheet .ledger'], ['?', '.keys']] as const) {
			await popup.press(key);
			await shows(sheet);
			await popup.press(key);
			await hides('.sheet');
		}
		const size = Number(await popup.evaluate(textSize));
		await popup.press('+');
		await poll(async () => Number(await popup.evaluate(textSize)) > size || undefined, 'Larger text');
		await popup.press('-');
		await popup.press('t');
		await shows('[data-theme="light"]');
		for (const theme of ['sepia', 'dark', 'contrast', 'auto']) {
			await popup.press('t');
			await shows(`[data-theme="${theme}"]`);
		}
		// Firefox closes the popup itself on Escape, whatever the popup says.
		if (name === 'chrome') {
			await popup.press('Escape');
			await hides('.mention-bar');
		}
	});

	test('the map has a tick for each mention, and a click on it goes there', async () => {
		await read('map');
		await popup.click('.chip');
		await shows('.map .tick');
		expect(await popup.evaluate(count, '.map .tick')).toBe(3);
		await popup.evaluate(pressEndOfMap);
		await poll(async () => await textOf('.mention-bar .place') === '3 / 3' || undefined, 'The last mention');
		expect(await popup.evaluate(isInView, 'mark[data-current]')).toBe(true);
	});

	test('marking names moves no line', async () => {
		await read('still');
		const before = await popup.evaluate(lines);
		await popup.click('.chip');
		await shows('mark[data-current]');
		expect(await popup.evaluate(lines)).toEqual(before);
	});

	test('what was left out is put back by kind, and undone by the button that says so', async () => {
		await read('kind');
		await popup.press('r');
		await shows('.sheet details');
		await popup.click('.sheet summary');
		await popup.click('.sheet .kinds li:last-child .small');
		await shows('article [data-put-back]');
		await popup.click('.toast .link');
		await hides('article [data-put-back]');
	});

	test('a block put back stands in its place, is there when the popup is opened again, and u takes it out', async () => {
		await read('restore');
		await popup.press('r');
		await shows('.sheet .ledger ol');
		await popup.evaluate(clickByTitle, 'Sign up for our morning letter');
		await shows('[data-put-back]');
		expect(await textOf('[data-put-back]')).toContain('Sign up for our morning letter');
		await new Promise(done => setTimeout(done, 500));
		await popup.close();
		await reopen();
		await shows('[data-put-back]');
		await popup.press('r');
		await shows('.sheet .ledger ol');
		await popup.evaluate(clickByTitle, 'Sign up for our morning letter');
		await hides('[data-put-back]');
		await popup.press('u');
		await shows('[data-put-back]');
	});

	test('the popup opens where the reader was, and in the theme of the last time from its first paint on', async () => {
		await read('place');
		await popup.press('t');
		await shows('[data-theme="light"]');
		await popup.evaluate(scrollDown);
		await new Promise(done => setTimeout(done, 600));
		const seen = await popup.evaluate(firstWordsInView);
		await popup.close();
		popup = await browser.clickButton();
		expect(await popup.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
		await waitFor(popup, '.chips .name');
		expect(await popup.evaluate(firstWordsInView)).toBe(seen);
		await popup.press('t');
		await shows('[data-theme="sepia"]');
	});

	test('a page that goes on to another story says so, and is read again', async () => {
		await read('stale');
		await browser.evaluate(() => {
			history.pushState({}, '', 'another.html');
			document.querySelector('h1')!.textContent = 'What a day ferry carries';
		});
		await shows('[role="status"] .notice');
		await popup.click('[role="status"] .notice .link');
		await poll(async () => (await textOf('article h1')) === 'What a day ferry carries' || undefined, 'The new story');
		await hides('[role="status"] .notice');
	});

	test('a page that goes on to another story while it is read says so', async () => {
		await browser.open(`${server.url}made/chronicle`);
		await browser.evaluate(moveOnAfterWork);
		popup = await browser.clickButton();
		await shows('[role="status"] .notice');
	});
});

/** Runs in the page: takes another address each time something has kept it busy, as being read does. Milliseconds. */
function moveOnAfterWork(): void {
	const long = 200;
	let last = performance.now();
	setInterval(() => {
		const now = performance.now();
		if (now - last > long) {
			history.pushState({}, '', `${Math.round(now)}`);
		}
		last = now;
	}, 5);
}

// What follows runs in the popup.

function has(selector: string): boolean {
	return document.querySelector(selector) !== null;
}

function text(selector: string): string {
	return Array.from(document.querySelectorAll<HTMLElement>(selector), element => element.innerText).join('\n');
}

function count(selector: string): number {
	return document.querySelectorAll(selector).length;
}

function textSize(): string {
	return document.documentElement.style.getPropertyValue('--text-size');
}

function pressEndOfMap(): void {
	const map = document.querySelector('.map')!;
	const {left, bottom} = map.getBoundingClientRect();
	map.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, clientX: left + 4, clientY: bottom - 2}));
}

function isInView(selector: string): boolean {
	const box = document.querySelector(selector)!.getBoundingClientRect();
	const view = document.querySelector('main')!.getBoundingClientRect();
	return box.top >= view.top && box.bottom <= view.bottom;
}

/** Where each block stands in the article. */
function lines(): number[] {
	const {top} = document.querySelector('article')!.getBoundingClientRect();
	return Array.from(document.querySelectorAll('[data-block]'), block => block.getBoundingClientRect().top - top);
}

function clickByTitle(words: string): void {
	[...document.querySelectorAll<HTMLElement>('.sheet ol button')].find(button => button.title.includes(words) && !button.title.startsWith('Show'))!.click();
}

function scrollDown(): void {
	document.querySelector('main')!.scrollTop = 900;
}

/** The block at the top of the view, and where it stands there to ten pixels. */
function firstWordsInView(): string {
	const {top} = document.querySelector('main')!.getBoundingClientRect();
	const block = [...document.querySelectorAll<HTMLElement>('[data-block]')].find(one => one.getBoundingClientRect().bottom > top)!;
	return `${Math.round((block.getBoundingClientRect().top - top) / 10)} ${block.innerText.slice(0, 40)}`;
}
