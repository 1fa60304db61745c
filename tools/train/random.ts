/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** A number from 0 up to but not including 1. */
	next(): number {
		this.#state = (this.#state + 0x6D2B79F5) | 0;
		let value = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
		return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** One of the items. */
	pick<Item>(items: readonly Item[]): Item {
		return items[Math.floor(this.next() * items.length)]!;
	}

	/** Puts the items into another order, in place. */
	shuffle(items: number[]): void {
		for (let index = items.length - 1; index > 0; index--) {
			const other = Math.floor(this.next() * (index + 1));
			[items[index], items[other]] = [items[other]!, items[index]!];
		}
	}
}
