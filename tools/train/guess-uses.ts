/** Guesses how a word is used from its vector, by a network with one hidden layer: words that are not in the annotated documents get their kind from their neighbours. */
import type {Random} from './random';
import {uses} from './uses';
import type {Vectors} from './vectors';

/** Units of the hidden layer. */
const hidden = 64;
const rounds = 6;

/** Vectors have length 1; so scaled, their numbers are of the size of the weights. */
const scale = 3;

/** A word that the documents have is guessed by a network that has not seen it, so that the guess is no surer than one of an unknown word. */
const folds = 4;

interface Network {
	/** Weights of the hidden units, each with one for the word's rank and a constant. */
	readonly first: Float32Array;
	readonly second: Float32Array;
	readonly inputs: number;
}

interface Lesson {
	readonly index: number;
	readonly shares: Float32Array;
	readonly weight: number;
}

/** The shares of each use that is expected of each word, one word after the other. */
export function guessUses(vectors: Vectors, counts: ReadonlyMap<string, Float32Array>, random: Random): Float32Array {
	const lessons = vectors.words.flatMap((word, index): Lesson[] => {
		const own = counts.get(word);
		return own ? [{index, shares: sharesOf(own), weight: weightOf(own)}] : [];
	});
	const foldOf = new Map(lessons.map(({index}, place) => [index, place % folds]));
	const networks = Array.from({length: folds}, (_, fold) => trained(lessons.filter(({index}) => foldOf.get(index) !== fold), vectors, random));
	const guesses = new Float32Array(vectors.words.length * uses.length);
	vectors.words.forEach((_, index) => {
		const fold = foldOf.get(index);
		guesses.set(meanGuess(fold === undefined ? networks : [networks[fold]!], inputOf(vectors, index)), index * uses.length);
	});
	return guesses;
}

function trained(lessons: readonly Lesson[], vectors: Vectors, random: Random): Network {
	const network = fresh(vectors.width + 2, random);
	const squares = {first: new Float32Array(network.first.length).fill(1e-6), second: new Float32Array(network.second.length).fill(1e-6)};
	const order = [...lessons.keys()];
	for (let round = 0; round < rounds; round++) {
		random.shuffle(order);
		const rate = 0.05 * (1 - round / rounds) + 0.003;
		order.forEach(place => learn(network, squares, vectors, lessons[place]!, rate));
	}
	return network;
}

function meanGuess(networks: readonly Network[], input: Float32Array): Float32Array {
	const guesses = networks.map(network => forward(network, input).shares);
	return guesses[0]!.map((_, use) => guesses.reduce((sum, guess) => sum + guess[use]!, 0) / networks.length);
}

function sharesOf(counts: Float32Array): Float32Array {
	const total = counts.reduce((sum, count) => sum + count, 0);
	return counts.map(count => count / total);
}

/** More than so many uses say no more of a word. */
const enough = 20;

function weightOf(counts: Float32Array): number {
	return Math.sqrt(Math.min(enough, counts.reduce((sum, count) => sum + count, 0)) / enough);
}

function fresh(inputs: number, random: Random): Network {
	const near0 = (size: number, spread: number) => Float32Array.from({length: size}, () => (random.next() + random.next() + random.next() - 1.5) * spread);
	return {first: near0(hidden * inputs, 0.3), second: near0(uses.length * (hidden + 1), 0.15), inputs};
}

function inputOf({values, width}: Vectors, index: number): Float32Array {
	const input = new Float32Array(width + 2);
	for (let place = 0; place < width; place++) {
		input[place] = values[index * width + place]! * scale;
	}
	input[width] = Math.log(index + 10) / 10;
	input[width + 1] = 1;
	return input;
}

function forward({first, second, inputs}: Network, input: Float32Array): {units: Float32Array; shares: Float32Array} {
	const units = new Float32Array(hidden + 1);
	units[hidden] = 1;
	for (let unit = 0; unit < hidden; unit++) {
		let sum = 0;
		for (let place = 0; place < inputs; place++) {
			sum += first[unit * inputs + place]! * input[place]!;
		}
		units[unit] = Math.max(0, sum);
	}
	const scores = Float32Array.from(uses, (_, use) => units.reduce((sum, value, unit) => sum + value * second[use * (hidden + 1) + unit]!, 0));
	const greatest = Math.max(...scores);
	const powers = scores.map(score => Math.exp(score - greatest));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return {units, shares: powers.map(power => power / total)};
}

function learn(network: Network, squares: Pick<Network, 'first' | 'second'>, vectors: Vectors, {index, shares, weight}: Lesson, rate: number): void {
	const input = inputOf(vectors, index);
	const {units, shares: guess} = forward(network, input);
	const back = new Float32Array(hidden);
	for (let use = 0; use < uses.length; use++) {
		const slope = (guess[use]! - shares[use]!) * weight;
		for (let unit = 0; unit <= hidden; unit++) {
			const at = use * (hidden + 1) + unit;
			if (unit < hidden) {
				back[unit]! += slope * network.second[at]!;
			}
			step(network.second, squares.second, at, slope * units[unit]!, rate);
		}
	}
	for (let unit = 0; unit < hidden; unit++) {
		for (let place = 0; units[unit]! > 0 && place < network.inputs; place++) {
			step(network.first, squares.first, unit * network.inputs + place, back[unit]! * input[place]!, rate);
		}
	}
}

/** Weights that nothing speaks for shrink. */
const decay = 1e-4;

function step(weights: Float32Array, squares: Float32Array, at: number, slope: number, rate: number): void {
	const full = slope + decay * weights[at]!;
	squares[at]! += full * full;
	weights[at]! -= rate * full / Math.sqrt(squares[at]!);
}
