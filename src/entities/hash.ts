/** Words and features as numbers: the model keeps no strings. */

/** Letters after this do not change a word's number, so that hostile runs of letters cost no more than words. */
const longestWord = 48;

/** The 32-bit number of a word (FNV-1a with a final mix), the same in training and in the reader. */
export function hashOf(word: string): number {
	let hash = 0x811C9DC5;
	const length = Math.min(word.length, longestWord);
	for (let index = 0; index < length; index++) {
		hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
	}
	return mix(hash, 0x5BD1E995);
}

/** Two numbers as one: order counts. */
export function mix(first: number, second: number): number {
	let hash = Math.imul(first ^ (second + 0x9E3779B9), 0x85EBCA6B);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0xC2B2AE35);
	return hash ^ (hash >>> 16);
}

/** Features are told apart by this many bits: 16 million numbers for some 100,000 features kept, so few are mistaken for another. */
export const featureBits = 24;

/** The number of a feature, from its kind and its value. */
export function featureOf(kind: number, value: number): number {
	return mix(kind, value) >>> (32 - featureBits);
}

/** Words and names are told apart by this many bits in the model's tables: one in a thousand unknown words is mistaken for a known one. */
const tableBits = 26;

/** The number under which the model's tables hold a word or name. */
export function tableKey(hash: number): number {
	return hash >>> (32 - tableBits);
}
