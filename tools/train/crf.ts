/** Trains the weights of a linear-chain conditional random field by AdaGrad on single sentences. */
import {labelCount} from '../../src/entities/labels';
import {type Sums, type Transitions, evenTransitions, followOf, posteriorsOf, sumsOf, transitionWidth} from '../../src/entities/lattice';
import type {Random} from './random';

/** A sentence ready for training: rows of weights that each token's features have, and the true labels. */
export interface Example {
	/** Rows of all tokens, one token after the other. */
	readonly rows: Int32Array;
	/** Where each token's rows begin; one more entry marks the end. */
	readonly places: Int32Array;
	readonly labels: Uint8Array;
	/** How much this sentence counts. */
	readonly weight: number;
}

/** A label's score for a feature, `labelCount` a row. */
export interface Weights {
	readonly rows: Float32Array;
	readonly transitions: Transitions;
}

export interface TrainingOptions {
	readonly epochs: number;
	readonly rate: number;
	/** Pull towards 0 in a whole epoch, divided among a feature's occurrences: frequent features are not pulled more than rare ones. */
	readonly decay: number;
	/** Share of features left out at random, so that the weights do not lean on single words. */
	readonly dropout: number;
	readonly random: Random;
	readonly report: (line: string) => void;
}

interface State extends Weights {
	readonly squares: Float32Array;
	/** The pull at one occurrence of each row's feature. */
	readonly pulls: Float32Array;
	readonly transitionSquares: Float32Array;
	readonly options: TrainingOptions;
}

/** The weights learnt from the examples. */
export function trainCrf(examples: readonly Example[], rowCount: number, options: TrainingOptions): Weights {
	const rows = new Float32Array(rowCount * labelCount);
	const state: State = {rows, transitions: evenTransitions(), squares: new Float32Array(rows.length), pulls: pullsOf(examples, rowCount, options.decay), transitionSquares: new Float32Array(transitionWidth ** 2), options};
	const mean: Weights = {rows: new Float32Array(rows.length), transitions: new Float32Array(transitionWidth ** 2)};
	const order = examples.map((_, index) => index);
	for (let epoch = 1; epoch <= options.epochs; epoch++) {
		options.random.shuffle(order);
		const rate = options.rate * (epoch === options.epochs ? 0.3 : epoch === options.epochs - 1 ? 0.6 : 1);
		let loss = 0;
		for (const index of order) {
			loss += learn(state, examples[index]!, rate);
		}
		options.report(`epoch ${epoch}: loss ${(loss / examples.length).toFixed(4)} a sentence`);
		if (epoch > options.epochs - averaged) {
			addShare(mean, state);
		}
	}
	return mean;
}

/** The weights after each of so many last epochs are averaged: single steps of the last sentences weigh less. */
const averaged = 3;

function addShare(mean: Weights, {rows, transitions}: Weights): void {
	for (const [sum, part] of [[mean.rows, rows], [mean.transitions, transitions]] as const) {
		for (let index = 0; index < sum.length; index++) {
			sum[index]! += part[index]! / averaged;
		}
	}
}

function pullsOf(examples: readonly Example[], rowCount: number, decay: number): Float32Array {
	const counts = new Float32Array(rowCount);
	for (const {rows, weight} of examples) {
		for (const row of rows) {
			counts[row]! += weight;
		}
	}
	return counts.map(count => decay / Math.max(count, 1));
}

/** The scores of a sentence's tokens, where only a share of the features is kept. */
function scoresOf({rows}: Pick<Weights, 'rows'>, example: Pick<Example, 'rows' | 'places'>, kept = 1): Float32Array {
	const length = example.places.length - 1;
	const scores = new Float32Array(length * labelCount);
	for (let index = 0; index < length; index++) {
		const at = index * labelCount;
		for (let place = example.places[index]!; place < example.places[index + 1]!; place++) {
			const row = example.rows[place]! * labelCount;
			for (let label = 0; label < labelCount; label++) {
				scores[at + label]! += rows[row + label]!;
			}
		}
	}
	return kept === 1 ? scores : scores.map(score => score / kept);
}

function learn(state: State, full: Example, rate: number): number {
	const example = state.options.dropout > 0 ? thinned(full, state.options) : full;
	const length = example.labels.length;
	const sums = sumsOf(scoresOf(state, example, 1 - state.options.dropout), length, followOf(state.transitions));
	const posteriors = posteriorsOf(sums);
	let loss = 0;
	let wrong = 0;
	for (let index = 0; index < length; index++) {
		const right = posteriors[index * labelCount + example.labels[index]!]!;
		loss -= Math.log(Math.max(right, 1e-9));
		wrong = Math.max(wrong, 1 - right);
	}
	if (wrong > surelyRight) {
		example.labels.forEach((_, index) => learnToken(state, example, index, posteriors, rate));
		learnTransitions(state, example, sums, rate);
	}
	return loss * example.weight;
}

/** A sentence in which every true label misses certainty by less teaches nothing more. It is skipped whole: to skip single tokens would tilt the balance of labels and transitions. */
const surelyRight = 0.002;

function thinned({rows, places, ...rest}: Example, {dropout, random}: TrainingOptions): Example {
	const kept = new Int32Array(rows.length);
	const starts = new Int32Array(places.length);
	let count = 0;
	for (let index = 0; index < rest.labels.length; index++) {
		starts[index] = count;
		for (let place = places[index]!; place < places[index + 1]!; place++) {
			if (random.next() >= dropout) {
				kept[count++] = rows[place]!;
			}
		}
	}
	starts[rest.labels.length] = count;
	return {...rest, rows: kept, places: starts};
}

/** The slope of a label's score at one token, where it is worth a step; reused from token to token. */
const slopes = new Float64Array(labelCount);
const steep = new Int32Array(labelCount);

function learnToken({rows, squares, pulls}: State, example: Example, index: number, posteriors: Float32Array, rate: number): void {
	let count = 0;
	for (let label = 0; label < labelCount; label++) {
		const slope = (posteriors[index * labelCount + label]! - (example.labels[index] === label ? 1 : 0)) * example.weight;
		if (Math.abs(slope) >= 2e-4) {
			slopes[count] = slope;
			steep[count++] = label;
		}
	}
	for (let place = example.places[index]!; count > 0 && place < example.places[index + 1]!; place++) {
		const row = example.rows[place]!;
		const pull = pulls[row]! * example.weight;
		for (let each = 0; each < count; each++) {
			const at = row * labelCount + steep[each]!;
			const full = slopes[each]! + pull * rows[at]!;
			squares[at]! += full * full;
			rows[at]! -= rate * full / Math.sqrt(squares[at]! + 1e-4);
		}
	}
}

function learnTransitions({transitions, transitionSquares}: State, {labels, weight}: Example, {length, local, forward, backward, scale, follow}: Sums, rate: number): void {
	const pairSlopes = new Float64Array(transitionWidth ** 2);
	// A sentence cannot end within a name: what the forward sums hold of that is no part of the whole.
	const whole = forward.subarray(-labelCount).reduce((sum, share, label) => sum + share * backward[(length - 1) * labelCount + label]!, 0) || 1;
	for (let index = 1; index < length; index++) {
		const row = index * labelCount;
		for (let before = 0; before < labelCount; before++) {
			const left = forward[row - labelCount + before]! / scale[index]! / whole;
			for (let label = 0; left > 1e-6 && label < labelCount; label++) {
				pairSlopes[before * transitionWidth + label]! += left * follow[before * transitionWidth + label]! * local[row + label]! * backward[row + label]!;
			}
		}
		pairSlopes[labels[index - 1]! * transitionWidth + labels[index]!]! -= 1;
	}
	for (const [at, slope] of pairSlopes.entries()) {
		if (slope !== 0 && transitions[at]! > -1e8) {
			transitionSquares[at]! += (slope * weight) ** 2;
			transitions[at]! -= rate * slope * weight / Math.sqrt(transitionSquares[at]! + 1e-4);
		}
	}
}
