/** Logistic regression: the weights that tell articles from other pages by their signals. */
import {type SignalName, signalNames, type Signals} from '../../src/extract/article-question';

export type Weights = Record<SignalName | 'bias', number>;

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
export function fit(examples: readonly Labelled[]): Weights {
	const weights = Object.fromEntries([...signalNames, 'bias'].map(name => [name, 0])) as Weights;
	const whole = examples.reduce((sum, {cost}) => sum + cost, 0);
	for (let step = 0; step < steps; step++) {
		const slope = slopeAt(weights, examples);
		for (const name of signalNames) {
			weights[name] -= rate * (slope[name] / whole + pull * weights[name]);
		}
		weights.bias -= rate * slope.bias / whole;
	}
	return weights;
}

function slopeAt(weights: Weights, examples: readonly Labelled[]): Weights {
	const slope = Object.fromEntries([...signalNames, 'bias'].map(name => [name, 0])) as Weights;
	for (const {signals, isArticle, cost} of examples) {
		const error = cost * (chance(oddsOf(signals, weights)) - Number(isArticle));
		for (const name of signalNames) {
			slope[name] += error * signals[name];
		}
		slope.bias += error;
	}
	return slope;
}

/** The log odds that a page with these signals is an article. */
export function oddsOf(signals: Signals, weights: Weights): number {
	return signalNames.reduce((sum, name) => sum + weights[name] * signals[name], weights.bias);
}

function chance(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}
