/** Which language a text is in: what the page says, checked against the text. */
import {stopWords} from './words/stop-words';

/** Languages with a model of their own. */
export const modelLanguages = ['en', 'de', 'fr', 'es', 'it'] as const;
export type ModelLanguage = (typeof modelLanguages)[number];

/** So many words of a text say what language it is in. */
const sample = 400;

/** Running text in a language has at least this share of its commonest words; another language's text has under a tenth. */
const leastShare = 0.12;

/** The two-letter code of the text's language, or empty where neither page nor text says. */
export function languageOf(text: string, lang: string): string {
	const words = text.slice(0, sample * 20).toLowerCase().match(/\p{L}+/gu)?.slice(0, sample) ?? [];
	const said = lang.toLowerCase().split(/[-_]/)[0]!;
	const shares = Object.entries(stopWords).map(([code, common]) => [code, words.filter(word => common.has(word)).length / Math.max(1, words.length)] as const);
	const share = new Map(shares).get(said);
	const [best, bestShare] = shares.reduce((first, second) => second[1] > first[1] ? second : first);
	// A short text, or one of names, agrees with what the page says unless another language is far plainer.
	const agrees = share === undefined ? said !== '' && bestShare < leastShare : bestShare < leastShare || share >= bestShare * 0.6;
	return agrees ? said : bestShare >= leastShare ? best : said;
}

/** True for a language that has a model. */
export function hasModel(lang: string): lang is ModelLanguage {
	return (modelLanguages as readonly string[]).includes(lang);
}
