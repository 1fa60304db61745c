/** The features of the second pass: what the first pass made of the same words and names in the whole document. */
import {type Columns, nextOfName} from './columns';
import {type Features} from './features';
import {featureOf, hashOf, mix} from './hash';
import {labelCount, outside, spansOf} from './labels';
import {entityTypes} from '../article';

/** What the first pass says of a document: the probability of each label at each token, and the best labels. */
export interface FirstPass {
	readonly posteriors: Float32Array;
	readonly labels: Uint8Array;
}

/** Outside and the three types. */
const kinds = entityTypes.length + 1;

/** The evidence of a whole document, gathered once. */
export interface Evidence {
	readonly columns: Columns;
	readonly pass: FirstPass;
	/** Probability of each kind at each token, `kinds` a row. */
	readonly shares: Float32Array;
	/** For each word: the sum of its tokens' shares, and their number at the end. */
	readonly words: ReadonlyMap<number, Float32Array>;
	/** For each token: type and place in the longest name that was found elsewhere, and how surely, as one number; 0 for none. */
	readonly names: Int32Array;
	/** Short forms of organisations that were found. */
	readonly acronyms: ReadonlySet<number>;
	/** Words that end, and words that begin, a person's name of several words. */
	readonly surnames: ReadonlySet<number>;
	readonly forenames: ReadonlySet<number>;
}

interface Found {
	readonly start: number;
	readonly end: number;
	readonly type: number;
	readonly name: number;
}

/** Gathers what the first pass found. */
export function evidenceOf(columns: Columns, pass: FirstPass): Evidence {
	const shares = sharesOf(pass.posteriors, columns.tokens.length);
	const found = foundIn(columns, pass.labels);
	return {
		columns, pass, shares,
		words: wordSums(columns, shares),
		names: namesElsewhere(columns, found),
		acronyms: acronymsOf(columns, found),
		surnames: new Set(people(found).map(({end}) => columns.lower[end - 1]!)),
		forenames: new Set(people(found).map(({start}) => columns.lower[start]!)),
	};
}

function people(found: readonly Found[]): Found[] {
	return found.filter(({start, end, type}) => type === 0 && end - start > 1);
}

function sharesOf(posteriors: Float32Array, length: number): Float32Array {
	const shares = new Float32Array(length * kinds);
	for (let index = 0; index < length; index++) {
		for (let label = 0; label < labelCount; label++) {
			const kind = label === outside ? 0 : (label + 3) >> 2;
			shares[index * kinds + kind]! += posteriors[index * labelCount + label]!;
		}
	}
	return shares;
}

function foundIn({starts, lower}: Columns, labels: Uint8Array): Found[] {
	const found: Found[] = [];
	for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
		const first = starts[sentence]!;
		for (const {start, end, type} of spansOf(labels.subarray(first, starts[sentence + 1]))) {
			const name = lower.subarray(first + start, first + end).reduce(nextOfName, 0);
			found.push({start: first + start, end: first + end, type: entityTypes.indexOf(type), name});
		}
	}
	return found;
}

function wordSums({lower, capital}: Columns, shares: Float32Array): Map<number, Float32Array> {
	const words = new Map<number, Float32Array>();
	for (let index = 0; index < lower.length; index++) {
		if (capital[index]) {
			const sums = words.get(lower[index]!) ?? new Float32Array(kinds + 1);
			for (let kind = 0; kind < kinds; kind++) {
				sums[kind]! += shares[index * kinds + kind]!;
			}
			sums[kinds]! += 1;
			words.set(lower[index]!, sums);
		}
	}
	return words;
}

/** Names of more words than this are not looked for again. */
const longestName = 7;

function namesElsewhere({lower, capital, starts}: Columns, found: readonly Found[]): Int32Array {
	const votes = new Map<number, Float32Array>();
	const own = new Map<number, Found>();
	for (const one of found) {
		const counts = votes.get(one.name) ?? new Float32Array(entityTypes.length);
		counts[one.type]! += 1;
		votes.set(one.name, counts);
		own.set(one.start, one);
	}
	const names = new Int32Array(lower.length);
	for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
		for (let index = starts[sentence]!; index < starts[sentence + 1]!; index++) {
			if (capital[index] && names[index] === 0) {
				markLongest(names, lower, index, Math.min(starts[sentence + 1]!, index + longestName), votes, own.get(index));
			}
		}
	}
	return names;
}

function markLongest(names: Int32Array, lower: Int32Array, start: number, end: number, votes: ReadonlyMap<number, Float32Array>, own?: Found): void {
	let name = 0;
	let length = 0;
	let verdict = 0;
	for (let index = start; index < end; index++) {
		name = nextOfName(name, lower[index]!);
		const counts = votes.get(name);
		const others = counts ? verdictOf(counts, own?.name === name ? own.type : -1) : 0;
		if (others !== 0) {
			verdict = others;
			length = index - start + 1;
		}
	}
	for (let index = start; index < start + length; index++) {
		const place = length === 1 ? 4 : index === start ? 1 : index === start + length - 1 ? 3 : 2;
		names[index] = verdict * 8 + place;
	}
}

/** The type with most votes beside the token's own, how many votes (to 3), and whether others disagree; 0 without votes. */
function verdictOf(counts: Float32Array, own: number): number {
	let [best, most, total] = [0, 0, 0];
	for (const [type, count] of counts.entries()) {
		const others = count - (type === own ? 1 : 0);
		total += others;
		if (others > most) {
			best = type;
			most = others;
		}
	}
	return most === 0 ? 0 : 1 + best + 4 * Math.min(most, 3) + 16 * (most < total ? 1 : 0);
}

function acronymsOf({tokens, capital}: Columns, found: readonly Found[]): Set<number> {
	const acronyms = new Set<number>();
	for (const {start, end, type} of found) {
		if (type === 1 && end - start > 1) {
			const initials = tokens.slice(start, end).filter((_, index) => capital[start + index]).map(({text}) => text[0]).join('');
			acronyms.add(hashOf(initials));
		}
	}
	return acronyms;
}

/** Puts the second pass's features of the token at `index` into `features`. */
export function readSecond(evidence: Evidence, index: number, features: Features): void {
	features.count = 0;
	const add = (kind: number, value: number) => {
		features.list[features.count++] = featureOf(kind, value);
	};
	const {columns, pass, names} = evidence;
	const own = pass.labels[index]!;
	add(200, own);
	if (!columns.capital[index] && own === outside && names[index] === 0) {
		return;
	}
	const sure = level(pass.posteriors[index * labelCount + own]!);
	add(201, mix(own, sure));
	const word = wordEvidence(evidence, index);
	add(202, word);
	add(203, mix(word, own));
	add(204, mix(mix(word, own), sure));
	add(205, names[index]!);
	add(206, mix(names[index]!, own));
	add(207, mix(mix(names[index]!, own), sure));
	add(208, mix(names[index]!, mix(neighbour(evidence, index, -1), neighbour(evidence, index, 1))));
	add(209, mix(mix(word, own), columns.style[index]! * 2 + columns.opening[index]!));
	const roles = rolesOf(evidence, index);
	add(210, mix(roles, own));
	add(211, mix(roles, names[index]!));
	add(212, mix(mix(own, sure), pass.labels[index - 1] ?? 99));
	add(213, mix(mix(own, sure), pass.labels[index + 1] ?? 99));
}

function neighbour({columns, names}: Evidence, index: number, offset: number): number {
	const other = index + offset;
	return columns.sentence[other] === columns.sentence[index] ? names[other]! : -1;
}

/** What the word's other places are taken for: the level of each kind, and whether there are any. */
function wordEvidence({columns, shares, words}: Evidence, index: number): number {
	const sums = words.get(columns.lower[index]!);
	const others = (sums?.[kinds] ?? 0) - columns.capital[index]!;
	if (!sums || others < 1) {
		return 0;
	}
	let value = Math.min(others, 2);
	for (let kind = 0; kind < kinds; kind++) {
		const own = columns.capital[index] ? shares[index * kinds + kind]! : 0;
		value = value * 5 + level((sums[kind]! - own) / others);
	}
	return value;
}

/** A probability as one of five levels. */
function level(share: number): number {
	return share < 0.05 ? 0 : share < 0.35 ? 1 : share < 0.65 ? 2 : share < 0.95 ? 3 : 4;
}

function rolesOf({columns, acronyms, surnames, forenames}: Evidence, index: number): number {
	const word = columns.lower[index]!;
	return (surnames.has(word) ? 1 : 0) + (forenames.has(word) ? 2 : 0) + (acronyms.has(columns.form[index]!) ? 4 : 0);
}
