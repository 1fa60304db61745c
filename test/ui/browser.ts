/** A stand-in for the browser: the real English messages, and nothing else. */
import messages from '../../src/_locales/en/messages.json';

function getMessage(name: string, values: readonly string[] = []): string {
	const text = Object.hasOwn(messages, name) ? messages[name as keyof typeof messages].message : '';
	return text.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}

/** What `webextension-polyfill` gives in component tests. */
export const englishBrowser = {i18n: {getMessage, getUILanguage: () => 'en'}};
