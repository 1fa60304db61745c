import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {browserNames, type ExtensionBrowser, findBrowser, launch, type Popup} from '../../tools/browsers';
import {poll} from '../../tools/browsers/driver';
import {type PageServer, serve} from '../../tools/serve';
import {extensionWithSites, withdrawSites} from './tidy-extension';

const articles = resolve(import.meta.dirname, '../articles');
const articleNames = readdirSync(articles, {withFileTypes: true}).filter(entry => entry.isDirectory()).map(({name}) => name);

/** What stays on the page, and what goes. */
const stays = ['The Skerrow Mail', 'The lighthouse at Skerrow gets its lamp back', 'By Una Brandt', 'After nineteen years', 'The electric light stays', 'About us'];
const goes = ['Share on Facebook', 'Get our newsletter', 'The ferry that would not sink', 'Town clock stops', 'the heaviest of all', 'Why the herring left', 'Do you accept cookies?'];

describe.each(browserNames.filter(name => findBrowser(name) !== undefined))('in %s', name => {
	let pages: PageServer;
	let fixtures: PageServer;
	let browser: ExtensionBrowser;
	let popup: Popup | undefined;

	beforeAll(async () => {
		pages = await serve(`${import.meta.dirname}/pages`);
		fixtures = await serve(articles);
		browser = await launch(name, {path: findBrowser(name)!, extension: await extensionWithSites(name), headless: true, grantsPermissions: true});
	});
	afterEach(async () => {
		await closePopup();
		expect(await browser.errors()).toEqual([]);
	});
	afterAll(async () => {
		await browser?.close();
		await pages?.close();
		await fixtures?.close();
	});

	const openPopup = async () => {
		popup = await browser.clickButton();
		await popup.waitForState();
		return popup;
	};
	const closePopup = async () => {
		await popup?.close();
		popup = undefined;
	};
	const hasSelector = (selector: string) => document.querySelector(selector) !== null || undefined;
	const press = async (opened: Popup, selector: string) => {
		await poll(async () => opened.evaluate(hasSelector, selector), `The popup has ${selector}`);
		await opened.click(selector);
	};
	const openSheet = async () => {
		const opened = popup ?? await openPopup();
		await press(opened, '.tidy-button');
		return opened;
	};
	/** Runs a function in the popup once the ledger stands below the article. */
	const inLedger = async <Arguments extends readonly unknown[]>(run: (...args: Arguments) => void, ...args: Arguments) => {
		await poll(async () => popup!.evaluate(hasSelector, '.below ol li'), 'The ledger is there');
		await popup!.evaluate(run, ...args);
	};
	const text = async () => browser.evaluate(() => document.body.innerText);
	const waitFor = async (what: string, ask: () => Promise<boolean>) => poll(async () => (await ask()) || undefined, what);
	const isGone = async (words: string) => !(await text()).includes(words);
	const tidy = async () => {
		await press(await openSheet(), '.tidy .main');
		await waitFor('The page is tidied', async () => browser.evaluate(() => document.querySelector('[data-broadsheet-tidy]') !== null));
	};
	const badge = async () => (popup ?? await openPopup()).evaluate(badgeText);
	const openTidied = async (page = 'tidy.html') => {
		await browser.open(pages.url + page);
		await tidy();
	};

	test('puts the clutter aside on the page and leaves the story and the look of the site', async () => {
		await openTidied();
		await waitFor('The clutter is gone', async () => isGone(goes[0]!));
		const seen = await text();
		expect(goes.filter(words => seen.includes(words))).toEqual([]);
		expect(stays.filter(words => !seen.includes(words))).toEqual([]);
	});

	test('lets the bar go, puts the dialog aside unanswered, and the page scrolls again', async () => {
		await openTidied();
		expect(await browser.evaluate(() => {
			const bar = document.querySelector<HTMLElement>('.bar')!;
			window.scrollTo(0, 600);
			return {position: getComputedStyle(bar).position, scrolls: window.scrollY > 100, veil: document.querySelector<HTMLElement>('.veil')!.offsetHeight, dialog: document.querySelector('.cookies')!.className};
		})).toEqual({position: 'relative', scrolls: true, veil: 0, dialog: 'cookies'});
	});

	test('leaves a wall in front of the text where it is', async () => {
		await openTidied('wall.html');
		await waitFor('The clutter is gone', async () => isGone('Town clock stops'));
		expect(await text()).toContain('Subscribe to continue reading');
		expect(await browser.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('hidden');
	});

	test('undo makes every page what it was, to the attribute and the pixel', async () => {
		const urls = [`${pages.url}tidy.html`, `${pages.url}wall.html`, ...articleNames.map(folder => `${fixtures.url}${folder}/page.html`)];
		let tidied = 0;
		for (const url of urls) {
			await browser.open(url);
			const before = await browser.evaluate(pageAsIs);
			const opened = await openPopup();
			if (await opened.evaluate(hasSelector, '.tidy-button')) {
				await press(await openSheet(), '.tidy .main');
				await press(opened, '.tidy .plain');
				await waitFor('The page is undone', async () => (await opened.evaluate(hasSelector, '.tidy .main')) === true);
				tidied++;
			}
			expect(await browser.evaluate(pageAsIs), url).toEqual(before);
			await closePopup();
		}
		expect(tidied).toBeGreaterThan(15);
	});

	test('undo leaves nothing behind on a page that changed meanwhile, and keeps what was the page\'s own', async () => {
		await browser.open(`${pages.url}tidy.html`);
		await browser.evaluate(() => document.querySelector('.newsletter')!.setAttribute('data-broadsheet-tidy', 'mine'));
		await tidy();
		await browser.evaluate(() => {
			const box = document.querySelector('.related')!;
			document.querySelector('article')!.append(box.cloneNode(true));
			box.remove();
		});
		await press(popup!, '.tidy .plain');
		await waitFor('The page is undone', async () => !(await isGone('Town clock stops')));
		expect(await browser.evaluate(() => Array.from(document.querySelectorAll('[data-broadsheet-tidy]'), element => [element.className, element.getAttribute('data-broadsheet-tidy')]))).toEqual([['box newsletter', 'mine']]);
	});

	test('what is restored in the popup is restored on the page, and the popup knows it the next time', async () => {
		await openTidied();
		await press(popup!, '.sheet header button');
		await inLedger(restoreEntry, 'Get our newsletter');
		await waitFor('The box is back', async () => !(await isGone('Get our newsletter')));
		expect(await isGone('Town clock stops')).toBe(true);
		await closePopup();
		const opened = await openPopup();
		await poll(async () => opened.evaluate(hasSelector, '.below [data-restored]'), 'The popup shows what is restored');
		await inLedger(restoreEntry, 'Get our newsletter');
		await waitFor('The box is gone again', async () => isGone('Get our newsletter'));
	});

	test('a link to a place that was put aside brings it back, and the popup shows that', async () => {
		await openTidied();
		expect(await isGone('the heaviest of all')).toBe(true);
		await browser.evaluate(pressOnPage, '#to-comments');
		await waitFor('The comments are back', async () => !(await isGone('the heaviest of all')));
		await poll(async () => popup!.evaluate(hasSelector, '.below [data-restored]'), 'The popup shows what is restored');
	});

	test('an entry of the ledger is framed on the page while it is pointed at', async () => {
		await browser.open(`${pages.url}tidy.html`);
		await openPopup();
		await inLedger(pointAt, 'Get our newsletter', 'mouseenter');
		const framed = async () => browser.evaluate(() => document.querySelector('[data-broadsheet-tidy="peek"]')?.className);
		await waitFor('The box is framed', async () => (await framed()) === 'box newsletter');
		await inLedger(pointAt, 'Get our newsletter', 'mouseleave');
		await waitFor('The frame is gone', async () => (await framed()) === undefined);
		await inLedger(pointAt, 'the heaviest of all', 'mouseenter');
		await waitFor('The box is framed', async () => (await framed()) === 'box comments');
		await closePopup();
		await waitFor('The frame goes with the popup', async () => (await framed()) === undefined);
	});

	test('a click on an entry of the ledger goes to its place on the page and frames it, put aside or not', async () => {
		await browser.open(`${pages.url}tidy.html`);
		await openPopup();
		await inLedger(pressEntry, 'the heaviest of all');
		await waitFor('The comments are in view', async () => browser.evaluate(isInView, '.comments'));
		expect(await browser.evaluate(isInView, 'h1')).toBe(false);
		await press(await openSheet(), '.tidy .main');
		await waitFor('The clutter is gone', async () => isGone('Town clock stops'));
		await press(popup!, '.sheet header button');
		await inLedger(pressEntry, 'Get our newsletter');
		await waitFor('The box is in view', async () => browser.evaluate(isInView, '.newsletter'));
		expect(await browser.evaluate(() => document.querySelector('.newsletter')!.getAttribute('data-broadsheet-tidy'))).toBe('peek');
	});

	test('an entry of the ledger is framed on the page while the keyboard is at it', async () => {
		await browser.open(`${pages.url}tidy.html`);
		await openPopup();
		await inLedger(focusEntry, 'Get our newsletter');
		const framed = async () => browser.evaluate(() => document.querySelector('[data-broadsheet-tidy="peek"]')?.className);
		await waitFor('The box is framed', async () => (await framed()) === 'box newsletter');
		await inLedger(focusEntry, 'the heaviest of all');
		await waitFor('The next box is framed', async () => (await framed()) === 'box comments');
	});

	test('a page that grows as it is scrolled is judged as it grows', async () => {
		await browser.open(`${pages.url}endless.html`);
		await openSheet();
		await press(popup!, '.tidy .main');
		await waitFor('The page is tidied', async () => popup!.evaluate(hasSelector, '.tidy .plain').then(Boolean));
		for (const [words, other] of [['The barge went back', 'The chimney that'], ['The chapel keeps its bell', 'The miller who'], ['The yard on the island', 'The ferry that']] as const) {
			await waitFor('The next part is there', async () => browser.evaluate(scrollToEnd, words));
			await waitFor('The list of other stories is gone', async () => isGone(other));
			expect(await text()).toContain(words);
		}
		expect(await browser.evaluate(() => document.querySelectorAll('.related').length)).toBe(3);
	});

	test('undone, nothing of the page is watched and nothing new is touched', async () => {
		await browser.open(`${pages.url}tidy.html`);
		await openPopup();
		await popup!.evaluate(countObservers);
		await tidy();
		expect(await popup!.evaluate(observersAtWork)).toBeGreaterThan(0);
		await press(popup!, '.tidy .plain');
		await waitFor('Nothing is watched', async () => (await popup!.evaluate(observersAtWork)) === 0);
		await browser.evaluate(pressOnPage, '#add-widget');
		await new Promise(done => setTimeout(done, 1000));
		expect(await isGone('What a lens from Paris costs today')).toBe(false);
		expect(await browser.evaluate(() => document.querySelectorAll('[data-broadsheet-tidy]').length)).toBe(0);
	});

	test('what comes late is put aside too, until undone', async () => {
		await openTidied();
		await browser.evaluate(pressOnPage, '#add-widget');
		await waitFor('The late list is gone', async () => isGone('What a lens from Paris costs today'));
		await press(popup!, '.tidy .plain');
		await waitFor('The late list is back', async () => !(await isGone('What a lens from Paris costs today')));
	});

	test('the button counts what is put aside on this tab, and nothing on another or after a reload', async () => {
		await openTidied();
		await waitFor('The badge counts', async () => Number(await badge()) > 8);
		await closePopup();
		await browser.openTab();
		await browser.open(`${pages.url}tidy.html`);
		expect(await badge()).toBe('');
		expect(await isGone('Town clock stops')).toBe(false);
		await closePopup();
		await browser.showTab(0);
		expect(Number(await badge())).toBeGreaterThan(8);
		expect(await isGone('Town clock stops')).toBe(true);
		await closePopup();
		await browser.open(`${pages.url}tidy.html`);
		expect(await isGone('Town clock stops')).toBe(false);
		expect(await badge()).toBe('');
	});

	test('a page that turns into another is no longer tidied', async () => {
		await openTidied();
		await browser.evaluate(pressOnPage, '#turn-page');
		await waitFor('Nothing is marked', async () => browser.evaluate(() => document.querySelector('[data-broadsheet-tidy]') === null));
		await waitFor('The badge is empty', async () => (await badge()) === '');
	});

	test('marks names on the page and walks through them, and the DOM stays as it was', async () => {
		await browser.open(`${pages.url}tidy.html`);
		const before = await browser.evaluate(pageAsIs);
		await openSheet();
		await poll(async () => popup!.evaluate(hasSelector, 'mark'), 'The popup marks names');
		await press(popup!, '.tidy .switch input');
		const marked = async (key: string) => browser.evaluate(highlighted, key);
		await waitFor('Names are marked', async () => (await marked('broadsheet-person')).includes('Tomas Lind'));
		expect(await browser.evaluate(pageAsIs)).toEqual(before);
		await press(popup!, '.sheet header button');
		await popup!.evaluate(() => Array.from(document.querySelectorAll<HTMLElement>('.chip')).find(chip => chip.innerText.includes('Garrick'))!.click());
		await waitFor('The mention is lit', async () => (await marked('broadsheet-current')).join() === 'Una Garrick');
		const first = await browser.evaluate(placeOfCurrent);
		await popup!.press('n');
		await waitFor('The next mention is lit', async () => (await browser.evaluate(placeOfCurrent)) !== first);
		await popup!.press('p');
		await waitFor('The mention before is lit', async () => (await browser.evaluate(placeOfCurrent)) === first);
		expect(await browser.evaluate(pageAsIs).then(({html}) => html)).toEqual(before.html);
		await openSheet();
		await press(popup!, '.tidy .switch input');
		await waitFor('Nothing is marked', async () => (await marked('broadsheet-person')).length === 0);
	});

	const sites = async () => (popup ?? await openPopup()).evaluate(registeredSites);
	const alwaysTidy = async () => {
		await browser.open(`${pages.url}tidy.html`);
		await openSheet();
		await press(popup!, '.tidy .switch:last-child input');
		await waitFor('The site is on the list', async () => (await sites()).length === 1);
		await closePopup();
	};
	const removeSite = async () => {
		const opened = await openPopup();
		await press(opened, '.bar button:last-child');
		await press(opened, '.tidy-sites button');
		await waitFor('The site is off the list', async () => (await sites()).length === 0);
	};
	const openAlwaysTidied = async () => {
		await browser.open(`${pages.url}tidy.html?again`);
		await waitFor('The page tidies itself', async () => isGone('Town clock stops'));
	};

	test('a site that is always tidied stays so over an update, and the settings list and remove it', async () => {
		await alwaysTidy();
		await browser.reload();
		await browser.open(`${pages.url}tidy.html`);
		await waitFor('The site is on the list again', async () => (await sites()).length === 1);
		await closePopup();
		await openAlwaysTidied();
		await removeSite();
	});

	test('a German page of a site that is always tidied is judged with German words', async () => {
		await alwaysTidy();
		await browser.open(`${pages.url}german.html`);
		// Only German words tell that this paragraph is none of the story's.
		await waitFor('The line to another story is gone', async () => isGone('Warum der Deich am Nordufer'));
		const seen = await text();
		expect(['zum ersten Mal seit neun Jahren', 'Bezahlt haben die neue Fähre', 'Die Fahrt dauert elf Minuten'].filter(words => !seen.includes(words))).toEqual([]);
		await removeSite();
	});

	test('a site is always tidied from the click on, also when the page turns, and no longer when the permission is gone', async () => {
		await alwaysTidy();
		await openAlwaysTidied();
		expect(Number(await badge())).toBeGreaterThan(8);
		await closePopup();
		await browser.evaluate(pressOnPage, '#turn-page');
		await waitFor('The second story is there', async () => !(await isGone('The second story of the island')));
		await waitFor('It is tidied as well', async () => isGone('Town clock stops'));
		await withdrawSites(browser, openPopup);
		await waitFor('The site is off the list', async () => (await sites()).length === 0);
		await closePopup();
		await browser.open(`${pages.url}tidy.html?later`);
		expect(await isGone('Town clock stops')).toBe(false);
	});
});

/** Runs in the page. */
function pressOnPage(selector: string): void {
	document.querySelector<HTMLElement>(selector)!.click();
}

/** Runs in the page: its DOM and where everything stands. */
function pageAsIs(): {html: string; boxes: string} {
	const boxes = Array.from(document.querySelectorAll('*'), element => {
		const {x, y, width, height} = element.getBoundingClientRect();
		return [x, y, width, height].join(' ');
	});
	return {html: document.documentElement.outerHTML, boxes: boxes.join('\n')};
}

/** Runs in the page: the texts that are marked under a name. */
function highlighted(key: string): string[] {
	// Firefox lets a test see the page through a wrapper that cannot go through this list.
	const view = (window as unknown as {wrappedJSObject?: Window}).wrappedJSObject ?? window;
	const {highlights} = (view as unknown as {CSS: {highlights: ReadonlyMap<string, Iterable<Range>>}}).CSS;
	return Array.from(highlights.get(key) ?? [], String);
}

/** Runs in the page: the words around the mention that is lit. */
function placeOfCurrent(): string {
	const view = (window as unknown as {wrappedJSObject?: Window}).wrappedJSObject ?? window;
	const {highlights} = (view as unknown as {CSS: {highlights: ReadonlyMap<string, Iterable<Range>>}}).CSS;
	const [range] = highlights.get('broadsheet-current') ?? [];
	return range ? `${range.startContainer.textContent} ${range.startOffset}` : '';
}

/** Runs in the page. */
function isInView(selector: string): boolean {
	const {top, bottom, height} = document.querySelector(selector)!.getBoundingClientRect();
	return height > 0 && top >= 0 && bottom <= innerHeight;
}

/** Runs in the page: scrolls down, and says whether these words are there. */
function scrollToEnd(words: string): boolean {
	window.scrollTo(0, document.documentElement.scrollHeight);
	return document.body.innerText.includes(words);
}

/** Runs in the popup: clicks on the words of the ledger's entry. */
function pressEntry(words: string): void {
	Array.from(document.querySelectorAll<HTMLElement>('.below ol .on-page')).find(button => button.innerText.includes(words))!.click();
}

/** Runs in the popup: moves the focus to the words of the ledger's entry. */
function focusEntry(words: string): void {
	Array.from(document.querySelectorAll<HTMLElement>('.below ol .on-page')).find(button => button.innerText.includes(words))!.focus();
}

/** Runs in the popup: has the extension's own world in the page count its observers. */
async function countObservers(): Promise<void> {
	const api = (globalThis as unknown as {browser: ExtensionApi}).browser;
	const [tab] = await api.tabs.query({active: true, currentWindow: true});
	await api.scripting.executeScript({
		target: {tabId: tab!.id},
		func: () => {
			const atWork = new Set<MutationObserver>();
			const Observer = MutationObserver;
			const counted = (callback: MutationCallback) => {
				const made = new Observer(callback);
				return Object.assign(made, {
					observe(...args: Parameters<MutationObserver['observe']>) {
						atWork.add(made);
						Observer.prototype.observe.apply(made, args);
					},
					disconnect() {
						atWork.delete(made);
						Observer.prototype.disconnect.call(made);
					},
				});
			};
			// In Firefox an instance of a class that extends the page's own lacks what the class adds.
			globalThis.MutationObserver = new Proxy(Observer, {construct: (_, [callback]: [MutationCallback]) => counted(callback)});
			Object.assign(globalThis, {observersAtWork: () => atWork.size});
		},
	});
}

/** Runs in the popup: how many of them are at work. */
async function observersAtWork(): Promise<unknown> {
	const api = (globalThis as unknown as {browser: ExtensionApi}).browser;
	const [tab] = await api.tabs.query({active: true, currentWindow: true});
	const func = () => (globalThis as unknown as {observersAtWork: () => number}).observersAtWork();
	const [frame] = await api.scripting.executeScript({target: {tabId: tab!.id}, func});
	return frame!.result;
}

/** Runs in the popup: clicks on the button of the ledger's entry with these words. */
function restoreEntry(words: string): void {
	const entry = Array.from(document.querySelectorAll<HTMLElement>('.below ol li')).find(item => item.innerText.includes(words));
	entry!.querySelector<HTMLElement>('.ways .small:last-child')!.click();
}

/** Runs in the popup: moves onto or off the ledger's entry with these words. */
function pointAt(words: string, event: 'mouseenter' | 'mouseleave'): void {
	const entry = Array.from(document.querySelectorAll<HTMLElement>('.below ol li')).find(item => item.innerText.includes(words));
	entry!.dispatchEvent(new MouseEvent(event));
}

interface ExtensionApi {
	readonly tabs: {query: (query: object) => Promise<readonly {id: number}[]>};
	readonly action: {getBadgeText: (details: object) => Promise<string>};
	readonly scripting: {
		getRegisteredContentScripts: () => Promise<readonly {matches: readonly string[]}[]>;
		executeScript: (injection: {target: {tabId: number}; func: () => unknown}) => Promise<readonly {result: unknown}[]>;
	};
}

/** Runs in the popup: the number on the button for the tab in front. */
async function badgeText(): Promise<string> {
	const api = (globalThis as unknown as {browser: ExtensionApi}).browser;
	const [tab] = await api.tabs.query({active: true, currentWindow: true});
	return api.action.getBadgeText({tabId: tab!.id});
}

/** Runs in the popup: the sites for which a script is registered. */
async function registeredSites(): Promise<string[]> {
	const api = (globalThis as unknown as {browser: ExtensionApi}).browser;
	return (await api.scripting.getRegisteredContentScripts()).flatMap(({matches}) => matches);
}
