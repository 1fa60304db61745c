/** No regular expression of src takes more than linear time on a hostile text. `HOSTILE=all` also takes the time on 1 MB. */
import {expect, test} from 'vitest';
import {isAge} from '../../src/declutter/words';
import {attackStrings, type AttackString} from './attack-strings';
import {sourcePatterns} from './source-patterns';

const {literals, made} = sourcePatterns();

/** UTF-16 units: a pattern of quadratic time needs some 10 ms for so many, one of linear time below 1 ms. */
const short = 4_000;
/** Four times the text takes a pattern of linear time four times as long, one of quadratic time 16 times. */
const steepest = 8;
/** Milliseconds below which two times cannot be compared. */
const measurable = 2;
/** UTF-16 units and milliseconds of the goal. */
const megabyte = 1_000_000;
const longest = 50;

test.each(literals.map(({place, pattern}) => [`${place} ${pattern.source.slice(0, 50)}`, pattern] as const))('%s takes linear time', (_, pattern) => {
	const strings = [...attackStrings, ...ownStrings(pattern)];
	expect(strings.filter(({make}) => growsSteeply(text => search(pattern, text), make)).map(({name}) => name)).toEqual([]);
});

test('the patterns made from strings are those that are tested by their function', () => {
	expect(made.map(place => place.split(':')[0])).toEqual(['tidy/counted.ts']);
	expect(attackStrings.filter(({make}) => growsSteeply(isAge, make)).map(({name}) => name)).toEqual([]);
});

test('a pattern of quadratic time is seen', {timeout: 120_000}, () => {
	const strings = [...attackStrings, ...ownStrings(/x+y/)];
	const steep = (pattern: RegExp) => strings.filter(({make}) => growsSteeply(text => search(pattern, text), make)).map(({name}) => name);
	expect(steep(/\s+$/)).toContain('spaces-then-none');
	expect(steep(/x+y/)).toEqual(['own-x', 'own-x-then-none']);
});

test.runIf(process.env.HOSTILE === 'all')('none needs more than 50 ms for 1 MB', {timeout: 1_800_000}, () => {
	const strings = attackStrings.map(({name, make}) => ({name, text: make(megabyte)}));
	const slow = literals.flatMap(({place, pattern}) => strings.filter(({text}) => shortest(() => search(pattern, text), longest) > longest).map(({name}) => `${place} on ${name}`));
	expect(slow).toEqual([]);
});

function search(pattern: RegExp, text: string): void {
	text.search(pattern);
}

function growsSteeply(run: (text: string) => unknown, make: AttackString['make']): boolean {
	const text = make(short);
	if (shortest(() => run(text), measurable) < measurable) {
		return false;
	}
	const longer = make(4 * short);
	return shortest(() => run(longer), measurable) / shortest(() => run(text), 0) > steepest;
}

/** The shortest of up to five times, in milliseconds: other programs can only make it longer. Ends at one below `enough`. */
function shortest(run: () => unknown, enough: number): number {
	let least = Number.POSITIVE_INFINITY;
	for (let round = 0; round < 5 && least > enough; round++) {
		const start = performance.now();
		run();
		least = Math.min(least, performance.now() - start);
	}
	return least;
}

/** The pattern's own words repeated, each as it is and with an end that makes a match fail. */
function ownStrings({source}: RegExp): AttackString[] {
	const words = new Set(source.replace(/\\[a-zA-Z]|\{[^}]*\}|[()[\]?*+^$\\|]/g, '\u0000').split('\u0000').filter(Boolean));
	return [...words].slice(0, 12).flatMap(word => [
		{name: `own-${word}`, make: (length: number) => word.repeat(Math.ceil(length / word.length))},
		{name: `own-${word}-then-none`, make: (length: number) => `${word.repeat(Math.ceil(length / word.length))}\u0000`},
	]);
}
