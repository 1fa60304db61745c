/** What was learned of blocks, as it is kept: numbers as digits in text, since a content script has to be small. `tools/train-judge` writes it. */
import type {Forest} from './forest';
import learned from './weights.json';

/** The questions in the order of the rows, and a forest for each look. */
export interface Weights {
	readonly questions: readonly string[];
	readonly first: Forest;
	readonly second: Forest;
}

export interface PackedWeights {
	readonly questions: readonly string[];
	/** For each feature, the thresholds that both forests know of it. */
	readonly thresholds: readonly (readonly number[])[];
	readonly first: PackedForest;
	readonly second: PackedForest;
}

export interface PackedForest {
	readonly base: number;
	readonly depth: number;
	/** A digit for each inner node: its feature. */
	readonly features: string;
	/** A digit for each inner node: which of its feature's thresholds it has. */
	readonly steps: string;
	/** The upper digits of all leaves' numbers, then the lower ones. */
	readonly leaves: string;
}

/** The lower digit of a leaf's number counts up to this. */
export const leafDigit = 64;
/** Leaves have three digits behind the point, or more where noughts come first. */
const places = 3;
/** A leaf's number is what its three digits say, above this; and for each nought before them twice this is added. */
const digitsFrom = 1000;

let unpacked: Weights | undefined;

/** What the extension has learned. */
export function learnedWeights(): Weights {
	unpacked ??= unpack(learned);
	return unpacked;
}

/** Weights as the judge uses them. */
export function unpack({questions, thresholds, first, second}: PackedWeights): Weights {
	return {questions, first: unpackForest(first, thresholds), second: unpackForest(second, thresholds)};
}

/** By loops, since it is done for each page before any code of it is fast. */
function unpackForest({base, depth, features, steps, leaves}: PackedForest, thresholds: PackedWeights['thresholds']): Forest {
	const feature: number[] = [];
	const threshold: number[] = [];
	for (let node = 0; node < features.length; node++) {
		feature.push(valueOf(features.charCodeAt(node)));
		threshold.push(thresholds[feature[node]!]![valueOf(steps.charCodeAt(node))]!);
	}
	const leaf: number[] = [];
	const count = leaves.length / 2;
	for (let index = 0; index < count; index++) {
		leaf.push(leafOf(valueOf(leaves.charCodeAt(index)) * leafDigit + valueOf(leaves.charCodeAt(count + index))));
	}
	return {base, depth, feature, threshold, leaf};
}

function leafOf(number: number): number {
	const signed = number % (2 * digitsFrom) - digitsFrom;
	let unit = 10 ** places;
	for (let noughts = Math.floor(number / (2 * digitsFrom)); noughts > 0; noughts--) {
		unit *= 10;
	}
	return signed / unit;
}

/** The number that stands for a leaf, a value between -1 and 1 of three digits. */
export function numberOfLeaf(leaf: number): number {
	let noughts = 0;
	while (leaf !== 0 && Math.abs(leaf) * 10 ** (noughts + 1) < 1) {
		noughts++;
	}
	return Math.round(leaf * 10 ** (places + noughts)) + digitsFrom + noughts * 2 * digitsFrom;
}

/** Digits are the characters of ASCII from here on, and then those of Latin-1, without the backslash, which JSON would double, and the controls between. */
const zero = 0x28;
const backslash = 0x5C;
const lastOfAscii = 0x7E;
const firstOfLatin = 0xC0;
const between = firstOfLatin - lastOfAscii - 1;

function valueOf(digit: number): number {
	return digit - zero - (digit > backslash ? 1 : 0) - (digit >= firstOfLatin ? between : 0);
}

/** The digit that stands for a whole number from 0. */
export function digitOf(value: number): string {
	const ascii = zero + value + (zero + value >= backslash ? 1 : 0);
	return String.fromCharCode(ascii > lastOfAscii ? ascii + between : ascii);
}
