/** Dates as pages write them, to ISO 8601. */

const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:T|,? ?)(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const german = /(?:^|\s)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/;
const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?(?: |-| de )(\p{L}{3,9})\.?,?(?: |-| de )(\d{4})/iu;
const monthFirst = /([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Where other languages of Europe begin a month's name otherwise. */
const otherMonths: Readonly<Record<string, number>> = {'mär': 3, mai: 5, okt: 10, dez: 12, ene: 1, abr: 4, ago: 8, dic: 12, 'fév': 2, avr: 4, 'aoû': 8, 'déc': 12};
/** UTF-16 units: a date with its weekday, time, zone and byline is shorter. */
const longestDate = 200;
/** The oldest newspaper still printed is from 1703. */
const firstYear = 1700;
const lastYear = 2100;
/** What an unset clock says. */
const epoch = '1970-01-01';

/** The date in ISO 8601, its offset as written, or empty for what is no date; a date without a known time is the day alone. */
export function isoDate(written: unknown): string {
	if (typeof written !== 'string') {
		return '';
	}
	const text = written.slice(0, longestDate).trim();
	const date = fromIso(text) || fromUnix(text) || fromCompact(text) || fromWords(text);
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

function fromWords(text: string): string {
	const [, day, month, year] = german.exec(text) ?? [];
	if (day) {
		return dayOf(year, month, day);
	}
	const [, dayBefore, nameAfter, yearBehind] = dayFirst.exec(text) ?? [];
	const [, nameBefore, dayAfter, yearAfter] = monthFirst.exec(text) ?? [];
	return (dayBefore && dayOf(yearBehind, monthOf(nameAfter!), dayBefore))
		|| (nameBefore && dayOf(yearAfter, monthOf(nameBefore), dayAfter))
		|| '';
}

function monthOf(name: string): string {
	const start = name.slice(0, 3).toLowerCase();
	return String((otherMonths[start] ?? 0) || months.indexOf(start) + 1);
}

function dayOf(year = '', month = '', day = ''): string {
	const [y, m, d] = [Number(year), Number(month), Number(day)];
	const daysInMonth = new Date(Date.UTC(y, m, 0)).getUTCDate();
	const possible = y >= firstYear && y <= lastYear && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth;
	return possible ? `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` : '';
}
