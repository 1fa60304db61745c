/** The features of a token: what the weights are for. Any change here needs the models trained again. */
import {type Columns, lineStyles} from './columns';
import {featureOf, hashOf, mix} from './hash';

/** A growing list of feature numbers that is used again for every token. */
export interface Features {
	readonly list: Int32Array;
	count: number;
}

/** Room for the features of one token; no token has more. */
const mostFeatures = 256;

/** An empty list of features. */
export function emptyFeatures(): Features {
	return {list: new Int32Array(mostFeatures), count: 0};
}

/** What the features of one group look at. */
type Group = (columns: Columns, index: number, add: Add) => void;
type Add = (kind: number, value: number) => void;

/** The groups, by name, so that training can leave one out and say what it was worth. */
export const groups = {words, shapes, affixes, classes, kinds, lists, run, context, topic, elsewhere} satisfies Record<string, Group>;
export type GroupName = keyof typeof groups;
const allGroups = Object.values(groups) as readonly Group[];

/** Puts the features of the token at `index` into `features`. */
export function readFeatures(columns: Columns, index: number, features: Features, wanted: readonly Group[] = allGroups): void {
	features.count = 0;
	const add = (kind: number, value: number) => {
		if (features.count < mostFeatures) {
			features.list[features.count++] = featureOf(kind, value);
		}
	};
	add(0, 0);
	for (const group of wanted) {
		group(columns, index, add);
	}
}

/** The value that stands for what lies beyond the sentence. */
const beyond = 1;

/** A column's value at an index, or `beyond` outside the sentence. */
function at({sentence}: Columns, column: Int32Array, from: number, index: number): number {
	return index >= 0 && index < column.length && sentence[index] === sentence[from] ? column[index]! : beyond;
}

function words(columns: Columns, index: number, add: Add): void {
	const {lower, form} = columns;
	const word = lower[index]!;
	const before = at(columns, lower, index, index - 1);
	const after = at(columns, lower, index, index + 1);
	add(1, word);
	add(2, form[index]!);
	add(3, before);
	add(4, after);
	add(5, at(columns, lower, index, index - 2));
	add(6, at(columns, lower, index, index + 2));
	add(7, mix(before, word));
	add(8, mix(word, after));
	add(9, mix(before, after));
	add(10, mix(at(columns, lower, index, index - 2), before));
	add(11, mix(after, at(columns, lower, index, index + 2)));
}

function shapes(columns: Columns, index: number, add: Add): void {
	const {shape, opening, style, lower, lowered} = columns;
	const own = mix(shape[index]!, opening[index]! + 2 * style[index]!);
	const before = at(columns, shape, index, index - 1);
	const after = at(columns, shape, index, index + 1);
	add(20, own);
	add(21, mix(own, before));
	add(22, mix(own, after));
	add(23, mix(own, mix(before, after)));
	add(24, before);
	add(25, after);
	add(26, mix(lower[index]!, opening[index]! + 2 * style[index]!));
	if (columns.capital[index]) {
		add(27, (lowered.has(lower[index]!) ? 1 : 0) + 2 * opening[index]! + 4 * style[index]!);
	}
}

function affixes({tokens, capital}: Columns, index: number, add: Add): void {
	const word = tokens[index]!.text.toLowerCase();
	if (!capital[index]) {
		return;
	}
	for (let length = 2; length <= 5 && length < word.length; length++) {
		add(30 + length, hashOf(word.slice(-length)));
		if (length < 5) {
			add(36 + length, hashOf(word.slice(0, length)));
		}
	}
	const hyphen = word.search(/[-‐‑]/);
	if (hyphen > 0) {
		add(42, hashOf(word.slice(0, hyphen)));
		add(43, hashOf(word.slice(hyphen + 1)));
	}
}

/** A class of 512 and of 64 from what the knowledge holds; 0 where the word has none. */
const fine = (value: number) => value === 0 || value === beyond ? value : value >> 6;
const coarse = (value: number) => value === 0 || value === beyond ? value : (value & 63) + 2;

function classes(columns: Columns, index: number, add: Add): void {
	const near = [-2, -1, 0, 1, 2].map(offset => at(columns, columns.classes, index, index + offset));
	for (const [place, value] of near.entries()) {
		add(50 + place, fine(value));
	}
	const [, before, own, after] = near as [number, number, number, number, number];
	const capital = columns.capital[index]!;
	add(55, mix(coarse(before), coarse(own)));
	add(56, mix(coarse(own), coarse(after)));
	add(57, mix(mix(coarse(before), coarse(own)), coarse(after)));
	add(58, mix(fine(before), capital));
	add(59, mix(fine(after), capital));
	add(60, mix(fine(before), fine(after)));
	add(61, mix(coarse(own), columns.shape[index]!));
}

/** The kinds of name that a word and those beside it are mostly part of, and those at both ends of its run of capitals. */
function kinds(columns: Columns, index: number, add: Add): void {
	const {kinds: values, lower, shape, style, opening, runStart, runEnd, capital} = columns;
	const [before, own, after] = [at(columns, values, index, index - 1), values[index]!, at(columns, values, index, index + 1)];
	if (!capital[index]) {
		add(120, before);
		add(121, after);
		add(122, own);
		return;
	}
	const [start, end] = [runStart[index]!, runEnd[index]!];
	const [first, last] = [values[start]!, values[end - 1]!];
	const place = Math.min(index - start, 2) * 3 + Math.min(end - 1 - index, 2);
	add(123, own);
	add(124, mix(own, place));
	add(125, mix(own, opening[index]! + 2 * style[index]!));
	add(126, mix(own, shape[index]!));
	add(127, mix(before, own));
	add(128, mix(own, after));
	add(129, mix(mix(before, own), after));
	add(130, mix(first, place));
	add(131, mix(last, place));
	add(132, mix(mix(first, last), place));
	add(133, mix(own, at(columns, lower, index, start - 1)));
	add(134, mix(own, at(columns, lower, index, end)));
}

function lists(columns: Columns, index: number, add: Add): void {
	const {lists: bits, listPlace, shape} = columns;
	const own = bits[index]!;
	const before = at(columns, bits, index, index - 1);
	const after = at(columns, bits, index, index + 1);
	if (own !== 0) {
		add(70, mix(own, listPlace[index]!));
		add(71, mix(own, shape[index]!));
		addBits(own, bit => add(72, bit * 8 + listPlace[index]!));
	}
	addBits(before, bit => add(73, bit));
	addBits(after, bit => add(74, bit));
	if (columns.capital[index]) {
		add(75, mix(before, own));
		add(76, mix(own, after));
		add(77, mix(mix(before, own), after));
	}
}

function addBits(bits: number, add: (bit: number) => void): void {
	for (let rest = bits, bit = 0; rest !== 0; rest >>>= 1, bit++) {
		if (rest & 1) {
			add(bit);
		}
	}
}

/** The run of capitals that a token stands in: its first and last word, its length and what stands around it. */
function run(columns: Columns, index: number, add: Add): void {
	const {lower, classes: values, runStart, runEnd, style} = columns;
	const start = runStart[index]!;
	const end = runEnd[index]!;
	if (end === start || style[index] === lineStyles.upper) {
		return;
	}
	const before = at(columns, lower, index, start - 1);
	const after = at(columns, lower, index, end);
	const place = Math.min(index - start, 2) * 3 + Math.min(end - 1 - index, 2);
	const last = lower[end - 1]!;
	add(80, mix(last, style[index]!));
	add(81, mix(last, place));
	add(82, lower[start]!);
	add(83, mix(lower[start]!, place));
	add(84, mix(before, place));
	add(85, mix(after, place));
	add(86, mix(before, after));
	add(87, mix(Math.min(end - start, 5), place));
	add(88, mix(fine(values[end - 1]!), place));
	add(89, mix(fine(at(columns, values, index, start - 1)), place));
	add(90, mix(fine(at(columns, values, index, end)), place));
	add(91, mix(columns.lists[end - 1]!, place));
	add(92, mix(after, at(columns, lower, index, end + 1)));
	add(93, mix(at(columns, lower, index, start - 2), before));
}

/** What the document tells of, by the kind of name a word mostly is: among words of sport a town is a club. */
function topic({topics, kinds: values, capital}: Columns, index: number, add: Add): void {
	if (capital[index]) {
		for (const one of topics) {
			add(150, one);
			add(151, mix(one, values[index]!));
		}
	}
}

/** The small words around a run of capitals, wherever they stand, and what is said right after it between commas: "Kazatomprom, the world's largest uranium miner". */
function context(columns: Columns, index: number, add: Add): void {
	const {runStart, runEnd, capital} = columns;
	if (!capital[index]) {
		return;
	}
	const [start, end] = [runStart[index]!, runEnd[index]!];
	addSmallWords(columns, index, {from: start - 1, step: -1, most: 4}, 142, add);
	addSmallWords(columns, index, {from: end, step: 1, most: 4}, 144, add);
	if (opensApposition(columns, index, end)) {
		const single = end - start === 1 ? 1 : 0;
		addSmallWords(columns, index, {from: end + 2, step: 1, most: appositionWords}, 138, (kind, value) => {
			add(kind, value);
			add(kind + 2, mix(value, single));
		});
	}
}

/** So many words of an apposition are read; they say what was named. */
const appositionWords = 6;

/** Articles and the like that begin an apposition. */
const articles = new Set('a an the its one which who whose where'.split(' ').map(hashOf));
const comma = hashOf(',');

function opensApposition(columns: Columns, index: number, end: number): boolean {
	return at(columns, columns.lower, index, end) === comma && articles.has(at(columns, columns.lower, index, end + 1));
}

/** Words and their classes, as features of this kind and the next, up to the first token that is no word in lower case. */
function addSmallWords(columns: Columns, index: number, {from, step, most}: {from: number; step: 1 | -1; most: number}, kind: number, add: Add): void {
	for (let place = from; Math.abs(place - from) < most; place += step) {
		const word = at(columns, columns.lower, index, place);
		if (word === beyond || !columns.isWord[place]) {
			return;
		}
		add(kind, word);
		add(kind + 1, fine(columns.classes[place]!));
	}
}

/** Of the other places where a word stands in the document, this many are looked at: more say the same again. */
const mostPlaces = 6;

/** The same word elsewhere in the document: a name that is clear once is clear everywhere. */
function elsewhere(columns: Columns, index: number, add: Add): void {
	const {lower, capital, places} = columns;
	const others = capital[index] ? places.get(lower[index]!) ?? [] : [];
	const seen = new Set<number>();
	const addOnce = (kind: number, value: number) => {
		const feature = mix(kind, value);
		if (!seen.has(feature)) {
			seen.add(feature);
			add(kind, value);
		}
	};
	let looked = 0;
	for (const other of others) {
		if (looked === mostPlaces) {
			break;
		}
		if (other !== index) {
			looked++;
			addPlace(columns, other, addOnce);
		}
	}
	if (capital[index]) {
		add(100, Math.min(looked, 3));
	}
}

function addPlace(columns: Columns, other: number, add: Add): void {
	const {lower, classes: values, runStart, runEnd} = columns;
	const start = runStart[other]!;
	const end = runEnd[other]!;
	add(101, at(columns, lower, other, other - 1));
	add(102, at(columns, lower, other, other + 1));
	add(103, fine(at(columns, values, other, start - 1)));
	add(104, fine(at(columns, values, other, end)));
	add(105, mix(columns.lists[other]!, columns.listPlace[other]!));
	add(106, Math.min(other - start, 2) * 3 + Math.min(end - 1 - other, 2));
	if (end - start > 1) {
		add(107, lower[end - 1]!);
		add(108, lower[start]!);
		add(109, columns.lists[start]!);
		add(112, mix(columns.kinds[start]!, columns.kinds[end - 1]!));
	}
	if (opensApposition(columns, other, end)) {
		addSmallWords(columns, other, {from: end + 2, step: 1, most: appositionWords}, 148, add);
	}
	add(110, at(columns, lower, other, start - 1));
	add(111, at(columns, lower, other, end));
}
