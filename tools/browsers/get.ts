/** A browser to work with: the installed one, or else one that is fetched. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {Browser, detectBrowserPlatform, install, resolveBuildId} from '@puppeteer/browsers';
import {root} from '../paths';
import {type BrowserName, findBrowser, pathVariable} from './find';

export type GotBrowser = {readonly kind: 'found'; readonly path: string} | {readonly kind: 'missing'; readonly advice: string};

const debianPackage: Readonly<Record<BrowserName, string>> = {chrome: 'chromium', firefox: 'firefox-esr'};
const fetched: Readonly<Record<BrowserName, Browser>> = {chrome: Browser.CHROME, firefox: Browser.FIREFOX};
const titles: Readonly<Record<BrowserName, string>> = {chrome: 'Chrome or Chromium', firefox: 'Firefox'};

/** Keeps what was fetched beside the packages, out of the project's own files. */
const cacheDir = join(root, 'node_modules/.cache/browsers');

/** The path of a browser, installing one where none is found; `say` is told of each step that takes a while. */
export async function getBrowser(name: BrowserName, say: (line: string) => void): Promise<GotBrowser> {
	const path = findBrowser(name) ?? (canUseApt() ? installDebian(name, say) : await fetchBrowser(name, say));
	return path === undefined ? {kind: 'missing', advice: adviceFor(name)} : {kind: 'found', path};
}

function canUseApt(): boolean {
	return existsSync('/etc/debian_version') && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installDebian(name: BrowserName, say: (line: string) => void): string | undefined {
	say(`No ${titles[name]} is installed here; installing Debian's package ${debianPackage[name]} …`);
	runApt(['update']);
	const finished = runApt(['install', '--yes', '--no-install-recommends', debianPackage[name], 'fonts-dejavu-core']);
	if (!finished) {
		say(`apt-get could not install ${debianPackage[name]}.`);
	}
	return findBrowser(name);
}

function runApt(args: readonly string[]): boolean {
	const {status} = spawnSync('apt-get', ['-qq', ...args], {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
	return status === 0;
}

async function fetchBrowser(name: BrowserName, say: (line: string) => void): Promise<string | undefined> {
	const platform = detectBrowserPlatform();
	if (!platform) {
		return undefined;
	}
	say(`No ${titles[name]} is installed here; fetching one into ${cacheDir} …`);
	try {
		const buildId = await resolveBuildId(fetched[name], platform, 'stable');
		return (await install({browser: fetched[name], buildId, cacheDir, platform})).executablePath;
	} catch (error) {
		say(`It could not be fetched: ${error instanceof Error ? error.message : String(error)}`);
		return undefined;
	}
}

function adviceFor(name: BrowserName): string {
	const command: Partial<Record<NodeJS.Platform, string>> = {
		linux: `sudo apt-get install ${debianPackage[name]}`,
		darwin: name === 'chrome' ? 'brew install --cask google-chrome' : 'brew install --cask firefox',
		win32: name === 'chrome' ? 'winget install Google.Chrome' : 'winget install Mozilla.Firefox',
	};
	const how = command[process.platform] ?? `install ${titles[name]}`;
	return `No ${titles[name]} was found. Install it (${how}), or name its program in ${pathVariable[name]}.`;
}
