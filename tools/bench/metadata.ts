/** Whether an engine's title, authors and date of a page are the true ones. Undefined where the truth does not say. */
import type {TruePage} from './truth';

export interface Metadata {
	readonly title: string;
	readonly authors: readonly string[];
	readonly published: string;
}

export interface MetadataScore {
	readonly title: boolean | undefined;
	readonly authors: boolean | undefined;
	readonly date: boolean | undefined;
}

/** The title to the letter and the mark (white space apart), the authors as a set of names whatever their case, the date to the day. */
export function scoreMetadata(truth: TruePage, found: Metadata): MetadataScore {
	return {
		title: truth.title === '' ? undefined : spaced(truth.title) === spaced(found.title),
		authors: truth.authors.length === 0 ? undefined : names(truth.authors) === names(found.authors),
		date: truth.published === '' ? undefined : sameDay(truth.published, found.published),
	};
}

/** A byline as names, for engines that give one line. */
export function authorsOf(byline: string): string[] {
	return byline
		.replace(/^\s*(?:by|von|par|por|di|door)\s+/i, '')
		.split(/\s*[,;|&]\s*|\s+(?:and|und|et|y|e|en)\s+/)
		.map(name => name.trim())
		.filter(Boolean);
}

function spaced(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function names(authors: readonly string[]): string {
	return [...new Set(authors.map(name => spaced(name).toLowerCase()))].sort().join('\n');
}

/** The day as it is written, or the day in UTC: a page may say its time in either way. */
function sameDay(truth: string, found: string): boolean {
	return truth.slice(0, 10) === found.slice(0, 10) || (utcDay(truth) !== undefined && utcDay(truth) === utcDay(found));
}

function utcDay(date: string): string | undefined {
	const time = Date.parse(date.replace(/^(\d{4}-\d\d-\d\d) /, '$1T'));
	return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
