/**
 * Gradient-boosted trees for a yes-or-no question: the plain algorithm (Friedman 2001) over features in bins, with the
 * second-order leaf values of XGBoost (Chen and Guestrin 2016). Small on purpose; the same rows give the same trees.
 */

import type {Forest} from '../../src/declutter/learned/forest';

export interface BoostOptions {
	readonly trees: number;
	readonly depth: number;
	readonly rate: number;
	/** Least sum of weights (hessians) in a leaf. */
	readonly leaf: number;
	readonly ridge: number;
	/** Share of the features that each tree may use, and of the rows. */
	readonly features: number;
	readonly rows: number;
	readonly random: () => number;
}

const mostBins = 48;

/** Trees that give the log-odds of `labels` from `rows`. */
export function boost(rows: readonly Float32Array[], labels: readonly number[], weights: readonly number[], options: BoostOptions): Forest {
	const edges = binEdges(rows);
	const bins = binned(rows, edges);
	const base = logOdds(labels, weights);
	const scores = new Float64Array(rows.length).fill(base);
	const gradients = new Float64Array(rows.length);
	const hessians = new Float64Array(rows.length);
	const forest: Growth = {base, depth: options.depth, feature: [], threshold: [], leaf: []};
	for (let round = 0; round < options.trees; round++) {
		for (let row = 0; row < rows.length; row++) {
			const chance = 1 / (1 + Math.exp(-scores[row]!));
			gradients[row] = weights[row]! * (labels[row]! - chance);
			hessians[row] = weights[row]! * Math.max(1e-6, chance * (1 - chance));
		}
		addTree(forest, scores, {bins, edges, gradients, hessians, options, rows: rows.length});
	}
	return forest;
}

/** A forest while it grows. */
interface Growth extends Forest {
	readonly feature: number[];
	readonly threshold: number[];
	readonly leaf: number[];
}

function logOdds(labels: readonly number[], weights: readonly number[]): number {
	let yes = 1;
	let all = 2;
	for (let row = 0; row < labels.length; row++) {
		yes += weights[row]! * labels[row]!;
		all += weights[row]!;
	}
	return Math.log(yes / (all - yes));
}

function binEdges(rows: readonly Float32Array[]): number[][] {
	const count = rows[0]?.length ?? 0;
	return Array.from({length: count}, (_, feature) => {
		const sorted = Float32Array.from(rows, row => row[feature]!).sort();
		const values = [...sorted.filter((value, index) => index === 0 || value !== sorted[index - 1])];
		if (values.length <= mostBins) {
			return values.slice(0, -1).map((value, index) => (value + values[index + 1]!) / 2);
		}
		const quantiles = Array.from({length: mostBins - 1}, (_unused, index) => sorted[Math.floor(((index + 1) * sorted.length) / mostBins)]!);
		return [...new Set(quantiles)];
	});
}

function binned(rows: readonly Float32Array[], edges: readonly number[][]): Uint8Array[] {
	return edges.map((cuts, feature) => Uint8Array.from(rows, row => binOf(row[feature]!, cuts)));
}

/** The number of edges below a value. */
function binOf(value: number, cuts: readonly number[]): number {
	let low = 0;
	let high = cuts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (value <= cuts[middle]!) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	return low;
}

interface Growing {
	readonly bins: readonly Uint8Array[];
	readonly edges: readonly number[][];
	readonly gradients: Float64Array;
	readonly hessians: Float64Array;
	readonly options: BoostOptions;
	readonly rows: number;
}

/** Grows one tree level by level, and adds what it says to the scores of all rows. */
function addTree(forest: Growth, scores: Float64Array, growing: Growing): void {
	const {options, edges, bins} = growing;
	const chosen = Uint8Array.from({length: growing.rows}, () => Number(options.random() < options.rows));
	const features = edges.map((_, feature) => feature).filter(feature => edges[feature]!.length > 0 && options.random() < options.features);
	const all = Int32Array.from({length: growing.rows}, (_, row) => row);
	let nodes = [nodeOf(all, chosen)];
	let sums = [sumsByBin(nodes[0]!.chosen, features, growing)];
	for (let level = 0; level < options.depth; level++) {
		const below = nodes.flatMap(({rows, chosen: own}, index) => {
			const split = bestSplit(own, sums[index]!, features, growing);
			forest.feature.push(split?.feature ?? 0);
			forest.threshold.push(split ? edges[split.feature]![split.bin]! : Number.MAX_SAFE_INTEGER);
			const goesLeft = (row: number) => split === undefined || bins[split.feature]![row]! <= split.bin;
			return [nodeOf(rows.filter(goesLeft), chosen), nodeOf(rows.filter(row => !goesLeft(row)), chosen)];
		});
		sums = level + 1 < options.depth ? nodes.flatMap((_, index) => sumsOfHalves(below[2 * index]!, below[2 * index + 1]!, sums[index]!, features, growing)) : [];
		nodes = below;
	}
	for (const {rows, chosen: own} of nodes) {
		const value = leafValue(own, growing);
		forest.leaf.push(value);
		for (const row of rows) {
			scores[row]! += value;
		}
	}
}

/** The rows that come to a node, and those of them that the tree learns from. */
interface Node {
	readonly rows: Int32Array;
	readonly chosen: Int32Array;
}

function nodeOf(rows: Int32Array, chosen: Uint8Array): Node {
	return {rows, chosen: rows.filter(row => chosen[row] === 1)};
}

function leafValue(rows: Int32Array, growing: Growing): number {
	const {gradient, hessian} = sumsOf(rows, growing);
	return growing.options.rate * gradient / (hessian + growing.options.ridge);
}

function sumsOf(rows: Int32Array, {gradients, hessians}: Growing): {gradient: number; hessian: number} {
	let gradient = 0;
	let hessian = 0;
	for (const row of rows) {
		gradient += gradients[row]!;
		hessian += hessians[row]!;
	}
	return {gradient, hessian};
}

/** Sums of gradients and hessians by feature and bin: two numbers each, feature after feature. */
function sumsByBin(rows: Int32Array, features: readonly number[], {bins, gradients, hessians}: Growing): Float64Array {
	const sums = new Float64Array(features.length * mostBins * 2);
	for (const [index, feature] of features.entries()) {
		const column = bins[feature]!;
		const start = index * mostBins * 2;
		for (const row of rows) {
			const at = start + 2 * column[row]!;
			sums[at]! += gradients[row]!;
			sums[at + 1]! += hessians[row]!;
		}
	}
	return sums;
}

/** The sums of a node's two halves: the smaller half is counted, the larger is what is left of the whole. */
function sumsOfHalves(left: Node, right: Node, whole: Float64Array, features: readonly number[], growing: Growing): [Float64Array, Float64Array] {
	const isLeftSmaller = left.chosen.length <= right.chosen.length;
	const smaller = sumsByBin((isLeftSmaller ? left : right).chosen, features, growing);
	const larger = whole.map((sum, at) => sum - smaller[at]!);
	return isLeftSmaller ? [smaller, larger] : [larger, smaller];
}

interface Split {
	readonly feature: number;
	readonly bin: number;
}

function bestSplit(rows: Int32Array, sums: Float64Array, features: readonly number[], growing: Growing): Split | undefined {
	const {edges, options} = growing;
	const whole = sumsOf(rows, growing);
	if (whole.hessian < 2 * options.leaf) {
		return undefined;
	}
	const worth = (gradient: number, hessian: number) => (gradient * gradient) / (hessian + options.ridge);
	let best: Split | undefined;
	let bestGain = 1e-3;
	for (const [index, feature] of features.entries()) {
		let gradient = 0;
		let hessian = 0;
		for (let bin = 0; bin < edges[feature]!.length; bin++) {
			gradient += sums[(index * mostBins + bin) * 2]!;
			hessian += sums[(index * mostBins + bin) * 2 + 1]!;
			if (hessian < options.leaf || whole.hessian - hessian < options.leaf) {
				continue;
			}
			const gain = worth(gradient, hessian) + worth(whole.gradient - gradient, whole.hessian - hessian) - worth(whole.gradient, whole.hessian);
			if (gain > bestGain) {
				bestGain = gain;
				best = {feature, bin};
			}
		}
	}
	return best;
}
