/** How near an engine's text of a page is to the truth. */
import {count, countWords, type Counts, likeness, overlap, total, wordsOf} from './counts';
import {type PrecisionRecall, rougeLSum} from './rouge';
import type {TruePage} from './truth';

/** The metrics of one page; shares are of 1. */
export interface TextScore {
	/** Shared runs of four words, as the article-extraction-benchmark counts them. */
	readonly shingle: Omit<PrecisionRecall, 'f1'>;
	readonly rouge: PrecisionRecall;
	/** The share of true paragraphs that some output block has whole. */
	readonly found: number;
	/** The share of output blocks that are a true paragraph, caption or the title. */
	readonly blockTrue: number;
	/** Words of the output that the truth lacks, per 100 true words. */
	readonly extra: number;
}

/** A paragraph is found whole from this F1 of words on; an optional one is in the output from the lower one on. */
const wholeLikeness = 0.9;
const optionalLikeness = 0.8;

/** What a text is scored against. */
export type TrueText = Pick<TruePage, 'title' | 'paragraphs' | 'optional' | 'captions'>;

/** Scores a text whose blocks are parted by line feeds. */
export function scoreText(truth: TrueText, text: string): TextScore {
	const blocks = text.split(/\n+/).filter(block => block.trim() !== '');
	const blockCounts = blocks.map(countWords).filter(counts => counts.size > 0);
	const paragraphs = expectedParagraphs(truth, blockCounts);
	const trueText = paragraphs.join('\n');
	return {
		shingle: shingles(trueText, text),
		rouge: rougeLSum(paragraphs, blocks),
		...wholeBlocks(paragraphs, [...truth.captions, truth.title], blockCounts),
		extra: extraWords(countWords(trueText), countWords(text)),
	};
}

/** True paragraphs without the optional ones that the output has not. */
function expectedParagraphs({paragraphs, optional}: TrueText, blocks: readonly Counts[]): string[] {
	const isIn = (paragraph: string) => blocks.some(block => likeness(countWords(paragraph), block) >= optionalLikeness);
	return paragraphs.filter((paragraph, index) => !optional.includes(index) || isIn(paragraph));
}

function shingles(truth: string, output: string): Omit<PrecisionRecall, 'f1'> {
	const inTruth = shinglesOf(truth);
	const inOutput = shinglesOf(output);
	const common = overlap(inTruth, inOutput);
	return {precision: share(common, total(inOutput), total(inTruth)), recall: share(common, total(inTruth), total(inOutput))};
}

const shingleLength = 4;

/** All runs of four words in a text, counted; a shorter text is its own. */
export function shinglesOf(text: string): Counts {
	const words = wordsOf(text);
	if (words.length < shingleLength) {
		return count(words.length > 0 ? [words.join(' ')] : []);
	}
	return count(words.slice(shingleLength - 1).map((_, index) => words.slice(index, index + shingleLength).join(' ')));
}

/** A share of nothing is whole where the other side has nothing either. */
function share(part: number, whole: number, otherWhole: number): number {
	return whole === 0 ? (otherWhole === 0 ? 1 : 0) : part / whole;
}

function wholeBlocks(paragraphs: readonly string[], optional: readonly string[], blocks: readonly Counts[]): Pick<TextScore, 'found' | 'blockTrue'> {
	const wanted = paragraphs.map(countWords).filter(counts => counts.size > 0);
	const allowed = [...wanted, ...optional.map(countWords)];
	const isWhole = (one: Counts) => (other: Counts) => likeness(one, other) >= wholeLikeness;
	return {
		found: wanted.length === 0 ? 1 : wanted.filter(paragraph => blocks.some(isWhole(paragraph))).length / wanted.length,
		blockTrue: blocks.length === 0 ? 0 : blocks.filter(block => allowed.some(isWhole(block))).length / blocks.length,
	};
}

function extraWords(truth: Counts, output: Counts): number {
	return (100 * (total(output) - overlap(truth, output))) / Math.max(1, total(truth));
}
