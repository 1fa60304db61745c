/** A Firefox profile that is quiet, answers Marionette, and knows the extension's address in advance. */
import {writeFile} from 'node:fs/promises';
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
	// Only where the signature need not be a store's can the extension stay when the browser ends; Firefox ESR and the developer's edition honour this.
	'xpinstall.signatures.required': false,
	'toolkit.telemetry.enabled': false,
};

interface ProfileOptions {
	readonly dir: string;
	readonly marionettePort: number;
	readonly extensionId: string;
	readonly grantsPermissions: boolean;
	readonly downloads: string | undefined;
	readonly textSize: number | undefined;
}

/** Writes the preferences that Firefox reads as it starts. */
export async function writePreferences({dir, marionettePort, extensionId, grantsPermissions, downloads, textSize}: ProfileOptions): Promise<void> {
	const preferences = {...quiet, ...downloadsTo(downloads), ...(textSize !== undefined && {'font.size.variable.x-western': textSize}), 'extensions.webextOptionalPermissionPrompts': !grantsPermissions, 'marionette.port': marionettePort, 'extensions.webextensions.uuids': JSON.stringify({[extensionId]: extensionUuid})};
	const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
	await writeFile(join(dir, 'user.js'), lines.join('\n'));
}

/** Folder list 2 stands for a folder of the user's own choice. */
function downloadsTo(folder: string | undefined): Readonly<Record<string, string | number | boolean>> {
	return folder === undefined ? {} : {'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.useDownloadDir': true, 'browser.download.alwaysOpenPanel': false};
}
