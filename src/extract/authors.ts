/** The people who wrote an article, from the names that a page states in its several places. */
import {oneLine, spelling} from './plain-words';

/** One place of the page that names authors. */
export interface AuthorSource {
	readonly names: readonly string[];
	/** The page calls them organisations. */
	readonly organisations: readonly string[];
	/** True where each name stands by itself, as data: it is then a name whatever its words are. */
	readonly isData?: boolean;
}

/** UTF-16 units: longer is a sentence, not a name. */
const longestName = 80;
const mostWords = 6;
const longestLine = 1000;
const mostAuthors = 20;
const leading = /^(?:written by|story by|words by|posted by|published by|by|von|par|por|text|autor(?:in)?|author|texte|di)(?: ?: ?| )(?=\S)/i;
const between = /\s?[;|•、，]\s?|\s\/\s|,\s?(?:and |und |et )?|\s(?:and|und|&|with)\s/i;
/** These join two names, and stand inside one in some languages: they part names only where both sides are of several words. */
const softly = /\s(?:y|e|et|i|en|og|och)\s/;
const job = /\b(?:editors?|reporters?|correspondents?|writers?|journalists?|producers?|contributors?|columnists?|director|officer|dietitian|professor|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|autor(?:in)?|chefredakteur(?:in)?|journaliste|periodista|updated|published|posted|min read|editorial team)\b/i;
const noName = /https?:|www\.|@|[<>{}=]|^(?:by|von|admin|administrator|author|staff|unknown|null|undefined|none|n\/a)$/i;
/** When it was written, or where. */
const dateBehind = /\s(?:(?:updated|published|posted|on (?:mon|tues|wed|thu|fri|sat|sun)\w{0,4}day)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b).*$/i;
const isDate = /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|\d{1,2}\.? \p{L}+|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/iu;
/** The letters that a newsroom signs a person's short reports with. */
const mark = /\s?\([\p{Ll}.]{1,6}\)$/u;
const behind = /\s?\([^()]{0,80}\)$/;

/** The names of the first source that knows others than the site; failing that, of the first that names anyone. Without "By", jobs, addresses and repeats. */
export function authorNames(sources: readonly AuthorSource[], sites: readonly string[]): string[] {
	const siteKeys = new Set(sites.map(spelling));
	const isOther = (name: string): boolean => !siteKeys.has(spelling(name));
	const read = sources.map(source => ({
		persons: unique(source.names.flatMap(name => source.isData ? dataNames(name) : namesIn(name)).map(name => withoutSite(name, sites))),
		organisations: unique(source.organisations.flatMap(nameIn)),
	}));
	const known = read.find(({persons, organisations}) => [...persons, ...organisations].some(isOther));
	const others = known && unique([...known.organisations, ...known.persons].filter(isOther));
	return (others ?? read.map(source => [...source.persons, ...source.organisations]).find(names => names.length > 0) ?? []).slice(0, mostAuthors);
}

/** A value that is one name, whatever job it holds; values that list several are parted as lines are. */
function dataNames(written: string): string[] {
	const line = oneLine(written, longestName + 1).replace(leading, '').replace(mark, '').trim();
	return between.test(line) || softly.test(line) || !isPossible(line) ? namesIn(written) : [line];
}

function namesIn(written: string): string[] {
	const line = oneLine(written, longestLine);
	if (/^https?:/i.test(line)) {
		return [];
	}
	const parts = line.replace(leading, '').split(between).flatMap(softParts);
	const names = parts.flatMap((part, index) => index === 1 && parts.length === 2 && isSuffix(part, parts[0]!) ? [] : nameIn(part));
	return names.some(isMixed) ? names.filter(name => isMixed(name) || isUncased(name)) : names;
}

/** Stations and agencies that stand beside persons write themselves in capitals. */
function isMixed(name: string): boolean {
	return name.includes(' ') ? name.split(' ').at(-1) !== name.split(' ').at(-1)!.toUpperCase() : name !== name.toUpperCase();
}

function softParts(part: string): string[] {
	const sides = part.split(softly);
	return sides.every(side => side.includes(' ')) ? sides : [part];
}

/** A single word behind a full name is a degree, an agency or a place. */
function isSuffix(part: string, first: string): boolean {
	return first.includes(' ') && !part.includes(' ') && !/[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/.test(part);
}

function nameIn(part: string): string[] {
	const name = oneLine(part, longestName + 1).replace(leading, '').replace(behind, '').replace(dateBehind, '').replace(/^[\s\-–—:.,]+|[\s\-–—:,]+$/g, '');
	return (isPossible(name) && !job.test(name)) || isUncased(name) ? [name] : [];
}

function isPossible(name: string): boolean {
	return name.length > 1 && name.length <= longestName && name.split(' ').length <= mostWords
		&& /^[\p{L}\p{N}'"‘“(]/u.test(name) && /\p{L}/u.test(name) && name !== (name.includes(' ') ? name.toLowerCase() : '') && !noName.test(name) && !isDate.test(name);
}

function isUncased(name: string): boolean {
	return name.length <= longestName && /^[\p{Lo}\p{M} .·・]+$/u.test(name) && /\p{Lo}/u.test(name);
}

function withoutSite(name: string, sites: readonly string[]): string {
	const site = sites.find(known => name.toLowerCase().endsWith(` ${known.toLowerCase()}`));
	const rest = site ? name.slice(0, -site.length).trim() : '';
	return rest.includes(' ') ? rest : name;
}

function unique(names: readonly string[]): string[] {
	return [...new Map(names.map(name => [spelling(name), name] as const).reverse()).values()].reverse();
}
