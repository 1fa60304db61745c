import {describe, expect, it} from 'vitest';
import {marksIn} from '../../../src/declutter/learned/marks';

describe('marksIn', () => {
	it('counts capitals, those that begin a word, and digits', () => {
		expect(marksIn('The NATO of 2026, Écoles')).toMatchObject({capitals: 6, capitalWords: 3, digits: 4, commas: 1});
	});

	it('counts stops only where white space or the end follows', () => {
		expect(marksIn('At 3.5 it ended. Did it? Yes…').sentences).toBe(3);
	});

	it('counts quotation marks, bars and arrows, and a mark that is both as both', () => {
		expect(marksIn('“So” | «no» › ©')).toMatchObject({quotes: 4, bars: 4});
	});
});
