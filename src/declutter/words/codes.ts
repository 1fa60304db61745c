/** The languages whose phrases are served, by the names of their files here. */

export const languageCodes = ['ar', 'cs', 'da', 'de', 'el', 'en', 'es', 'fi', 'fr', 'hi', 'it', 'ja', 'ko', 'nl', 'no', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk', 'zh'] as const;
export type Language = (typeof languageCodes)[number];

/** Whether a text is the code of a language that is served. */
export function isLanguage(code: unknown): code is Language {
	return (languageCodes as readonly unknown[]).includes(code);
}
