/** ROUGE-LSum over paragraphs: how much of the truth's words stand in the output in their order. */
import {count, wordsOf} from './counts';

export interface PrecisionRecall {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

/** Union over the output's blocks of the longest common subsequences with each true paragraph, each word counted once. */
export function rougeLSum(truth: readonly string[], output: readonly string[]): PrecisionRecall {
	const paragraphs = truth.map(text => wordsOf(text.toLowerCase()));
	const blocks = output.map(text => ({words: wordsOf(text.toLowerCase()), set: new Set(wordsOf(text.toLowerCase()))}));
	const trueWords = paragraphs.flat();
	const outputWords = blocks.flatMap(({words}) => words);
	if (trueWords.length === 0 || outputWords.length === 0) {
		const same = trueWords.length === outputWords.length ? 1 : 0;
		return {precision: same, recall: same, f1: same};
	}
	const left = {truth: new Map(count(trueWords)), output: new Map(count(outputWords))};
	let hits = 0;
	for (const paragraph of paragraphs) {
		for (const position of unionOfSubsequences(paragraph, blocks)) {
			hits += take(left, paragraph[position]!) ? 1 : 0;
		}
	}
	return fromHits(hits, trueWords.length, outputWords.length);
}

function fromHits(hits: number, trueWords: number, outputWords: number): PrecisionRecall {
	const precision = hits / outputWords;
	const recall = hits / trueWords;
	return {precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall)};
}

function take({truth, output}: Record<'truth' | 'output', Map<string, number>>, word: string): boolean {
	const inTruth = truth.get(word) ?? 0;
	const inOutput = output.get(word) ?? 0;
	if (inTruth === 0 || inOutput === 0) {
		return false;
	}
	truth.set(word, inTruth - 1);
	output.set(word, inOutput - 1);
	return true;
}

interface Block {
	readonly words: readonly string[];
	readonly set: ReadonlySet<string>;
}

function unionOfSubsequences(paragraph: readonly string[], blocks: readonly Block[]): number[] {
	const union = new Set<number>();
	const related = blocks.filter(({set}) => paragraph.some(word => set.has(word)));
	if (related.some(({words}) => sameWords(words, paragraph))) {
		return [...paragraph.keys()];
	}
	for (const {words} of related) {
		for (const position of longestCommon(paragraph, words)) {
			union.add(position);
		}
		if (union.size === paragraph.length) {
			break;
		}
	}
	return [...union].sort((one, other) => one - other);
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((word, index) => word === other[index]);
}

/** Positions in `reference` of one longest common subsequence with `candidate`. */
function longestCommon(reference: readonly string[], candidate: readonly string[]): number[] {
	const width = candidate.length + 1;
	const lengths = new Uint16Array((reference.length + 1) * width);
	for (let row = 1; row <= reference.length; row++) {
		for (let column = 1; column < width; column++) {
			const here = row * width + column;
			lengths[here] = reference[row - 1] === candidate[column - 1] ? lengths[here - width - 1]! + 1 : Math.max(lengths[here - width]!, lengths[here - 1]!);
		}
	}
	return traceBack(reference, candidate, lengths);
}

function traceBack(reference: readonly string[], candidate: readonly string[], lengths: Uint16Array): number[] {
	const width = candidate.length + 1;
	const positions: number[] = [];
	let row = reference.length;
	let column = candidate.length;
	while (row > 0 && column > 0) {
		if (reference[row - 1] === candidate[column - 1]) {
			positions.push(--row);
			column -= 1;
		} else if (lengths[(row - 1) * width + column]! >= lengths[row * width + column - 1]!) {
			row -= 1;
		} else {
			column -= 1;
		}
	}
	return positions;
}
