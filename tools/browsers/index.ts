/** Browsers with the extension in them. */
import {launchChromium} from './chromium';
import type {ExtensionBrowser, LaunchOptions} from './driver';
import type {BrowserName} from './find';
import {launchFirefox} from './firefox';

export type {ExtensionBrowser, ExtensionPage, ExtensionPageName, Popup, PopupState} from './driver';
export {type BrowserName, browserNames, findBrowser} from './find';
export {getBrowser, type GotBrowser} from './get';

/** Starts a browser with the extension in it, and a clean profile unless one is given. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> {
	return name === 'chrome' ? launchChromium(options) : launchFirefox(options);
}
