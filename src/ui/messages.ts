/** Every word the interface says, in the browser's language, with its numbers, dates and lists. */
import browser from 'webextension-polyfill';

/** The interface's language as a BCP 47 tag. */
export function uiLanguage(): string {
	return browser.i18n.getUILanguage();
}

/** The direction in which the interface's language is written. */
export function uiDirection(): 'ltr' | 'rtl' {
	return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}

/** A message by its name in `_locales`, `$1`, `$2` … filled with the values; empty where there is none of that name. */
export function message(name: string, ...values: readonly (string | number)[]): string {
	return browser.i18n.getMessage(name.replaceAll('-', '_'), values.map(inWords));
}

/** The message for a number of things, in the plural form the language asks for. */
export function counted(name: string, count: number): string {
	const form = new Intl.PluralRules(uiLanguage()).select(count);
	return message(`${name}_${form}`, count) || message(`${name}_other`, count);
}

/** A date in words, or empty for what is no date. */
export function dateInWords(iso: string): string {
	const time = Date.parse(iso);
	return Number.isNaN(time) ? '' : new Intl.DateTimeFormat(uiLanguage(), {dateStyle: 'long'}).format(time);
}

/** A language by its BCP 47 tag, in the interface's words; for what is no tag, "this language". */
export function languageInWords(lang: string): string {
	try {
		return new Intl.DisplayNames(uiLanguage(), {type: 'language'}).of(lang) ?? lang;
	} catch {
		return message('thisLanguage');
	}
}

/** Names or parts as one list. */
export function listInWords(parts: readonly string[], type: 'conjunction' | 'unit'): string {
	return new Intl.ListFormat(uiLanguage(), {type, style: type === 'unit' ? 'short' : 'long'}).format(parts);
}

/** Why a block was left out: the judge's "key" or "key:what was found", translated; an unknown key as it is. */
export function reasonInWords(reason: string): string {
	const at = reason.indexOf(':');
	const key = at < 0 ? reason : reason.slice(0, at);
	const found = at < 0 ? '' : reason.slice(at + 1);
	return message(`reason_${key}`, found) || reason;
}

/** A number with the digits and separators of the interface's language. */
export function numberInWords(value: number): string {
	return new Intl.NumberFormat(uiLanguage()).format(value);
}

function inWords(value: string | number): string {
	return typeof value === 'number' ? numberInWords(value) : value;
}
