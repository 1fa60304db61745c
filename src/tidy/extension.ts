/** The extension's own API as a script in a page has it. Without the polyfill, which would be ten times the size of all that is asked of it. */
import type {Browser} from 'webextension-polyfill';

declare global {
	var browser: Browser | undefined;
	var chrome: Browser | undefined;
}

/** The API. Chrome before version 148 has it under one of the two names only. */
export const extension = (globalThis.browser ?? globalThis.chrome)!;

/** Whether the extension that put this script here is still the one that is installed and running. */
export function isAlive(): boolean {
	try {
		return extension.runtime.id !== undefined;
	} catch {
		// Chrome takes the whole API away from scripts of an older version.
		return false;
	}
}
