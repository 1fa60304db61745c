import {describe, expect, it} from 'vitest';
import {capital, eachRun, flagsOf, letter, mark, number} from '../../src/extract/letters';

const patterns = [[letter, /\p{L}/u], [number, /\p{N}/u], [mark, /\p{M}/u], [capital, /\p{Lu}/u]] as const;

function flagsByPattern(point: number): number {
	const character = String.fromCodePoint(point);
	return patterns.reduce((flags, [flag, pattern]) => pattern.test(character) ? flags | flag : flags, 0);
}

describe('flagsOf', () => {
	it('says of every character what Unicode says, also when asked again', () => {
		const wrong = (point: number) => flagsOf(point) !== flagsByPattern(point) || flagsOf(point) !== flagsByPattern(point);
		expect(Array.from({length: 0x2_0000}, (_, point) => point).filter(wrong)).toEqual([]);
	});
});

describe('eachRun', () => {
	it('finds runs with their ends in units and their length in characters', () => {
		const runs: unknown[] = [];
		eachRun('ab 𝒜b-é1', letter | number, (from, to, characters) => runs.push([from, to, characters]));
		expect(runs).toEqual([[0, 2, 2], [3, 6, 2], [7, 9, 2]]);
	});
});
