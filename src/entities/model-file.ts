/** A model as one file: what it knows of words and names, and the weights of its features as small numbers. `tools/train/write-model.ts` writes it. */
import {type Knowledge, type NumberTable, emptyTable, setValue} from './knowledge';
import {labelCount} from './labels';
import {type Transitions, transitionWidth} from './lattice';

/** Weights of features: `table` gives a feature's row plus 1, a row has `labelCount` small numbers, to be multiplied by `step`. */
export interface PackedWeights {
	readonly table: NumberTable;
	readonly rows: Int8Array;
	readonly step: number;
	readonly transitions: Transitions;
}

export interface Model {
	readonly knowledge: Knowledge;
	readonly weights: PackedWeights;
}

/** What a model file begins with. Another layout gets another number. */
export const signature = 0x42534532;

/** The model that a file holds. Throws where the bytes are no model. */
export function readModel(bytes: Uint8Array): Model {
	const reader = new ByteReader(bytes);
	if (reader.word() !== signature) {
		throw new Error('These bytes are no entity model');
	}
	return {
		knowledge: {classes: readClasses(reader), kinds: readTable(reader), names: readTable(reader)},
		weights: readWeights(reader),
	};
}

/** Keys in rising order as steps, then the low bytes and the high bytes of the values. */
function readTable(reader: ByteReader): NumberTable {
	const keys = readKeys(reader);
	const low = reader.bytes(keys.length);
	const high = reader.bytes(keys.length);
	const table = emptyTable(keys.length);
	for (let index = 0; index < keys.length; index++) {
		setValue(table, keys[index]!, low[index]! | high[index]! << 8);
	}
	return table;
}

/** A table of fine classes, then the coarse class that each is part of. */
function readClasses(reader: ByteReader): NumberTable {
	const {keys, values, mask} = readTable(reader);
	const coarse = reader.bytes(reader.number());
	return {keys, values: values.map(fine => fine === 0 ? 0 : fine * 64 + coarse[fine]!), mask};
}

function readKeys(reader: ByteReader): Int32Array {
	const keys = new Int32Array(reader.number());
	let key = 0;
	for (let index = 0; index < keys.length; index++) {
		key += reader.number();
		keys[index] = key;
	}
	return keys;
}

/** Which labels of a row are not 0, as two columns of bits, then those labels' numbers, label by label. */
function readWeights(reader: ByteReader): PackedWeights {
	const step = reader.float();
	const transitions = Float32Array.from({length: transitionWidth ** 2}, () => reader.float());
	const keys = readKeys(reader);
	const table = emptyTable(keys.length);
	for (let index = 0; index < keys.length; index++) {
		setValue(table, keys[index]!, index + 1);
	}
	const masks = [reader.bytes(keys.length), reader.bytes(keys.length)] as const;
	const rows = new Int8Array(keys.length * labelCount);
	for (let label = 0; label < labelCount; label++) {
		const mask = masks[label >> 3]!;
		for (let row = 0; row < keys.length; row++) {
			if (mask[row]! >> (label & 7) & 1) {
				rows[row * labelCount + label] = reader.byte();
			}
		}
	}
	return {table, rows, step, transitions};
}

class ByteReader {
	readonly #bytes: Uint8Array;
	readonly #view: DataView;
	#place = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	byte(): number {
		return this.#bytes[this.#place++]!;
	}

	bytes(count: number): Uint8Array {
		this.#place += count;
		return this.#bytes.subarray(this.#place - count, this.#place);
	}

	word(): number {
		this.#place += 4;
		return this.#view.getUint32(this.#place - 4, true);
	}

	float(): number {
		this.#place += 4;
		return this.#view.getFloat32(this.#place - 4, true);
	}

	/** A number in groups of seven bits, low ones first. */
	number(): number {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = this.byte();
			value |= (byte & 0x7F) << shift;
			if (byte < 0x80) {
				return value;
			}
		}
	}
}
