/** Writes a model file: makes small numbers of the weights, and packs all for `src/entities/model-file.ts` to read. */
import type {Knowledge, NumberTable} from '../../src/entities/knowledge';
import {labelCount} from '../../src/entities/labels';
import {type PackedWeights, signature} from '../../src/entities/model-file';

/** Weights that belong to features. */
export interface TrainedWeights {
	/** The feature of each row. */
	readonly features: Int32Array;
	readonly rows: Float32Array;
	readonly transitions: Float32Array;
}

/** Weights from a model file, to be written again beside other knowledge: the small numbers stay the same. */
export function unpacked({table, rows, step, transitions}: PackedWeights): TrainedWeights {
	const features = new Int32Array(rows.length / labelCount);
	for (const [place, row] of table.values.entries()) {
		if (row !== 0) {
			features[row - 1] = table.keys[place]!;
		}
	}
	return {features, rows: Float32Array.from(rows, small => small * step), transitions};
}

/** The bytes of a model. */
export function writeModel(knowledge: Knowledge, weights: TrainedWeights): Uint8Array {
	const writer = new ByteWriter();
	writer.word(signature);
	writeClasses(writer, knowledge.classes);
	writeTable(writer, knowledge.kinds);
	writeTable(writer, knowledge.names);
	writeWeights(writer, weights);
	return writer.result();
}

function writeTable(writer: ByteWriter, {keys, values}: NumberTable): void {
	const entries = [...keys].map((key, place) => [key, values[place]!] as const).filter(([, value]) => value !== 0).sort(([first], [second]) => first - second);
	writeKeys(writer, entries.map(([key]) => key));
	for (const shift of [0, 8]) {
		for (const [, value] of entries) {
			writer.byte(value >> shift & 0xFF);
		}
	}
}

/** Fine classes, and once for each of them the coarse class that it is part of: 6 bits a word less than both. */
function writeClasses(writer: ByteWriter, {keys, values, mask}: NumberTable): void {
	writeTable(writer, {keys, values: values.map(value => value >> 6), mask});
	const coarse = new Uint8Array(1 + values.reduce((most, value) => Math.max(most, value >> 6), 0));
	values.forEach(value => {
		coarse[value >> 6] = value & 63;
	});
	writer.number(coarse.length);
	coarse.forEach(one => writer.byte(one));
}

function writeKeys(writer: ByteWriter, keys: readonly number[]): void {
	writer.number(keys.length);
	let before = 0;
	for (const key of keys) {
		writer.number(key - before);
		before = key;
	}
}

/** Small numbers run from minus this to this. */
const greatest = 127;

function writeWeights(writer: ByteWriter, {features, rows, transitions}: TrainedWeights): void {
	const step = stepOf(rows);
	writer.float(step);
	transitions.forEach(score => writer.float(score));
	const order = [...features.keys()].sort((first, second) => features[first]! - features[second]!);
	writeKeys(writer, order.map(row => features[row]!));
	const small = (row: number, label: number) => Math.max(-greatest, Math.min(greatest, Math.round(rows[row * labelCount + label]! / step)));
	for (const base of [0, 8]) {
		for (const row of order) {
			writer.byte([...Array(8).keys()].reduce((mask, bit) => mask | (base + bit < labelCount && small(row, base + bit) !== 0 ? 1 << bit : 0), 0));
		}
	}
	for (let label = 0; label < labelCount; label++) {
		for (const row of order) {
			if (small(row, label) !== 0) {
				writer.byte(small(row, label) & 0xFF);
			}
		}
	}
}

/** Steps this wide leave weights that matter little at 0, which costs under 0.1 F. */
const stepsToGreatest = 12;

/** The step of the small numbers: a hundredth of a percent of the weights may be cut off. */
function stepOf(rows: Float32Array): number {
	const sizes = Float32Array.from(rows, Math.abs).sort();
	return (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / stepsToGreatest;
}

class ByteWriter {
	#bytes = new Uint8Array(1 << 16);
	#place = 0;

	byte(value: number): void {
		if (this.#place === this.#bytes.length) {
			const more = new Uint8Array(this.#bytes.length * 2);
			more.set(this.#bytes);
			this.#bytes = more;
		}
		this.#bytes[this.#place++] = value;
	}

	word(value: number): void {
		for (let shift = 0; shift < 32; shift += 8) {
			this.byte(value >>> shift & 0xFF);
		}
	}

	float(value: number): void {
		const bytes = new Uint8Array(new Float32Array([value]).buffer);
		bytes.forEach(byte => this.byte(byte));
	}

	number(value: number): void {
		for (let rest = value; ; rest >>>= 7) {
			if (rest < 0x80) {
				this.byte(rest);
				return;
			}
			this.byte(rest & 0x7F | 0x80);
		}
	}

	result(): Uint8Array {
		return this.#bytes.slice(0, this.#place);
	}
}
