/** Firefox with the extension in it, by Marionette. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {rm, writeFile} from 'node:fs/promises';
import {readManifest} from '../manifest';
import {asExpression, type Evaluate, type ExtensionBrowser, type LaunchOptions, poll, type Popup, type PopupState, stateInPopup} from './driver';
import {createProfile, extensionUuid} from './firefox-profile';
import {clickToolbarButton, consoleErrors, drawPopup, hidePopup, overrideColorScheme, popupIsClosed, popupIsOpen, pressKey, runInPopup} from './firefox-window';
import {freePort, Marionette} from './marionette';

/** Milliseconds; Firefox was seen to need 23 s to start on a busy machine. */
const startTimeout = 60_000;

/** Starts Firefox with a profile that is gone when it ends. */
export async function launchFirefox({path, extension, headless}: LaunchOptions): Promise<ExtensionBrowser> {
	const extensionId = readManifest().browser_specific_settings.gecko.id;
	const port = await freePort();
	const profile = await createProfile({marionettePort: port, extensionId});
	const flags = ['--profile', profile, '--no-remote', '--marionette', '--remote-allow-system-access', ...(headless ? ['--headless'] : [])];
	const firefox = spawn(path, flags, {stdio: 'ignore', env: {...process.env, MOZ_CRASHREPORTER_DISABLE: '1'}});
	const ended = once(firefox, 'exit');
	const marionette = await Promise.race([Marionette.connect(port, startTimeout), ended.then(failAtStart)]);
	const install = async () => {
		await marionette.command('Addon:Install', {path: extension, temporary: true});
	};
	await install();
	const extensionUrl = `moz-extension://${extensionUuid}/`;
	return {
		name: 'firefox',
		extensionUrl,
		open: async (url, {wait = true} = {}) => open(marionette, url, wait),
		evaluate: evaluateBy(async (text, args) => marionette.run('content', text, args)),
		closeTab: async () => closeTab(marionette),
		inNewWindow: async (url, run) => inNewWindow(marionette, url, run),
		clickButton: async () => clickButton(marionette, extensionId),
		errors: async () => (await inWindow(marionette)(consoleErrors, extensionUrl)),
		reload: install,
		closed: ended.then(() => undefined),
		async close() {
			await marionette.command('Marionette:Quit', {flags: ['eForceQuit']}).catch(() => firefox.kill());
			await ended;
			marionette.disconnect();
			await rm(profile, {recursive: true, force: true, maxRetries: 5});
		},
	};
}

function failAtStart(): never {
	throw new Error('Firefox ended as it started');
}

async function open(marionette: Marionette, url: string, wait: boolean): Promise<void> {
	await marionette.command('Marionette:SetContext', {value: 'content'});
	if (wait) {
		await marionette.command('WebDriver:Navigate', {url});
	} else {
		await marionette.run('content', 'url => { window.location.href = url; }', [url]);
	}
}

async function closeTab(marionette: Marionette): Promise<void> {
	const {handle} = (await marionette.command('WebDriver:NewWindow', {type: 'tab', focus: false})) as {handle: string};
	await marionette.command('WebDriver:CloseWindow');
	await marionette.command('WebDriver:SwitchToWindow', {handle});
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

async function clickButton(marionette: Marionette, extensionId: string): Promise<Popup> {
	const run = inWindow(marionette);
	const widgetId = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
	await closePopup(run);
	await run(clickToolbarButton, widgetId);
	await poll(async () => run(popupIsOpen), 'The popup opens');
	return popupOf(run);
}

function popupOf(run: Evaluate): Popup {
	const evaluate = evaluateBy(async (text, args) => run(runInPopup, asExpression(text, args)));
	return {
		evaluate,
		waitForState: async () => poll(async () => evaluate(stateInPopup) as Promise<PopupState | undefined>, 'The popup shows something'),
		click: async selector => evaluate(clickElement, selector),
		press: async key => run(pressKey, key),
		screenshot: async file => writeFile(file, Buffer.from(await run(drawPopup), 'base64')),
		setColorScheme: async scheme => run(overrideColorScheme, scheme),
		close: async () => closePopup(run),
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
