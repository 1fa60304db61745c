/** Trains a model's weights twice: once to learn which features matter, and again with those alone. */
import {labelCount, mayFollow, outside, typeOf} from '../../src/entities/labels';
import {type Transitions, transitionWidth} from '../../src/entities/lattice';
import {type TrainingOptions, type Weights, trainCrf} from './crf';
import {type Prepared, type Rows, examplesOf, rowsOf} from './examples';
import type {TrainedWeights} from './write-model';

export interface ModelOptions extends TrainingOptions {
	/** Features seen less often get no weights. */
	readonly fewest: number;
	/** Features kept: they set the size of the file. */
	readonly mostRows: number;
	/** What is added to the scores of some labels after training: recall for precision. */
	readonly balance: Balance;
}

/** Added to each token outside of names, and to each name that is an organisation: those that no list has are missed most. */
export interface Balance {
	readonly outside: number;
	readonly organisation: number;
}

/** The weights learnt from the documents. */
export function trainModel(prepared: readonly Prepared[], options: ModelOptions): TrainedWeights {
	const all = rowsOf(prepared, options.fewest);
	const kept = rowsKept(all, train(prepared, all, {...options, epochs: Math.min(options.epochs, choosingEpochs)}), options.mostRows);
	options.report(`again, with ${kept.count} of ${all.count} features`);
	const {rows, transitions} = train(prepared, kept, options);
	return {features: kept.features, rows, transitions: balanced(transitions, options.balance)};
}

/** A label's score is part of every step to it. */
function balanced(transitions: Transitions, {outside: add, organisation}: Balance): Transitions {
	return transitions.map((score, at) => {
		const label = at % transitionWidth;
		const opensOrganisation = label < labelCount && typeOf(label) === 'ORG' && mayFollow(outside, label);
		return score + (label === outside ? add : opensOrganisation ? organisation : 0);
	});
}

/** Enough to tell which features matter; their weights are thrown away. */
const choosingEpochs = 3;

function train(prepared: readonly Prepared[], rows: Rows, options: TrainingOptions): Weights {
	return trainCrf(prepared.flatMap(one => examplesOf(one, rows)), rows.count, options);
}

/** The features whose weights spread the most: one that says the same of all labels says nothing. Trained again, they make up for the others. */
function rowsKept({rowOf, features}: Rows, {rows}: Weights, most: number): Rows {
	const spread = Float32Array.from(features, (_, row) => {
		const own = rows.subarray(row * labelCount, (row + 1) * labelCount);
		return Math.max(...own) - Math.min(...own);
	});
	const kept = [...features.keys()].sort((first, second) => spread[second]! - spread[first]!).slice(0, most).map(row => features[row]!).sort((first, second) => first - second);
	const places = new Int32Array(rowOf.length).fill(-1);
	kept.forEach((feature, row) => {
		places[feature] = row;
	});
	return {count: kept.length, rowOf: places, features: Int32Array.from(kept)};
}
