/** The signs of a text that are counted, in one go. */
import {capital, flagsOf, letter, number} from '../../extract/letters';

export interface Marks {
	/** Stops with white space or the end behind them. */
	readonly sentences: number;
	readonly capitals: number;
	/** Capitals that no letter or number stands before. */
	readonly capitalWords: number;
	readonly digits: number;
	readonly commas: number;
	readonly quotes: number;
	readonly bars: number;
}

const stops = '.!?…。！？؟।';
const commas = ',;،、';
const quotes = '"“”„«»';
const bars = '|·•»›→©@';

/** How often each kind of sign stands in the text. */
export function marksIn(text: string): Marks {
	const counts = {sentences: 0, capitals: 0, capitalWords: 0, digits: 0, commas: 0, quotes: 0, bars: 0};
	let before = 0;
	for (let at = 0; at < text.length;) {
		const point = text.codePointAt(at)!;
		const next = at + (point > 0xFFFF ? 2 : 1);
		const flags = flagsOf(point);
		if (flags === 0) {
			countSign(text, at, next, counts);
		} else {
			counts.digits += flags & number ? 1 : 0;
			counts.capitals += flags & capital ? 1 : 0;
			counts.capitalWords += flags & capital && !(before & (letter | number)) ? 1 : 0;
		}
		before = flags;
		at = next;
	}
	return counts;
}

function countSign(text: string, at: number, next: number, counts: {-readonly [Name in keyof Marks]: number}): void {
	const sign = text[at]!;
	if (sign === ' ') {
		return;
	}
	counts.commas += commas.includes(sign) ? 1 : 0;
	counts.quotes += quotes.includes(sign) ? 1 : 0;
	counts.bars += bars.includes(sign) ? 1 : 0;
	counts.sentences += stops.includes(sign) && (next === text.length || /\s/.test(text[next]!)) ? 1 : 0;
}
