/** Boosted trees as data: what they are and how they answer. `tools/train-judge` makes them. */

/**
 * Trees of one depth in flat arrays. A tree's inner nodes stand level by level, then its leaves; a row goes left where
 * its feature is at most the node's threshold.
 */
export interface Forest {
	readonly base: number;
	readonly depth: number;
	/** Per inner node: index of the feature. */
	readonly feature: readonly number[];
	readonly threshold: readonly number[];
	/** Per leaf: what the tree adds to the log-odds. */
	readonly leaf: readonly number[];
}

/** The chance, 0 to 1, that a forest gives a row of features. */
export function chanceOf({base, depth, feature, threshold, leaf}: Forest, row: ArrayLike<number>): number {
	const leaves = 2 ** depth;
	let score = base;
	for (let tree = 0; tree * leaves < leaf.length; tree++) {
		const inner = tree * (leaves - 1);
		let node = 0;
		for (let level = 0; level < depth; level++) {
			node = 2 * node + (row[feature[inner + node]!]! <= threshold[inner + node]! ? 1 : 2);
		}
		score += leaf[tree * leaves + node - (leaves - 1)]!;
	}
	return 1 / (1 + Math.exp(-score));
}
