/** Copies of documents in which names stand that are not theirs, so that the weights lean on what stands around a name. */
import type {EntityType} from '../../src/article';
import {type Token, sentencesOf} from '../../src/entities/tokens';
import type {Document} from './documents';
import type {Random} from './random';

/** What a word does in a name. Words of longer names of places and organisations stay: they say what kind of thing is named. */
type Role = 'forename' | 'surname' | 'place' | 'organisation';

interface Part {
	readonly token: Token;
	readonly role: Role | undefined;
}

/** This share of the names' words is replaced. */
const share = 0.6;

/** This share of the replacements is made up of syllables: words that no list has. */
const madeUp = 0.25;

/** A copy of each document; each word keeps its replacement through the document. */
export function withOtherNames(documents: readonly Document[], lang: string, random: Random): Document[] {
	const parts = documents.map(document => partsOf(document, lang));
	const byRole = wordsByRole(parts);
	return documents.map((document, index) => rewritten(document, choose(parts[index]!, byRole, random)));
}

function partsOf({text, entities}: Document, lang: string): Part[] {
	const tokens = sentencesOf(text, lang).flatMap(sentence => sentence.tokens);
	const parts: Part[] = [];
	let place = 0;
	for (const {start, end, type} of entities) {
		while (place < tokens.length && tokens[place]!.start < start) {
			place++;
		}
		const own: Token[] = [];
		while (place < tokens.length && tokens[place]!.end <= end) {
			own.push(tokens[place++]!);
		}
		own.forEach((token, index) => parts.push({token, role: roleOf(type, token, index, own.length)}));
	}
	return parts;
}

function roleOf(type: EntityType, {text}: Token, index: number, length: number): Role | undefined {
	if (!/^\p{Lu}[\p{L}'’-]+$/u.test(text) || text === text.toUpperCase()) {
		return undefined;
	}
	if (type === 'PER') {
		return index === length - 1 ? 'surname' : index === 0 ? 'forename' : undefined;
	}
	return length > 1 ? undefined : type === 'LOC' ? 'place' : 'organisation';
}

function wordsByRole(documents: readonly (readonly Part[])[]): Map<Role, string[]> {
	const byRole = new Map<Role, Set<string>>();
	for (const {token, role} of documents.flat()) {
		if (role) {
			byRole.set(role, (byRole.get(role) ?? new Set()).add(token.text));
		}
	}
	return new Map([...byRole].map(([role, set]) => [role, [...set]]));
}

function choose(parts: readonly Part[], byRole: ReadonlyMap<Role, readonly string[]>, random: Random): Map<string, string> {
	const roles = new Map<string, Set<Role | undefined>>();
	for (const {token, role} of parts) {
		roles.set(token.text, (roles.get(token.text) ?? new Set()).add(role));
	}
	const chosen = new Map<string, string>();
	for (const [word, own] of roles) {
		const [role] = own;
		if (role && own.size === 1 && random.next() < share) {
			chosen.set(word, random.next() < madeUp ? inventedWord(random) : random.pick(byRole.get(role)!));
		}
	}
	return chosen;
}

const beginnings = 'b br c ch d dr f g gl h j k kr l m n p pr qu r s sh st t th tr v w y z'.split(' ');
const vowels = 'a a e e i o o u ai ee ia ou'.split(' ');
const endings = 'n r l s t nd x m ck rt na ra lo ska di'.split(' ');

function inventedWord(random: Random): string {
	let word = random.pick(beginnings) + random.pick(vowels);
	for (let more = Math.floor(random.next() * 3); more > 0; more--) {
		word += random.pick(beginnings) + random.pick(vowels);
	}
	word += random.next() < 0.7 ? random.pick(endings) : '';
	return word[0]!.toUpperCase() + word.slice(1);
}

interface Change {
	readonly start: number;
	readonly end: number;
	readonly word: string;
}

const words = /[\p{L}\p{M}]+(?:[-'’](?!s\b)[\p{L}\p{M}]+)*/gu;

function rewritten({id, text, entities}: Document, chosen: ReadonlyMap<string, string>): Document {
	const changes = [...text.matchAll(words)].flatMap(({0: old, index}): Change[] => {
		const word = chosen.get(old);
		return word === undefined ? [] : [{start: index, end: index + old.length, word}];
	});
	const copy = changes.toReversed().reduce((changed, {start, end, word}) => changed.slice(0, start) + word + changed.slice(end), text);
	return {id: `${id} with other names`, text: copy, entities: entities.map(({start, end, type}) => ({start: moved(start, changes), end: moved(end, changes), type}))};
}

/** Where a bound of a name stands in the copy. */
function moved(bound: number, changes: readonly Change[]): number {
	return changes.filter(({end}) => end <= bound).reduce((place, {start, end, word}) => place + word.length - (end - start), bound);
}
