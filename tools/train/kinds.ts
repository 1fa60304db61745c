/** Sorts words into kinds by how they are used in names: "cameco" with the companies that the annotated documents have, though they have it not. */
import {firstKind} from '../../src/entities/columns';
import {hashOf, tableKey} from '../../src/entities/hash';
import {type NumberTable, emptyTable, setValue, valueOf} from '../../src/entities/knowledge';
import {guessUses} from './guess-uses';
import type {Random} from './random';
import {uses} from './uses';
import type {Vectors} from './vectors';

/** Each word's kind is one of so many. */
const kinds = 64;

/** A word that is in lower case more surely than this is left out: `columns.ts` knows it by its class. */
const surelyLower = 0.9;

const places = uses.length;

/** The kinds of words, for the model's knowledge. */
export function kindsOf(vectors: Vectors, counts: ReadonlyMap<string, Float32Array>, random: Random): NumberTable {
	const guesses = guessUses(vectors, counts, random);
	const kept = [...vectors.words.keys()].filter(index => guesses[index * places]! < surelyLower);
	// Roots bring out small shares: their distance is Hellinger's.
	const roots = guesses.map(Math.sqrt);
	const centres = centresOf(roots, kept, random);
	const table = emptyTable(kept.length);
	for (const index of kept) {
		const key = tableKey(hashOf(vectors.words[index]!));
		if (valueOf(table, key) === 0) {
			setValue(table, key, nearest(roots, index, centres) + firstKind);
		}
	}
	return table;
}

/** Rounds of k-means; later ones move next to nothing. */
const rounds = 15;

function centresOf(points: Float32Array, kept: readonly number[], random: Random): Float32Array {
	const centres = new Float32Array(kinds * places);
	for (let kind = 0; kind < kinds; kind++) {
		const index = random.pick(kept);
		centres.set(points.subarray(index * places, (index + 1) * places), kind * places);
	}
	for (let round = 0; round < rounds; round++) {
		moveToMeans(centres, points, kept);
	}
	return centres;
}

function moveToMeans(centres: Float32Array, points: Float32Array, kept: readonly number[]): void {
	const sums = new Float64Array(kinds * places);
	const counts = new Float64Array(kinds);
	for (const index of kept) {
		const kind = nearest(points, index, centres);
		counts[kind]!++;
		for (let place = 0; place < places; place++) {
			sums[kind * places + place]! += points[index * places + place]!;
		}
	}
	for (let at = 0; at < sums.length; at++) {
		const count = counts[Math.floor(at / places)]!;
		centres[at] = count > 0 ? sums[at]! / count : centres[at]!;
	}
}

function nearest(points: Float32Array, index: number, centres: Float32Array): number {
	let [best, least] = [0, Infinity];
	for (let kind = 0; kind < kinds; kind++) {
		let distance = 0;
		for (let place = 0; place < places; place++) {
			distance += (points[index * places + place]! - centres[kind * places + place]!) ** 2;
		}
		[best, least] = distance < least ? [kind, distance] : [best, least];
	}
	return best;
}
