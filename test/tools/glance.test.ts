import {deflateSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {differenceOf, glance} from '../../tools/gallery/glance';

function chunk(name: string, data: Buffer): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
}

/** A PNG of 80 by 40 pixels, its left half of one grey and its right half of another, each line written with the filter. */
function png(left: number, right: number, filter: number): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(80, 0);
	header.writeUInt32BE(40, 4);
	header.set([8, 2], 8);
	const line = Array.from({length: 240}, (_, at) => at < 120 ? left : right);
	const filtered = (y: number) => line.map((value, at) => {
		const before = [0, at < 3 ? 0 : line[at - 3]!, y === 0 ? 0 : value][filter]!;
		return (value - before) & 255;
	});
	const lines = Array.from({length: 40}, (_, y) => [filter, ...filtered(y)]).flat();
	return Buffer.concat([Buffer.alloc(8), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(lines))), chunk('IEND', Buffer.alloc(0))]);
}

test.each([0, 1, 2])('a picture written with filter %i', filter => {
	expect(glance(png(0, 255, filter))).toBe('0f');
	expect(glance(png(128, 64, filter))).toBe('84');
});

test('how far two glances are apart', () => {
	expect(differenceOf('0f 0f', '0f 0f')).toEqual({mean: 0, share: 0});
	expect(differenceOf('0f 0f', '0f 1a')).toEqual({mean: 1.5, share: 0.25});
});
