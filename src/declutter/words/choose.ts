/** Which languages' phrases a page is read with: its own as far as they can be told, and English, which stands on pages of all languages. */
import type {Language} from './codes';
import {isLanguage, languageCodes} from './codes';

/** Codes that pages write for a language that is filed under another. */
const written: Readonly<Record<string, Language>> = {nb: 'no', nn: 'no', 'in': 'en', iw: 'ar', lb: 'de', gl: 'es', ca: 'es', eu: 'es', be: 'ru', kk: 'ru', sk: 'cs', fo: 'da', kl: 'da', mr: 'hi'};

/** A script that few languages use, and those of ours that do. */
const scripts: readonly (readonly [letters: RegExp, languages: readonly Language[]])[] = [
	[/[\u0370-\u03FF]{3}/, ['el']],
	[/[\u0400-\u04FF]{3}/, ['ru', 'uk']],
	[/[\u0600-\u06FF]{3}/, ['ar']],
	[/[\u0900-\u097F]{3}/, ['hi']],
	[/[\u3040-\u30FF]/, ['ja']],
	[/[\u4E00-\u9FFF]{3}/, ['zh', 'ja']],
	[/[\uAC00-\uD7AF]{2}/, ['ko']],
];

/** Words that are common in one language of the Latin script and rare in the others. */
const commonWords: readonly (readonly [language: Language, words: ReadonlySet<string>])[] = Object.entries({
	en: 'the and of that was with for said',
	de: 'der und die nicht das ist mit auch',
	fr: 'les des est une dans pour qui pas',
	es: 'los las que una por del con como',
	pt: 'não uma que os para com em ao',
	it: 'che il di della per non una gli',
	nl: 'het een van de niet zijn voor ook',
	sv: 'och att det som inte är för på',
	no: 'og det ikke som på av til jeg',
	da: 'og det ikke som af til er på',
	fi: 'ja on ei että hän oli mutta myös',
	pl: 'się nie na że jest do jak przez',
	cs: 'se že na je který jsou také by',
	tr: 've bir bu için ile olarak da çok',
} satisfies Partial<Record<Language, string>>).map(([language, words]) => [language as Language, new Set(words.split(' '))]);

/** UTF-16 units of text that say which language it is in. */
const sample = 3000;
/** Share of a text's words that are its language's commonest eight; another language's make up under half of it. */
const leastShare = 0.06;

/** The languages of a page, from what it says of itself and from its text; all where neither says. */
export function languagesOf(lang: string, text: string): readonly Language[] {
	const [code = ''] = lang.toLowerCase().split(/[-_]/);
	const said = isLanguage(code) ? code : written[code];
	const seen = [...inScript(text.slice(0, sample)), ...inWords(text.slice(0, sample))];
	const own = said === undefined ? seen : [said, ...seen];
	return own.length === 0 ? languageCodes : [...new Set<Language>(['en', ...own])];
}

function inScript(text: string): readonly Language[] {
	return scripts.filter(([letters]) => letters.test(text)).flatMap(([, languages]) => languages);
}

function inWords(text: string): readonly Language[] {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	return commonWords.filter(([, common]) => words.filter(word => common.has(word)).length > words.length * leastShare).map(([language]) => language);
}
