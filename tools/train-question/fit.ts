/** Logistic regression: the weights that tell articles from other pages by their signals. */
import {type QuestionWeights, signalNames, type Signals} from '../../src/extract/article-question';

export interface Labelled {
	readonly signals: Signals;
	readonly isArticle: boolean;
	/** How much a wrong answer on this page costs. */
	readonly cost: number;
}

/** Pulls each weight but the bias towards nothing: signals that say the same share their weight, and none grows on a few pages. */
const pull = 0.003;
const rate = 1;
const steps = 4000;

/** The weights with the least cost, by plain descent from zero: the same examples give the same weights. */
export function fit(examples: readonly Labelled[]): QuestionWeights {
	const rows = examples.map(rowOf);
	const whole = rows.reduce((sum, {cost}) => sum + cost, 0);
	const weights = new Float64Array(signalNames.length + 1);
	for (let step = 0; step < steps; step++) {
		const slope = slopeAt(weights, rows);
		for (let index = 0; index < weights.length; index++) {
			const pulled = index < signalNames.length ? pull * weights[index]! : 0;
			weights[index]! -= rate * (slope[index]! / whole + pulled);
		}
	}
	return Object.fromEntries([...signalNames, 'bias'].map((name, index) => [name, weights[index]])) as QuestionWeights;
}

/** An example as numbers: its signals in their order, and 1 for the bias. */
interface Row {
	readonly values: Float64Array;
	readonly truth: number;
	readonly cost: number;
}

function rowOf({signals, isArticle, cost}: Labelled): Row {
	return {values: Float64Array.of(...signalNames.map(name => signals[name]), 1), truth: Number(isArticle), cost};
}

function slopeAt(weights: Float64Array, rows: readonly Row[]): Float64Array {
	const slope = new Float64Array(weights.length);
	for (const {values, truth, cost} of rows) {
		let odds = 0;
		for (let index = 0; index < weights.length; index++) {
			odds += weights[index]! * values[index]!;
		}
		const error = cost * (1 / (1 + Math.exp(-odds)) - truth);
		for (let index = 0; index < weights.length; index++) {
			slope[index]! += error * values[index]!;
		}
	}
	return slope;
}
