/** Finds what clutter says of itself in a block's text, in all languages at once. */
import type {PhraseSet} from './phrases';
import {phrases} from './phrases';

export type {PhraseSet} from './phrases';

export interface PhraseMatch {
	readonly phrase: string;
	readonly how: 'whole' | 'start' | 'anywhere';
}

interface Index {
	readonly whole: ReadonlySet<string>;
	readonly start: ReadonlyMap<string, readonly string[]>;
	readonly anywhere: readonly string[];
}

/** Phrases stand in blocks of at most this many characters; longer ones are prose. */
const longest = 900;
/** Characters that every `start` phrase is filed under. */
const stem = 3;

const indexes = new Map(Object.entries(phrases).map(([set, {whole = [], start = [], anywhere = []}]) => {
	const byStem = new Map<string, string[]>();
	for (const phrase of start) {
		const key = phrase.slice(0, stem);
		byStem.set(key, [...(byStem.get(key) ?? []), phrase]);
	}
	return [set, {whole: new Set(whole), start: byStem, anywhere} satisfies Index];
}));

/** Text as phrases are written: lower case, single spaces, straight quotes. */
export function normalise(text: string): string {
	return text.slice(0, longest + 1).toLowerCase().replace(/[’‘`´]/g, '\'').replace(/\s+/g, ' ').trim();
}

/** The phrase of a set that the normalised text is, begins with or contains; undefined for prose. */
export function matchPhrase(set: PhraseSet, text: string): PhraseMatch | undefined {
	if (text === '' || text.length > longest) {
		return undefined;
	}
	const {whole, start, anywhere} = indexes.get(set)!;
	const bare = text.replace(/[\s:.…»›>→|]{1,20}$/, '');
	if (whole.has(text) || whole.has(bare)) {
		return {phrase: bare, how: 'whole'};
	}
	const begins = start.get(text.slice(0, stem))?.find(phrase => text.startsWith(phrase));
	if (begins !== undefined) {
		return {phrase: begins, how: 'start'};
	}
	const inside = anywhere.find(phrase => text.includes(phrase));
	return inside === undefined ? undefined : {phrase: inside, how: 'anywhere'};
}

const ageUnits = '(?:s|sec|secs|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|weeks?|months?|years?|sekunden?|minuten?|stunden?|std|tagen?|wochen?|monaten?|jahren?|secondes?|heures?|jours?|semaines?|mois|ans?|minutos?|horas?|d[ií]as?|semanas?|meses|minuti|or[ae]|giorn[io]|uur|dagen|minuter|timmar|timer|minutter|godzin[ya]?|minut[ya]?|dni|saat|dakika|gün|минут[аы]?|час(?:а|ов)?|дн(?:я|ей)|دقيقة|ساعة|分前|時間前|日前|분 전|시간 전)';
const age = new RegExp(`^[-–—•·|\\s]{0,4}(?:(?:vor|il y a|hace|há|for|för|ca\\.?|about|an?)\\s{1,2})?(?:\\d{1,3}|an?|einer|eine|une?|uma?)\\s{0,2}${ageUnits}(?:\\s(?:ago|fa|geleden|sedan|siden|temu|önce|назад))?[-–—•·|.\\s]{0,4}$`, 'iu');

/** Whether a short text is a relative age, like "18 minutes" or "vor 3 Stunden". */
export function isAge(text: string): boolean {
	return text.length <= 32 && age.test(text);
}

const dateToken = /^(?:\d{1,4}(?:st|nd|rd|th|h|er|º)?|\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|am|pm|a\.m|p\.m|uhr|et|est|edt|gmt|utc|cet|cest|bst|pst|pdt|ist|at|on|of|de|del|um|à|om|kl|the|updated?|last|published|posted|modified|first|aktualisiert|veröffentlicht|stand|zuletzt|publié|publicado|actualizado|mis|jour|le|el|il|den|am|vom|modifié|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|min|read|lesezeit|minuten|minutes?|lecture|lectura)$/u;
const monthOrDay = /^(?:jan|feb|fev|fév|mar|mär|apr|abr|avr|may|mai|maj|mag|jun|jui|jul|lug|aug|ago|aoû|sep|set|oct|okt|out|ott|nov|dec|dez|dic|déc|gen|ene|mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son|lun|mié|jue|vie|sáb|dom|jeu|ven|dim|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\p{L}{0,8}$/u;

/** Whether a short line is a date, a time or a reading time and nothing else. */
export function isDateLine(text: string): boolean {
	const tokens = text.length <= 90 ? text.toLowerCase().split(/[\s,|•·()–—-]+|(?<=\D)[.:](?=\s|$)/u).filter(Boolean) : [];
	return tokens.length >= 2 && tokens.length <= 16 && tokens.some(token => /\d/.test(token)) && tokens.every(token => dateToken.test(token.replace(/[.:]$/, '')) || monthOrDay.test(token.replace(/\.$/, '')));
}
