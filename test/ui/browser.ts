/** A stand-in for the browser: the real English messages, and a storage for the session. */
import messages from '../../src/_locales/en/messages.json';

function getMessage(name: string, values: readonly string[] = []): string {
	const text = Object.hasOwn(messages, name) ? messages[name as keyof typeof messages].message : '';
	return text.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}

/** What the session's storage holds; a test may look into it and must empty it. */
export const session: Record<string, unknown> = {};

const sessionStorage = {
	get: async (key: string) => structuredClone(key in session ? {[key]: session[key]} : {}),
	set: async (items: Record<string, unknown>) => {
		Object.assign(session, structuredClone(items));
	},
};

/** No site is always tidied. */
const noSites = {storage: {get: async () => ({})}, scripting: {getRegisteredContentScripts: async () => []}};

/** What `webextension-polyfill` gives in component tests. */
export const englishBrowser = {i18n: {getMessage, getUILanguage: () => 'en'}, runtime: {getManifest: () => ({version: '9.8.7'})}, storage: {session: sessionStorage, local: noSites.storage}, scripting: noSites.scripting};
