/** The extension as the tests of permissions need it: the browser's own dialog cannot be clicked. */
import {cp, mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {BrowserName, ExtensionBrowser, Popup} from '../../tools/browsers';
import {extensionDir} from '../../tools/paths';

/**
 * The folder of a copy of the build whose sites need no dialog. In Firefox a preference grants them; for Chrome the sites that may
 * be asked for are given beforehand, so that asking is answered at once. Everything else is as in the build.
 */
export async function extensionWithSites(name: BrowserName): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'broadsheet-sites-'));
	await cp(extensionDir(name), folder, {recursive: true});
	if (name === 'chrome') {
		await changeManifest(folder, ({optional_host_permissions: sites, ...manifest}) => ({...manifest, host_permissions: sites}));
	}
	return folder;
}

/** Makes a copy of the build the next version of what it was, and gives the version's number. */
export async function raiseVersion(folder: string): Promise<string> {
	const {version} = await changeManifest(folder, manifest => ({...manifest, version: next(manifest.version as string)}));
	return version as string;
}

function next(version: string): string {
	return version.replace(/\d+$/, last => String(Number(last) + 1));
}

type Manifest = Readonly<Record<string, unknown>>;

async function changeManifest(folder: string, change: (manifest: Manifest) => Manifest): Promise<Manifest> {
	const file = join(folder, 'manifest.json');
	const manifest = change(JSON.parse(await readFile(file, 'utf8')) as Manifest);
	await writeFile(file, JSON.stringify(manifest));
	return manifest;
}

/** Takes the permission for the test pages back: in Chrome on its page of extensions, in Firefox as about:addons does it. */
export async function withdrawSites(browser: ExtensionBrowser, openPopup: () => Promise<Popup>): Promise<void> {
	if (browser.name === 'firefox') {
		await (await openPopup()).evaluate(removePermission);
		return;
	}
	await browser.open('chrome://extensions');
	await browser.evaluate(withholdSites, new URL(browser.extensionUrl).host);
}

/** Runs in the popup. */
async function removePermission(): Promise<void> {
	const {permissions} = (globalThis as unknown as {browser: {permissions: {remove: (what: object) => Promise<boolean>}}}).browser;
	await permissions.remove({origins: ['http://127.0.0.1/*']});
}

/** Runs in Chrome's page of extensions: "on click" in place of "on all sites". */
async function withholdSites(extensionId: string): Promise<void> {
	const {developerPrivate} = (globalThis as unknown as {chrome: {developerPrivate: {updateExtensionConfiguration: (change: object) => Promise<void>}}}).chrome;
	await developerPrivate.updateExtensionConfiguration({extensionId, hostAccess: 'ON_CLICK'});
}
