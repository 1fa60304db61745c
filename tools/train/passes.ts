/** Trains the two passes of a model. The second is trained on what the first says of documents it has not seen. */
import {type Columns} from '../../src/entities/columns';
import {emptyFeatures} from '../../src/entities/features';
import {labelCount} from '../../src/entities/labels';
import {evidenceOf, readSecond} from '../../src/entities/second-pass';
import {verdictOf} from '../../src/entities/tagger';
import {type TrainingOptions, type Weights, scoresOf, trainCrf} from './crf';
import {type Prepared, type Rows, examplesOf, rowsOf} from './examples';
import type {TrainedWeights} from './write-model';

export interface PassOptions extends TrainingOptions {
	/** Features seen less often get no weights. */
	readonly fewest: number;
	/** The second pass is trained on this many parts, each judged by a first pass that has seen the others only. */
	readonly parts: number;
}

/** Weights of both passes. */
export function trainPasses(prepared: readonly Prepared[], options: PassOptions): {first: TrainedWeights; second: TrainedWeights} {
	const judged: SecondPrepared[] = [];
	for (let part = 0; part < options.parts; part++) {
		options.report(`part ${part + 1} of ${options.parts}`);
		const {rows, weights} = trainFirst(prepared.filter((_, index) => index % options.parts !== part), options);
		judged.push(...prepared.filter((_, index) => index % options.parts === part).map(one => secondPrepared(one, rows, weights)));
	}
	options.report('first pass');
	const {rows, weights} = trainFirst(prepared, options);
	options.report('second pass');
	return {first: trained(rows, weights), second: trainSecond(judged, options)};
}

function trainFirst(prepared: readonly Prepared[], options: PassOptions): {rows: Rows; weights: Weights} {
	const rows = rowsOf(prepared, options.fewest);
	return {rows, weights: trainCrf(prepared.flatMap(one => examplesOf(one, rows)), rows.count, options)};
}

function trained({features}: Rows, {rows, transitions}: Weights): TrainedWeights {
	return {features, rows, transitions};
}

interface SecondPrepared extends Pick<Prepared, 'features' | 'weight'> {
	readonly scores: readonly Float32Array[];
}

function secondPrepared(one: Prepared, rows: Rows, weights: Weights): SecondPrepared {
	const scores = examplesOf(one, rows).map(example => scoresOf(weights, example));
	const whole = new Float32Array(one.columns.tokens.length * labelCount);
	for (const [sentence, own] of scores.entries()) {
		whole.set(own, one.columns.starts[sentence]! * labelCount);
	}
	const evidence = evidenceOf(one.columns, verdictOf(one.columns, whole, weights));
	const lists = one.features.map(({labels}, sentence) => ({...secondFeatures(evidence, one.columns, sentence), labels}));
	return {features: lists, weight: one.weight, scores};
}

function secondFeatures(evidence: Parameters<typeof readSecond>[0], {starts}: Columns, sentence: number): {list: Int32Array; places: Int32Array} {
	const features = emptyFeatures();
	const list: number[] = [];
	const places = [0];
	for (let index = starts[sentence]!; index < starts[sentence + 1]!; index++) {
		readSecond(evidence, index, features);
		list.push(...features.list.subarray(0, features.count));
		places.push(list.length);
	}
	return {list: Int32Array.from(list), places: Int32Array.from(places)};
}

/** A feature of the second pass that is rarer than this says nothing of unseen documents. */
const fewestInSecond = 4;

function trainSecond(judged: readonly SecondPrepared[], options: PassOptions): TrainedWeights {
	const rows = rowsOf(judged, fewestInSecond);
	const examples = judged.flatMap(one => examplesOf(one, rows).map((example, sentence) => ({...example, base: one.scores[sentence]!})));
	return trained(rows, trainCrf(examples, rows.count, {...options, epochs: 4, dropout: 0}));
}
