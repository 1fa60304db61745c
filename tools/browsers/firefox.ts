/** Firefox with the extension in it, by Marionette. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {readManifest} from '../manifest';
import {filesIn} from '../package/files';
import {zipOf} from '../package/zip';
import {asExpression, askForWidth, type Evaluate, type ExtensionBrowser, type ExtensionPage, type LaunchOptions, type OpenedPopup, poll, type Popup, type PopupState, stateInPopup} from './driver';
import {extensionUuid, writePreferences} from './firefox-profile';
import {clickToolbarButton, closePage, consoleErrors, drawPage, hidePopup, installPageFinder, overrideColorScheme, pageIsOpen, popupIsClosed, popupIsOpen, pressKey, resizePage, runInPage} from './firefox-window';
import {freePort, Marionette} from './marionette';

/** Milliseconds; Firefox was seen to need 23 s to start on a busy machine. */
const startTimeout = 60_000;
/** Milliseconds for Firefox to end by itself: it waits for a page whose script does not. */
const longestQuit = 15_000;

/** Starts Firefox; without a profile given, its own is gone when it ends. */
export async function launchFirefox({path, extension, headless, downloads, grantsPermissions = false, profile: kept, textSize}: LaunchOptions): Promise<ExtensionBrowser> {
	const extensionId = readManifest().browser_specific_settings.gecko.id;
	const port = await freePort();
	const isReturning = kept !== undefined && existsSync(join(kept, 'prefs.js'));
	const profile = kept ?? await mkdtemp(join(tmpdir(), 'broadsheet-firefox-'));
	await writePreferences({dir: profile, marionettePort: port, extensionId, grantsPermissions, downloads, textSize});
	const flags = ['--profile', profile, '--no-remote', '--marionette', '--remote-allow-system-access', ...(headless ? ['--headless'] : [])];
	const firefox = spawn(path, flags, {stdio: 'ignore', env: {...process.env, MOZ_CRASHREPORTER_DISABLE: '1'}});
	const ended = once(firefox, 'exit');
	const marionette = await Promise.race([Marionette.connect(port, startTimeout), ended.then(failAtStart)]);
	const install = async () => {
		await (kept === undefined ? marionette.command('Addon:Install', {path: extension, temporary: true}) : installForGood(marionette, extension));
	};
	await (isReturning ? undefined : install());
	const tabs = await marionette.command('WebDriver:GetWindowHandles') as string[];
	const extensionUrl = `moz-extension://${extensionUuid}/`;
	return {
		name: 'firefox',
		extensionUrl,
		open: async (url, {wait = true} = {}) => open(marionette, url, wait),
		evaluate: evaluateBy(async (text, args) => marionette.run('content', text, args)),
		async openTab() {
			tabs.push(await openTab(marionette, true));
		},
		showTab: async index => showTab(marionette, tabs[index]!),
		async closeTab() {
			const closing = await marionette.command('WebDriver:GetWindowHandle') as {value: string};
			tabs.splice(tabs.indexOf(closing.value), 1, await openTab(marionette, false));
		},
		inNewWindow: async (url, run) => inNewWindow(marionette, url, run),
		clickButton: async () => clickButton(marionette, extensionId),
		extensionPage: async name => extensionPage(inWindow(marionette), name),
		errors: async () => (await inWindow(marionette)(consoleErrors, extensionUrl)),
		reload: install,
		closed: ended.then(() => undefined),
		async close() {
			const quit = marionette.command('Marionette:Quit', {flags: ['eForceQuit']}).catch(() => firefox.kill());
			await Promise.race([Promise.all([quit, ended]), delay(longestQuit, undefined, {ref: false})]);
			firefox.kill('SIGKILL');
			await ended;
			marionette.disconnect();
			await (kept === undefined ? rm(profile, {recursive: true, force: true, maxRetries: 5}) : undefined);
		},
	};
}

/** Firefox forgets a temporary add-on when it ends, and takes others from a package only. */
async function installForGood(marionette: Marionette, extension: string): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'broadsheet-xpi-'));
	const path = join(folder, 'broadsheet.xpi');
	await writeFile(path, zipOf(await filesIn(extension)));
	await marionette.command('Addon:Install', {path, temporary: false});
	await rm(folder, {recursive: true});
}

function failAtStart(): never {
	throw new Error('Firefox ended as it started');
}

async function open(marionette: Marionette, url: string, wait: boolean): Promise<void> {
	await marionette.command('Marionette:SetContext', {value: 'content'});
	if (wait) {
		await marionette.command('WebDriver:Navigate', {url});
	} else {
		// In a task of its own: where the page goes while its script still answers, Marionette gives null in place of the answer.
		await marionette.run('content', 'url => { setTimeout(() => { window.location.href = url; }); }', [url]);
	}
}

/** A new tab, in front or in the place of the one in front, and its handle. */
async function openTab(marionette: Marionette, isInFront: boolean): Promise<string> {
	const {handle} = (await marionette.command('WebDriver:NewWindow', {type: 'tab', focus: isInFront})) as {handle: string};
	if (!isInFront) {
		await marionette.command('WebDriver:CloseWindow');
	}
	await marionette.command('WebDriver:SwitchToWindow', {handle});
	return handle;
}

async function showTab(marionette: Marionette, handle: string): Promise<void> {
	await marionette.command('WebDriver:SwitchToWindow', {handle, focus: true});
}

async function inNewWindow(marionette: Marionette, url: string, run: () => Promise<void>): Promise<void> {
	const first = (await marionette.command('WebDriver:GetWindowHandle')) as {value: string};
	const {handle} = (await marionette.command('WebDriver:NewWindow', {type: 'window', focus: true})) as {handle: string};
	await marionette.command('WebDriver:SwitchToWindow', {handle});
	await open(marionette, url, true);
	await run();
	await marionette.command('Marionette:SetContext', {value: 'content'});
	await marionette.command('WebDriver:CloseWindow');
	await marionette.command('WebDriver:SwitchToWindow', {handle: first.value});
}

async function clickButton(marionette: Marionette, extensionId: string): Promise<OpenedPopup> {
	const run = inWindow(marionette);
	const widgetId = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
	await closePopup(run);
	const clicked = await run(clickToolbarButton, widgetId);
	await poll(async () => run(popupIsOpen), 'The popup opens');
	await run(installPageFinder);
	return {...pageOf(run, 'popup.html', async () => closePopup(run)), clicked};
}

async function extensionPage(run: Evaluate, name: string): Promise<ExtensionPage> {
	await run(installPageFinder);
	await poll(async () => run(pageIsOpen, name), `${name} opens`);
	return {...pageOf(run, name, async () => run(closePage, name)), setSize: async (width, height) => run(resizePage, name, width, height)};
}

function pageOf(run: Evaluate, name: string, close: () => Promise<void>): Popup {
	const evaluate = evaluateBy(async (text, args) => run(runInPage, name, asExpression(text, args)));
	return {
		evaluate,
		waitForState: async () => poll(async () => evaluate(stateInPopup) as Promise<PopupState | undefined>, 'The popup shows something'),
		click: async selector => evaluate(clickElement, selector),
		press: async key => run(pressKey, name, key),
		screenshot: async file => writeFile(file, Buffer.from(await run(drawPage, name), 'base64')),
		setWidth: async width => evaluate(askForWidth, width),
		setColorScheme: async scheme => run(overrideColorScheme, name, scheme),
		close,
	};
}

async function closePopup(run: Evaluate): Promise<void> {
	await run(hidePopup);
	await poll(async () => run(popupIsClosed), 'The popup closes');
}

/** Runs in the popup. */
function clickElement(selector: string): void {
	const element = document.querySelector<HTMLElement>(selector);
	if (!element) {
		throw new Error(`The popup has no ${selector}`);
	}
	element.click();
}

function inWindow(marionette: Marionette): Evaluate {
	return evaluateBy(async (text, args) => marionette.run('chrome', text, args));
}

function evaluateBy(run: (functionText: string, args: readonly unknown[]) => Promise<unknown>): Evaluate {
	return (async (given: (...args: unknown[]) => unknown, ...args: unknown[]) => run(String(given), args)) as Evaluate;
}
