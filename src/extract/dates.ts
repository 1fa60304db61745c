/** Dates as pages write them, to ISO 8601. */

const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:T|,? ?)(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.])/;
const slashed = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d/])/;
const eastAsian = /(\d{4})\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?(\d{1,2})\s?[日일.]?/;
const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?: |-|\/| de )([\p{L}\p{M}]{3,14})\.?,?(?: |-|\/| de | del )(\d{4})/iu;
/** Begins at the space that few texts of a megabyte have a letter before: begun at the word, it took 60 ms on one of combining marks. */
const monthFirst = / (?<=([\p{L}\p{M}]{3,14})\.? )(\d{1,2})(?:st|nd|rd|th)?(?:,|, | )(\d{4})/iu;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Where other languages of Europe begin a month's name otherwise; a page's own language is asked first. */
const otherMonths: Readonly<Record<string, number>> = {'mär': 3, mai: 5, maj: 5, mei: 5, mag: 5, okt: 10, dez: 12, ene: 1, gen: 1, abr: 4, ago: 8, dic: 12, 'fév': 2, avr: 4, 'aoû': 8, 'déc': 12, giu: 6, lug: 7, set: 9, ott: 10, out: 10, fev: 2};
/** Letters of a month's name that tell it from the others, where it is cut short. */
const tellingLetters = 3;
/** UTF-16 units: a date with its weekday, time, zone and byline is shorter. */
const longestDate = 200;
/** The oldest newspaper still printed is from 1703. */
const firstYear = 1700;
const lastYear = 2100;
/** What an unset clock says. */
const epoch = '1970-01-01';

/** The date in ISO 8601, its offset as written, or empty for what is no date; a date without a known time is the day alone. `lang` is the page's, BCP 47. */
export function isoDate(written: unknown, lang = ''): string {
	if (typeof written !== 'string') {
		return '';
	}
	const text = written.slice(0, longestDate).trim();
	const date = fromIso(text) || fromUnix(text) || fromCompact(text) || fromNumbers(text, lang) || fromWords(text, lang);
	return date.startsWith(epoch) ? '' : date;
}

function fromIso(text: string): string {
	const [whole, year, month, day, hour, minute, second = '00', fraction = '', zone = ''] = iso.exec(text) ?? [];
	const date = whole ? dayOf(year, month, day) : '';
	if (!date || hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
		return date;
	}
	return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${fraction}${offsetOf(zone)}`;
}

function offsetOf(zone: string): string {
	if (zone === '' || !/^[+-]/.test(zone)) {
		return zone && 'Z';
	}
	const digits = zone.replace(':', '').padEnd(5, '0');
	return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

/** Seconds or milliseconds since 1970. */
function fromUnix(text: string): string {
	return /^1\d{9}(?:\d{3})?$/.test(text) ? new Date(Number(text.padEnd(13, '0'))).toISOString() : '';
}

function fromCompact(text: string): string {
	const [whole, year, month, day] = compact.exec(text) ?? [];
	return whole ? dayOf(year, month, day) : '';
}

/** Between slashes the day comes first everywhere but in English of no known country and of the United States. */
function fromNumbers(text: string, lang: string): string {
	const [, year, month, day] = eastAsian.exec(text) ?? [];
	if (year) {
		return dayOf(year, month, day);
	}
	const [, dotDay, dotMonth, dotYear] = dotted.exec(text) ?? [];
	if (dotDay) {
		return dayOf(dotYear!.padStart(4, '20'), dotMonth, dotDay);
	}
	const [, one, two, slashYear] = slashed.exec(text) ?? [];
	const isMonthFirst = /^(?:en(?:-us)?)?$/i.test(lang);
	return one === undefined ? '' : isMonthFirst ? dayOf(slashYear, one, two) || dayOf(slashYear, two, one) : dayOf(slashYear, two, one) || dayOf(slashYear, one, two);
}

function fromWords(text: string, lang: string): string {
	const [, dayBefore, nameAfter, yearBehind] = dayFirst.exec(text) ?? [];
	const [, nameBefore, dayAfter, yearAfter] = monthFirst.exec(text) ?? [];
	return (dayBefore && dayOf(yearBehind, monthOf(nameAfter!, lang), dayBefore))
		|| (nameBefore && dayOf(yearAfter, monthOf(nameBefore, lang), dayAfter))
		|| '';
}

function monthOf(name: string, lang: string): string {
	const start = name.slice(0, tellingLetters).toLowerCase();
	const inLanguage = monthNames(lang).findIndex(month => month === name.toLowerCase() || (name.length >= tellingLetters && month.startsWith(name.toLowerCase())));
	return String(inLanguage + 1 || (otherMonths[start] ?? 0) || months.indexOf(start) + 1);
}

/** The months as a date names them in this language, in lower case; none for a language that the platform does not know. */
function monthNames(lang: string): string[] {
	try {
		const format = new Intl.DateTimeFormat(lang || 'en', {day: 'numeric', month: 'long', timeZone: 'UTC'});
		return months.map((_, month) => format.formatToParts(Date.UTC(2026, month, 1)).find(({type}) => type === 'month')?.value.toLowerCase() ?? '');
	} catch (error) {
		if (error instanceof RangeError) {
			return [];
		}
		throw error;
	}
}

function dayOf(year = '', month = '', day = ''): string {
	const [y, m, d] = [Number(year), Number(month), Number(day)];
	const daysInMonth = new Date(Date.UTC(y, m, 0)).getUTCDate();
	const possible = y >= firstYear && y <= lastYear && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth;
	return possible ? `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` : '';
}
