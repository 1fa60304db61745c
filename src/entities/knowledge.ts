/** What the model knows of words before it reads: classes of words of like use, and lists of names. No word is kept, only numbers of words. */

/** The lists of names; a bit each. `common` holds capitals that name nothing. */
export const nameLists = ['first-name', 'last-name', 'person', 'big-city', 'city', 'country', 'region', 'company', 'team', 'media', 'body', 'demonym', 'title', 'common'] as const;
export type NameList = (typeof nameLists)[number];

/** Open addressing from 32-bit numbers to small numbers; 0 stands for absent. */
export interface NumberTable {
	readonly keys: Int32Array;
	readonly values: Int32Array;
	readonly mask: number;
}

export interface Knowledge {
	/** From a word's number to its class of 512, plus 2, times 64 plus its class of 64. */
	readonly classes: NumberTable;
	/** From a word's number to the kind of name it mostly is part of (see `tools/train/kinds.ts`). */
	readonly kinds: NumberTable;
	/** From a name's number (see `nextOfName`) to the lists that hold it. */
	readonly names: NumberTable;
}

/** A table with room for `count` entries at a load of at most one half. */
export function emptyTable(count: number): NumberTable {
	const size = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
	return {keys: new Int32Array(size), values: new Int32Array(size), mask: size - 1};
}

/** Sets a number's value, which must not be 0. */
export function setValue(table: NumberTable, key: number, value: number): void {
	const place = placeOf(table, key);
	table.keys[place] = key;
	table.values[place] = value;
}

/** A number's value, or 0. */
export function valueOf(table: NumberTable, key: number): number {
	return table.values[placeOf(table, key)]!;
}

function placeOf({keys, values, mask}: NumberTable, key: number): number {
	let place = Math.imul(key, 0x9E3779B1) >>> 7 & mask;
	while (values[place] !== 0 && keys[place] !== key) {
		place = (place + 1) & mask;
	}
	return place;
}

/** A word as it stands in the lists: lower case, without accents. */
export function plainOf(word: string): string {
	const lower = word.toLowerCase();
	return /^[\x20-\x7E]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', '\'');
}
