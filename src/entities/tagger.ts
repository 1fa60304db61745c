/** Text → spans of names. */
import type {EntityType} from '../article';
import {type Columns, columnsOf} from './columns';
import {type Features, emptyFeatures, readFeatures} from './features';
import {valueOf} from './knowledge';
import {labelCount, spansOf} from './labels';
import {bestLabels, followOf, posteriorsOf, sumsOf} from './lattice';
import type {Model, PackedWeights} from './model-file';
import {type Sentence, sentencesOf} from './tokens';

/** A name in the text; `sure` is the probability of its least sure token. */
export interface Name {
	readonly start: number;
	readonly end: number;
	readonly type: EntityType;
	readonly sure: number;
	/** First token and the token after the last, among all tokens of the document. */
	readonly firstToken: number;
	readonly endToken: number;
}

export interface Tagged {
	readonly sentences: readonly Sentence[];
	readonly columns: Columns;
	readonly names: readonly Name[];
}

/** Finds the names in a text, in order and disjoint. */
export function tag(text: string, lang: string, model: Model): Tagged {
	const sentences = sentencesOf(text, lang);
	const columns = columnsOf(sentences, model.knowledge);
	return {sentences, columns, names: namesOf(columns, verdictOf(columns, scoresOf(columns, model.weights), model.weights))};
}

/** What the weights say of a document: the probability of each label at each token, and the best labels. */
interface Verdict {
	readonly posteriors: Float32Array;
	readonly labels: Uint8Array;
}

function scoresOf(columns: Columns, weights: PackedWeights): Float32Array {
	const scores = new Float32Array(columns.tokens.length * labelCount);
	const features = emptyFeatures();
	for (let index = 0; index < columns.tokens.length; index++) {
		readFeatures(columns, index, features);
		addScores(scores, index, features, weights);
	}
	return scores.map(score => score * weights.step);
}

function addScores(scores: Float32Array, index: number, {list, count}: Features, {table, rows}: PackedWeights): void {
	const at = index * labelCount;
	for (let place = 0; place < count; place++) {
		const row = (valueOf(table, list[place]!) - 1) * labelCount;
		for (let label = 0; row >= 0 && label < labelCount; label++) {
			scores[at + label]! += rows[row + label]!;
		}
	}
}

function verdictOf({starts}: Columns, scores: Float32Array, {transitions}: PackedWeights): Verdict {
	const follow = followOf(transitions);
	const posteriors = new Float32Array(scores.length);
	const labels = new Uint8Array(scores.length / labelCount);
	for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
		const [first, end] = [starts[sentence]!, starts[sentence + 1]!];
		const own = scores.subarray(first * labelCount, end * labelCount);
		posteriors.set(posteriorsOf(sumsOf(own, end - first, follow)), first * labelCount);
		labels.set(bestLabels(own, end - first, transitions), first);
	}
	return {posteriors, labels};
}

function namesOf({tokens, starts}: Columns, {labels, posteriors}: Verdict): Name[] {
	const names: Name[] = [];
	for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
		const first = starts[sentence]!;
		for (const {start, end, type} of spansOf(labels.subarray(first, starts[sentence + 1]))) {
			const [firstToken, endToken] = [first + start, first + end];
			let sure = 1;
			for (let index = firstToken; index < endToken; index++) {
				sure = Math.min(sure, posteriors[index * labelCount + labels[index]!]!);
			}
			names.push({start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end, type, sure, firstToken, endToken});
		}
	}
	return names;
}
