/** Chrome and Chromium with the extension in it, by puppeteer over a pipe. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer, {type Browser, type Dialog, type KeyInput, type Page, type Target} from 'puppeteer-core';
import {chromiumFlags} from './chromium-flags';
import {keepExtension} from './chromium-profile';
import {asExpression, askForWidth, type Evaluate, type ExtensionBrowser, type ExtensionPage, type ExtensionPageName, type LaunchOptions, type OpenedPopup, poll, type Popup, type PopupState, stateInPopup} from './driver';

/** Starts the browser; without a profile given, its own is gone when it ends. */
export async function launchChromium({path, extension, headless, downloads, profile, textSize}: LaunchOptions): Promise<ExtensionBrowser> {
	const isReturning = profile !== undefined && existsSync(join(profile, 'Default'));
	const browser = await puppeteer.launch({
		executablePath: path,
		headless,
		pipe: true,
		// Chrome 137 and later ignores --load-extension; over a pipe an extension can be installed.
		enableExtensions: true,
		defaultViewport: null,
		args: [...chromiumFlags({headless}), ...(textSize === undefined ? [] : [`--blink-settings=defaultFontSize=${textSize}`])],
		...(profile === undefined ? {} : {userDataDir: profile}),
	});
	const id = await (isReturning ? installedId(browser, extension) : browser.installExtension(extension));
	let page = (await browser.pages())[0] ?? (await browser.newPage());
	const tabs = [page];
	const extensionUrl = `chrome-extension://${id}/`;
	const errors = collectErrors(browser, extensionUrl);
	const dialogs: Dialog[] = [];
	collectDialogs(page, dialogs);
	await allow(browser, {origin: extensionUrl.slice(0, -1), downloads});
	return {
		name: 'chrome',
		extensionUrl,
		async open(url, {wait = true} = {}) {
			await dismissAll(dialogs);
			await open(page, url, wait);
		},
		evaluate: evaluateIn(() => page),
		async openTab() {
			page = await browser.newPage();
			collectDialogs(page, dialogs);
			tabs.push(page);
		},
		async showTab(index) {
			page = tabs[index]!;
			await page.bringToFront();
		},
		async closeTab() {
			const closing = page;
			page = await openAnother(browser, page, {background: true});
			collectDialogs(page, dialogs);
			tabs.splice(tabs.indexOf(closing), 1, page);
			await closing.close();
		},
		async inNewWindow(url, run) {
			const first = page;
			page = await openAnother(browser, first, {newWindow: true});
			collectDialogs(page, dialogs);
			await open(page, url, true);
			await run();
			await page.close();
			page = first;
		},
		clickButton: async () => clickButton(browser, page, id),
		extensionPage: async name => extensionPage(browser, `${extensionUrl}${name}`),
		errors: async () => errors,
		reload: async () => {
			await browser.installExtension(extension);
		},
		closed: new Promise(resolve => browser.once('disconnected', () => resolve())),
		async close() {
			await browser.close();
			await (profile === undefined ? undefined : keepExtension(profile, id));
		},
	};
}

/** The id of the extension that the profile has brought along, once it is there. */
async function installedId(browser: Browser, folder: string): Promise<string> {
	return poll(async () => [...await browser.extensions()].find(([, {path}]) => path === folder)?.[0], `The profile has the extension from ${folder}`);
}

/** What a user is asked for otherwise: reading the clipboard, and where a file goes. It holds as long as the session. */
async function allow(browser: Browser, {origin, downloads}: {origin: string; downloads: string | undefined}): Promise<void> {
	const session = await browser.target().createCDPSession();
	await session.send('Browser.setPermission', {permission: {name: 'clipboard-read'}, setting: 'granted', origin});
	if (downloads !== undefined) {
		await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: downloads});
	}
}

async function open(page: Page, url: string, wait: boolean): Promise<void> {
	if (wait) {
		await page.goto(url, {waitUntil: 'domcontentloaded'});
		return;
	}
	const session = await page.createCDPSession();
	await session.send('Page.navigate', {url});
	await session.detach();
}

/** A new tab, behind the one in front where a popup must not be closed by it, or in a window of its own. */
async function openAnother(browser: Browser, page: Page, place: {background: true} | {newWindow: true}): Promise<Page> {
	const session = await page.createCDPSession();
	const created = browser.waitForTarget(target => target.url() === 'about:blank' && target.type() === 'page');
	await session.send('Target.createTarget', {url: 'about:blank', ...place});
	const another = await (await created).page();
	if (!another) {
		throw new Error('The new tab is no page');
	}
	return another;
}

async function clickButton(browser: Browser, page: Page, id: string): Promise<OpenedPopup> {
	const extension = (await browser.extensions()).get(id);
	if (!extension) {
		throw new Error(`The extension ${id} is not installed`);
	}
	const before = new Set(browser.targets());
	const isPopup = (target: Target) => !before.has(target) && target.url().startsWith(`chrome-extension://${id}/popup.html`);
	const opened = browser.waitForTarget(isPopup);
	const clicked = Date.now();
	await page.triggerExtensionAction(extension);
	return {...popupOf(await (await opened).asPage()), clicked};
}

async function extensionPage(browser: Browser, url: `${string}${ExtensionPageName}`): Promise<ExtensionPage> {
	const target = await browser.waitForTarget(one => one.url().startsWith(url));
	const page = await target.asPage();
	return {...popupOf(page), setSize: async (width, height) => page.setViewport({width, height})};
}

function popupOf(page: Page): Popup {
	const evaluate = evaluateIn(() => page);
	return {
		evaluate,
		waitForState: async () => poll(async () => evaluate(stateInPopup) as Promise<PopupState | undefined>, 'The popup shows something'),
		click: async selector => page.click(selector),
		press: async key => page.keyboard.press(key as KeyInput),
		screenshot: async file => {
			await page.screenshot({path: file as `${string}.png`});
		},
		setWidth: async width => evaluate(askForWidth, width),
		setColorScheme: async scheme => page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]),
		close: async () => {
			await (page.isClosed() ? undefined : page.close());
		},
	};
}

function evaluateIn(page: () => Page): Evaluate {
	return (async (run: (...args: unknown[]) => unknown, ...args: unknown[]) => page().evaluate(asExpression(String(run), args))) as Evaluate;
}

/** Listens on every page of the extension from its start on. */
function collectErrors(browser: Browser, extensionUrl: string): string[] {
	const errors: string[] = [];
	browser.on('targetcreated', target => void listen(target, extensionUrl, errors));
	browser.on('targetchanged', target => void listen(target, extensionUrl, errors));
	return errors;
}

const heard = new WeakSet<Target>();

async function listen(target: Target, extensionUrl: string, errors: string[]): Promise<void> {
	if (heard.has(target) || !target.url().startsWith(extensionUrl)) {
		return;
	}
	heard.add(target);
	const page = await target.asPage().catch(() => undefined);
	page?.on('pageerror', error => errors.push(String(error)));
	page?.on('console', said => {
		// A picture that does not load is its server's fault.
		if (said.type() === 'error' && !said.text().startsWith('Failed to load resource')) {
			errors.push(said.text());
		}
	});
}

/** Answers what the page asks its reader, once the next page is opened: until then the question stands, as before a reader. */
function collectDialogs(page: Page, dialogs: Dialog[]): void {
	page.on('dialog', dialog => {
		if (dialog.type() === 'beforeunload') {
			void dialog.accept();
		} else {
			dialogs.push(dialog);
		}
	});
}

async function dismissAll(dialogs: Dialog[]): Promise<void> {
	for (const dialog of dialogs.splice(0)) {
		await dialog.dismiss().catch(() => undefined);
	}
}
