/** Which browsers are installed here. */
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

export const browserNames = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Commands to look for on the PATH, the browser that a user is likeliest to have first. */
const commands: Readonly<Record<BrowserName, readonly string[]>> = {
	chrome: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'],
	firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Where installers put browsers without adding them to the PATH. */
const macApplications: Readonly<Record<BrowserName, readonly string[]>> = {
	chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
	firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};
const windowsPrograms: Readonly<Record<BrowserName, readonly string[]>> = {
	chrome: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
	firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** A variable that names the program to use instead of any found one. */
export const pathVariable: Readonly<Record<BrowserName, string>> = {chrome: 'BROADSHEET_CHROME', firefox: 'BROADSHEET_FIREFOX'};

/** The absolute path of an installed browser's program, or undefined. */
export function findBrowser(name: BrowserName): string | undefined {
	return [...chosen(name), ...onPath(name), ...installed(name)].find(existsSync);
}

function chosen(name: BrowserName): string[] {
	const path = process.env[pathVariable[name]];
	return path ? [path] : [];
}

function onPath(name: BrowserName): string[] {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const ending = process.platform === 'win32' ? '.exe' : '';
	return commands[name].flatMap(command => folders.map(folder => join(folder, command + ending)));
}

function installed(name: BrowserName): string[] {
	if (process.platform === 'darwin') {
		const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
		return macApplications[name].flatMap(path => folders.map(folder => join(folder, path)));
	}
	if (process.platform === 'win32') {
		const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(folder => folder !== undefined);
		return windowsPrograms[name].flatMap(path => folders.map(folder => join(folder, path)));
	}
	return [];
}
