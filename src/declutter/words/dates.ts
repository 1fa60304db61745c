/** Tells ages ("18 minutes ago", "vor 3 Stunden") and dates, as pages write them above stories, from other short lines. */
import type {DateWords} from './phrases';

interface DateSets {
	readonly units: ReadonlySet<string>;
	readonly names: readonly string[];
	readonly besideDates: ReadonlySet<string>;
}

let chosen: readonly DateWords[] = [];
let chosenSets: DateSets | undefined;

/** Reads dates and ages with these words from here on. */
export function readDatesWith(words: readonly DateWords[]): void {
	chosen = words;
	chosenSets = undefined;
}

function dateSets(): DateSets {
	chosenSets ??= {
		units: new Set(chosen.flatMap(({units}) => listOf(units))),
		names: chosen.flatMap(({names}) => listOf(names)),
		besideDates: new Set(chosen.flatMap(({beside: words}) => listOf(words))),
	};
	return chosenSets;
}

const listOf = (words: string) => words.split(' ');

const beside = new Set(listOf('ago vor il y a hace há for för om ca about an one fa geleden sedan siden temu před önce evvel назад тому sitten πριν منذ قبل पहले 前 전 last about over nur noch env environ hace'));
const ones = new Set(listOf('ساعتين دقيقتين يومين a an one ein eine einer einem une un una uno um uma een ett en et jedną'));
const agesInWords = new Set(['just now', 'now', 'moments ago', 'yesterday', 'gerade eben', 'gestern', 'à l\'instant', 'hier', 'ahora mismo', 'ayer', 'agora', 'ontem', 'adesso', 'ieri', 'zojuist', 'gisteren', 'nyss', 'igår', 'i går', 'przed chwilą', 'wczoraj', 'právě teď', 'včera', 'az önce', 'şimdi', 'dün', 'только что', 'вчера', 'щойно', 'вчора', 'juuri nyt', 'eilen', 'χθες', 'الآن', 'أمس', 'अभी', 'कल', 'たった今', '昨日', '刚刚', '昨天', '방금', '어제']);
/** Characters of the longest age: "il y a environ 20 minutes" and a stroke before it. */
const longestAge = 32;
const ageToken = /\d+|[\p{L}\p{M}]+/gu;
const ageSigns = /^[\d\p{L}\p{M}\s\-–—•·|.,~+<()]*$/u;

/** Whether a short text is a relative age, like "18 minutes" or "vor 3 Stunden". */
export function isAge(text: string): boolean {
	if (text.length > longestAge || !ageSigns.test(text)) {
		return false;
	}
	const tokens = text.toLowerCase().match(ageToken) ?? [];
	return agesInWords.has(tokens.join(' ')) || agesInWords.has(text.toLowerCase()) || (tokens.length >= 2 && tokens.length <= 7 && isAgeOf(tokens));
}

/** One number of at most three digits, or the word "a"; its unit; and nothing that is not said beside them. */
function isAgeOf(tokens: readonly string[]): boolean {
	const numbers = tokens.filter(token => /^\d/.test(token));
	const words = tokens.filter(token => !/^\d/.test(token));
	const counted = numbers.length === 1 ? numbers[0]!.length <= 3 : numbers.length === 0 && ones.has(tokens[0]!) || tokens.some((token, at) => at > 0 && ones.has(token) && beside.has(tokens[at - 1]!));
	const {units} = dateSets();
	return counted && words.some(word => units.has(word)) && words.every(word => units.has(word) || beside.has(word) || ones.has(word));
}

/** Letters of the shortest name that is cut: "Jan", "Dez", "янв". */
const shortestCut = 3;

const numberToken = /^(?:\d{1,4}(?:st|nd|rd|th|er|[hºª])?|\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:am|pm|z|h|uhr)?|\d{1,2}(?:am|pm)|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?:t\d{2}:\d{2}(?::\d{2})?z?)?|[+-]\d{2}:?\d{2})$/u;
const eastAsianDate = /^(?:\d{1,4}[年月日時时分秒년월일시분초]){1,6}$/u;
/** Dates that need no second word: with a year, all in digits. */
const fullDate = /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d{2}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t[\d:.+z-]{2,20})?|\d{4}年\d{1,2}月\d{1,2}日[\d時时分:]{0,8}|\d{4}년\d{1,2}월\d{1,2}일)\.?$/u;
const between = /[\s,|•·()–—-]+|(?<=\D)[.:](?=\s|$)/u;
/** Characters of a line with two dates and what is said beside them. */
const longestDateLine = 90;
const mostTokens = 16;

/** Whether a short line is a date, a time or a reading time and nothing else. */
export function isDateLine(text: string): boolean {
	if (text.length > longestDateLine || !/\d/.test(text)) {
		return false;
	}
	const line = text.toLowerCase().trim();
	const tokens = line.split(between).filter(Boolean);
	return fullDate.test(line) || (tokens.length >= 2 && tokens.length <= mostTokens && tokens.some(token => /[^\d]/.test(token)) && tokens.every(isOfDate));
}

function isOfDate(token: string): boolean {
	const bare = token.replace(/[.:]$/, '');
	return numberToken.test(bare) || dateSets().besideDates.has(bare) || isName(bare) || eastAsianDate.test(bare);
}

/** Whether a word is a month or a day of the week, or how one begins. */
function isName(word: string): boolean {
	const {names} = dateSets();
	return word.length < shortestCut ? names.includes(word) : names.some(name => name.startsWith(word));
}
