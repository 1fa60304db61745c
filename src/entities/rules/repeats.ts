/** A name found once is the same name where the tagger passed it by. */
import {type Columns, lineStyles, nextOfName} from '../columns';
import type {Name} from '../tagger';
import {withTokens} from './names';

/** A name must have been found so surely, on average, to be marked elsewhere. */
const sureEnough = 0.95;

/** Longer names are not looked for. */
const longest = 7;

/** Marks further places of names of several words, and of single words that are nowhere in lower case. */
export function repeats(names: readonly Name[], columns: Columns): Name[] {
	const known = knownNames(names, columns);
	const taken = new Uint8Array(columns.tokens.length);
	names.forEach(({firstToken, endToken}) => taken.fill(1, firstToken, endToken));
	const added: Name[] = [];
	for (let index = 0; index < columns.tokens.length; index++) {
		const found = columns.capital[index] && !taken[index] ? longestAt(index, columns, taken, known) : undefined;
		if (found) {
			added.push(found);
			taken.fill(1, found.firstToken, found.endToken);
		}
	}
	return [...names, ...added].sort((first, second) => first.firstToken - second.firstToken);
}

function knownNames(names: readonly Name[], {lower, lowered, style}: Columns): Map<number, Name> {
	const known = new Map<number, Name>();
	for (const name of names) {
		const single = name.endToken - name.firstToken === 1;
		if (name.sure >= sureEnough && style[name.firstToken] === lineStyles.running && !(single && lowered.has(lower[name.firstToken]!))) {
			known.set(lower.subarray(name.firstToken, name.endToken).reduce(nextOfName, 0), name);
		}
	}
	return known;
}

function longestAt(start: number, columns: Columns, taken: Uint8Array, known: ReadonlyMap<number, Name>): Name | undefined {
	const {lower, sentence, runStart, runEnd} = columns;
	let form = 0;
	let found: Name | undefined;
	for (let index = start; index < Math.min(lower.length, start + longest) && sentence[index] === sentence[start] && !taken[index]; index++) {
		form = nextOfName(form, lower[index]!);
		const name = known.get(form);
		// Inside a longer run of capitals the words are part of another name.
		if (name && runStart[start] === start && runEnd[index] === index + 1 && !isHyphened(columns, index)) {
			found = withTokens(name, columns, start, index + 1);
		}
	}
	return found;
}

/** "U.S.-led" names no place. */
function isHyphened({tokens}: Columns, index: number): boolean {
	const next = tokens[index + 1];
	return next !== undefined && next.start === tokens[index]!.end && /^[-‐‑]$/.test(next.text);
}
