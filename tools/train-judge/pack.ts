/** Weights → what the extension keeps of them. */
import {contextNames} from '../../src/declutter/learned/context';
import type {Forest} from '../../src/declutter/learned/forest';
import type {PackedForest, PackedWeights, Weights} from '../../src/declutter/learned/weights';
import {digitOf, leafDigit, numberOfLeaf} from '../../src/declutter/learned/weights';

/** Weights as `unpack` takes them; `pruned` makes the numbers such that nothing is lost. */
export function pack({questions, first, second}: Weights): PackedWeights {
	const features = [...questions, ...contextNames];
	const thresholds = features.map((_, feature) => thresholdsOf(feature, [first, second]));
	return {questions, thresholds, first: packForest(first, thresholds), second: packForest(second, thresholds)};
}

function thresholdsOf(wanted: number, forests: readonly Forest[]): number[] {
	const all = forests.flatMap(({feature, threshold}) => threshold.filter((_, node) => feature[node] === wanted));
	return [...new Set(all)].sort((one, other) => one - other);
}

function packForest({base, depth, feature, threshold, leaf}: Forest, thresholds: readonly (readonly number[])[]): PackedForest {
	const leaves = leaf.map(numberOfLeaf);
	return {
		base, depth,
		features: feature.map(digitOf).join(''),
		steps: threshold.map((value, node) => digitOf(thresholds[feature[node]!]!.indexOf(value))).join(''),
		leaves: [...leaves.map(value => Math.floor(value / leafDigit)), ...leaves.map(value => value % leafDigit)].map(digitOf).join(''),
	};
}
