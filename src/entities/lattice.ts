/** Linear-chain inference over the scores of a sentence's tokens. */
import {labelCount, mayFollow} from './labels';

/** Scores of a label after another; row `labelCount` is the sentence's start, column `labelCount` its end. */
export type Transitions = Float32Array;
export const transitionWidth = labelCount + 1;

/** Stands for minus infinity, and survives being added up. */
const impossible = -1e9;

/** A transition table in which what cannot follow is impossible and all else is even. */
export function evenTransitions(): Transitions {
	const transitions = new Float32Array(transitionWidth * transitionWidth);
	for (let before = 0; before <= labelCount; before++) {
		for (let label = 0; label <= labelCount; label++) {
			const follows = mayFollow(before === labelCount ? -1 : before, label === labelCount ? 0 : label);
			transitions[before * transitionWidth + label] = follows ? 0 : impossible;
		}
	}
	return transitions;
}

/** The best labels of a sentence, given each token's score for each label. */
export function bestLabels(scores: Float32Array, length: number, transitions: Transitions): Uint8Array {
	const back = new Uint8Array(length * labelCount);
	let before = startScores(scores, transitions);
	for (let index = 1; index < length; index++) {
		before = step(before, scores, index, transitions, back);
	}
	let best = 0;
	for (let label = 0; label < labelCount; label++) {
		before[label]! += transitions[label * transitionWidth + labelCount]!;
		best = before[label]! > before[best]! ? label : best;
	}
	const labels = new Uint8Array(length);
	for (let index = length - 1; index >= 0; index--) {
		labels[index] = best;
		best = back[index * labelCount + best]!;
	}
	return labels;
}

function startScores(scores: Float32Array, transitions: Transitions): Float32Array {
	const first = new Float32Array(labelCount);
	for (let label = 0; label < labelCount; label++) {
		first[label] = scores[label]! + transitions[labelCount * transitionWidth + label]!;
	}
	return first;
}

function step(before: Float32Array, scores: Float32Array, index: number, transitions: Transitions, back: Uint8Array): Float32Array {
	const now = new Float32Array(labelCount);
	for (let label = 0; label < labelCount; label++) {
		let best = -Infinity;
		let from = 0;
		for (let last = 0; last < labelCount; last++) {
			const score = before[last]! + transitions[last * transitionWidth + label]!;
			if (score > best) {
				best = score;
				from = last;
			}
		}
		now[label] = best + scores[index * labelCount + label]!;
		back[index * labelCount + label] = from;
	}
	return now;
}

/** The sums that training and the posteriors are made of; all in probability space, each token's forward row adding up to 1. */
export interface Sums {
	readonly length: number;
	/** exp(score), each token's greatest being 1. */
	readonly local: Float64Array;
	readonly forward: Float64Array;
	readonly backward: Float64Array;
	/** What each token's forward row was divided by. */
	readonly scale: Float64Array;
	readonly follow: Float64Array;
}

/** The factors that transition scores stand for. */
export function followOf(transitions: Transitions): Float64Array {
	return new Float64Array(transitions).map(Math.exp);
}

/** Forward and backward sums of a sentence, given the factors of its transitions. */
export function sumsOf(scores: Float32Array, length: number, follow: Float64Array): Sums {
	const size = length * labelCount;
	const sums = {length, local: localOf(scores, length), forward: new Float64Array(size), backward: new Float64Array(size), scale: new Float64Array(length), follow};
	for (let index = 0; index < length; index++) {
		forwardStep(sums, index);
	}
	for (let index = length - 1; index >= 0; index--) {
		backwardStep(sums, index);
	}
	return sums;
}

function localOf(scores: Float32Array, length: number): Float64Array {
	const local = new Float64Array(length * labelCount);
	for (let row = 0; row < length * labelCount; row += labelCount) {
		let greatest = -Infinity;
		for (let label = 0; label < labelCount; label++) {
			greatest = Math.max(greatest, scores[row + label]!);
		}
		for (let label = 0; label < labelCount; label++) {
			local[row + label] = Math.exp(scores[row + label]! - greatest);
		}
	}
	return local;
}

function forwardStep({local, forward, scale, follow}: Sums, index: number): void {
	const row = index * labelCount;
	let total = 0;
	for (let label = 0; label < labelCount; label++) {
		let sum = index === 0 ? follow[labelCount * transitionWidth + label]! : 0;
		for (let last = 0; index > 0 && last < labelCount; last++) {
			sum += forward[row - labelCount + last]! * follow[last * transitionWidth + label]!;
		}
		sum *= local[row + label]!;
		forward[row + label] = sum;
		total += sum;
	}
	scale[index] = total || Number.MIN_VALUE;
	for (let label = 0; label < labelCount; label++) {
		forward[row + label]! /= scale[index]!;
	}
}

function backwardStep({length, local, backward, scale, follow}: Sums, index: number): void {
	const row = index * labelCount;
	for (let label = 0; label < labelCount; label++) {
		let sum = index === length - 1 ? follow[label * transitionWidth + labelCount]! : 0;
		for (let next = 0; index < length - 1 && next < labelCount; next++) {
			sum += follow[label * transitionWidth + next]! * local[row + labelCount + next]! * backward[row + labelCount + next]!;
		}
		backward[row + label] = index === length - 1 ? sum : sum / scale[index + 1]!;
	}
}

/** The probability of each label at each token. */
export function posteriorsOf({length, forward, backward}: Sums): Float32Array {
	const posteriors = new Float32Array(length * labelCount);
	for (let row = 0; row < posteriors.length; row += labelCount) {
		let total = 0;
		for (let label = 0; label < labelCount; label++) {
			total += forward[row + label]! * backward[row + label]!;
		}
		for (let label = 0; label < labelCount; label++) {
			posteriors[row + label] = forward[row + label]! * backward[row + label]! / (total || 1);
		}
	}
	return posteriors;
}
