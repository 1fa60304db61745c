/** Texts as counts of their words. */
export type Counts = ReadonlyMap<string, number>;

const wordPattern = /[\p{L}\p{N}_]+/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
	return text.match(wordPattern) ?? [];
}

/** How often each item occurs. */
export function count(items: readonly string[]): Counts {
	const counts = new Map<string, number>();
	for (const item of items) {
		counts.set(item, (counts.get(item) ?? 0) + 1);
	}
	return counts;
}

/** The words of a text in lower case, counted. */
export function countWords(text: string): Counts {
	return count(wordsOf(text.toLowerCase()));
}

/** The number of items in all. */
export function total(counts: Counts): number {
	let sum = 0;
	for (const each of counts.values()) {
		sum += each;
	}
	return sum;
}

/** How many items the two have in common. */
export function overlap(one: Counts, other: Counts): number {
	let sum = 0;
	for (const [item, times] of one) {
		sum += Math.min(times, other.get(item) ?? 0);
	}
	return sum;
}

/** F1 of the two as bags of words: 1 where they have the same, 0 where they share none. */
export function likeness(one: Counts, other: Counts): number {
	const words = total(one) + total(other);
	return words === 0 ? 0 : (2 * overlap(one, other)) / words;
}
