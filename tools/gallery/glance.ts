/** A picture at a glance: how light each of a few hundred parts of it is, so that pictures can be compared whatever the fonts of the machine. */
import {inflateSync} from 'node:zlib';

/** CSS pixels: about a line and a half of text, so that a word more or less in a line changes little. */
const cell = 40;
/** Levels of light, one hexadecimal digit each. */
const levels = 16;

/** One hexadecimal digit for each part of a PNG, row by row, rows parted by spaces: 0 is black. */
export function glance(png: Buffer): string {
	const {width, height, bytes, pixels} = decode(png);
	const rows = Array.from({length: Math.floor(height / cell)}, (_, row) => Array.from({length: Math.floor(width / cell)}, (_, column) => lightOf(pixels, {width, bytes, left: column * cell, top: row * cell})).join(''));
	return rows.join(' ');
}

/** How far two glances are apart: the mean difference in levels, and the share of parts that differ by more than two levels. */
export function differenceOf(one: string, other: string): {mean: number; share: number} {
	const differences = Array.from(one, (digit, at) => Math.abs(Number.parseInt(digit, levels) - Number.parseInt(other[at] ?? '0', levels))).filter(difference => !Number.isNaN(difference));
	return {mean: differences.reduce((sum, difference) => sum + difference, 0) / differences.length, share: differences.filter(difference => difference > 2).length / differences.length};
}

interface Part {
	readonly width: number;
	/** Bytes of a pixel. */
	readonly bytes: number;
	readonly left: number;
	readonly top: number;
}

function lightOf(pixels: Uint8Array, {width, bytes, left, top}: Part): string {
	let sum = 0;
	for (let y = top; y < top + cell; y++) {
		for (let x = left; x < left + cell; x++) {
			const at = (y * width + x) * bytes;
			sum += 0.2126 * pixels[at]! + 0.7152 * pixels[at + 1]! + 0.0722 * pixels[at + 2]!;
		}
	}
	return Math.min(levels - 1, Math.floor(sum / (cell * cell) / 256 * levels)).toString(levels);
}

interface Decoded {
	readonly width: number;
	readonly height: number;
	readonly bytes: number;
	readonly pixels: Uint8Array;
}

/** The pixels of a PNG of 8 bits a channel without interlacing, which is what browsers write. */
function decode(png: Buffer): Decoded {
	const width = png.readUInt32BE(16);
	const height = png.readUInt32BE(20);
	const bytes = png[25] === 6 ? 4 : 3;
	const data: Buffer[] = [];
	for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
			data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
		}
	}
	return {width, height, bytes, pixels: unfiltered(inflateSync(Buffer.concat(data)), {height, stride: width * bytes, bytes})};
}

/** Each line begins with the filter it was written with (PNG specification, section 9). */
function unfiltered(lines: Buffer, {height, stride, bytes}: {height: number; stride: number; bytes: number}): Uint8Array {
	const pixels = new Uint8Array(height * stride);
	for (let y = 0; y < height; y++) {
		const filter = lines[y * (stride + 1)]!;
		for (let x = 0; x < stride; x++) {
			const at = y * stride + x;
			const left = x < bytes ? 0 : pixels[at - bytes]!;
			const up = y === 0 ? 0 : pixels[at - stride]!;
			const upLeft = x < bytes || y === 0 ? 0 : pixels[at - stride - bytes]!;
			pixels[at] = lines[y * (stride + 1) + 1 + x]! + predicted(filter, left, up, upLeft);
		}
	}
	return pixels;
}

function predicted(filter: number, left: number, up: number, upLeft: number): number {
	switch (filter) {
		case 1: {
			return left;
		}
		case 2: {
			return up;
		}
		case 3: {
			return (left + up) >> 1;
		}
		case 4: {
			return paeth(left, up, upLeft);
		}
		default: {
			return 0;
		}
	}
}

function paeth(left: number, up: number, upLeft: number): number {
	const guess = left + up - upLeft;
	const [byLeft, byUp, byUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
	if (byLeft <= byUp && byLeft <= byUpLeft) {
		return left;
	}
	return byUp <= byUpLeft ? up : upLeft;
}
