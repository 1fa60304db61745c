/** A new Firefox profile that is quiet, answers Marionette, and knows the extension's address in advance. */
import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Without this, Firefox gives each installation an address of its own. Any fixed UUID does. */
export const extensionUuid = '4f3a2b1c-5d6e-4f70-8a9b-0c1d2e3f4a5b';

const quiet: Readonly<Record<string, string | number | boolean>> = {
	'app.normandy.enabled': false,
	'app.update.disabledForTesting': true,
	'browser.aboutwelcome.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.homepage_override.mstone': 'ignore',
	'browser.startup.page': 0,
	'datareporting.policy.dataSubmissionEnabled': false,
	'extensions.autoDisableScopes': 0,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'termsofuse.bypassNotification': true,
	'toolkit.telemetry.enabled': false,
};

interface ProfileOptions {
	readonly marionettePort: number;
	readonly extensionId: string;
	readonly grantsPermissions: boolean;
	readonly downloads: string | undefined;
}

/** Makes the profile and gives its folder. */
export async function createProfile({marionettePort, extensionId, grantsPermissions, downloads}: ProfileOptions): Promise<string> {
	const dir = await mkdtemp(join(tmpdir(), 'broadsheet-firefox-'));
	const preferences = {...quiet, ...downloadsTo(downloads), 'extensions.webextOptionalPermissionPrompts': !grantsPermissions, 'marionette.port': marionettePort, 'extensions.webextensions.uuids': JSON.stringify({[extensionId]: extensionUuid})};
	const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
	await writeFile(join(dir, 'user.js'), lines.join('\n'));
	return dir;
}

/** Folder list 2 stands for a folder of the user's own choice. */
function downloadsTo(folder: string | undefined): Readonly<Record<string, string | number | boolean>> {
	return folder === undefined ? {} : {'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.useDownloadDir': true, 'browser.download.alwaysOpenPanel': false};
}
