/** Every word the interface says, with its numbers, dates and lists, in the browser's language or, where `_locales` has none for it, in English. */
import browser from 'webextension-polyfill';

/** The browser's language as a BCP 47 tag; the interface may have no messages in it. */
export function browserLanguage(): string {
	return browser.i18n.getUILanguage();
}

/** The language of the messages that are shown, as a BCP 47 tag. */
export function uiLanguage(): string {
	return message('interfaceLanguage');
}

/** ISO 15924 codes of the scripts that are written from right to left and that browsers have languages for. */
const rightToLeftScripts: readonly (string | undefined)[] = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The direction in which the messages are written. */
export function uiDirection(): 'ltr' | 'rtl' {
	return rightToLeftScripts.includes(scriptOf(uiLanguage())) ? 'rtl' : 'ltr';
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
	return Number.isNaN(time) ? '' : new Intl.DateTimeFormat(readersVariety(), {dateStyle: 'long'}).format(time);
}

/** A language by its BCP 47 tag, in the interface's words; for what is no tag, "this language". */
export function languageInWords(lang: string): string {
	try {
		return new Intl.DisplayNames(readersVariety(), {type: 'language'}).of(lang) ?? lang;
	} catch {
		return message('thisLanguage');
	}
}

/** Names or parts as one list. */
export function listInWords(parts: readonly string[], type: 'conjunction' | 'unit'): string {
	return new Intl.ListFormat(readersVariety(), {type, style: type === 'unit' ? 'short' : 'long'}).format(parts);
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
	return new Intl.NumberFormat(readersVariety()).format(value);
}

function inWords(value: string | number): string {
	return typeof value === 'number' ? numberInWords(value) : value;
}

/** The browser's own variety of the language that is shown, such as en-GB for en: dates and digits differ from country to country. */
function readersVariety(): string {
	const [shown, own] = [uiLanguage(), browserLanguage()];
	const isSame = new Intl.Locale(shown).language === new Intl.Locale(own).language && scriptOf(shown) === scriptOf(own);
	return isSame ? own : shown;
}

function scriptOf(language: string): string | undefined {
	return new Intl.Locale(language).maximize().script;
}
