/** The second look: a block among its neighbours, once there is a first belief in each of them. */

/** A block as the second look sees it: its words, and the names of its container and of its style. */
export interface Neighbour {
	readonly words: number;
	readonly box: number;
	readonly style: number;
}

/** Blocks on either side whose belief is looked at together. */
const several = 5;
/** Stands for the belief in a block beyond the ends. */
const missing = -0.1;

/** The names of what `contextOf` gives, in its order. */
export const contextNames: readonly string[] = [
	'belief', 'belief -3', 'belief -2', 'belief -1', 'belief 1', 'belief 2', 'belief 3', 'beliefs before', 'beliefs after', 'words believed after', 'beliefs of box', 'beliefs of style',
];

/** For each block what its neighbours, its container and its style are believed to be; beliefs are chances from 0 to 1. */
export function contextOf(blocks: readonly Neighbour[], beliefs: readonly number[]): number[][] {
	const boxes = new Means();
	const styles = new Means();
	for (const [index, {box, style, words}] of blocks.entries()) {
		boxes.add(box, beliefs[index]!, words);
		styles.add(style, beliefs[index]!, words);
	}
	const after = wordsBelievedAfter(blocks, beliefs);
	const at = (index: number) => beliefs[index] ?? missing;
	return blocks.map(({box, style, words}, index) => [
		beliefs[index]!, ...[-3, -2, -1, 1, 2, 3].map(step => at(index + step)),
		mean(blocks, beliefs, index - several, index), mean(blocks, beliefs, index + 1, index + 1 + several),
		Math.log2(1 + after[index]!),
		boxes.of(box), styles.without(style, beliefs[index]!, words),
	]);
}

function wordsBelievedAfter(blocks: readonly Neighbour[], beliefs: readonly number[]): number[] {
	const after: number[] = [];
	let words = 0;
	for (let index = blocks.length - 1; index >= 0; index--) {
		after[index] = words;
		words += beliefs[index]! * blocks[index]!.words;
	}
	return after;
}

/** The mean belief of the blocks from one index up to another, by words. */
function mean(blocks: readonly Neighbour[], beliefs: readonly number[], from: number, to: number): number {
	let sum = 0;
	let words = 0;
	for (let index = Math.max(0, from); index < Math.min(blocks.length, to); index++) {
		sum += beliefs[index]! * blocks[index]!.words;
		words += blocks[index]!.words;
	}
	return words === 0 ? missing : sum / words;
}

/** Mean beliefs by group, each block by its words. */
class Means {
	readonly #sums = new Map<number, {belief: number; words: number}>();

	add(group: number, belief: number, words: number): void {
		const sum = this.#sums.get(group) ?? {belief: 0, words: 0};
		sum.belief += belief * Math.max(1, words);
		sum.words += Math.max(1, words);
		this.#sums.set(group, sum);
	}

	of(group: number): number {
		const {belief, words} = this.#sums.get(group)!;
		return belief / words;
	}

	/** The mean of a group without one of its blocks, drawn towards one half where little is left. */
	without(group: number, own: number, words: number): number {
		const sum = this.#sums.get(group)!;
		return (sum.belief - own * Math.max(1, words) + 0.5) / (sum.words - Math.max(1, words) + 1);
	}
}
