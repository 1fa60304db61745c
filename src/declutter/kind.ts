/** What a kind of clutter is: a name and a judge of single blocks. */
import type {KindId} from '../article';
import type {Facts, Known} from './facts';
import {normalise} from './words/index';

/** Why a block is clutter: the reason's key, with what it is about after a colon, and how sure the judge is, 0 to 1. */
export interface Evidence {
	readonly reason: string;
	readonly confidence: number;
}

export interface ClutterKind {
	readonly id: KindId;
	/** Evidence from two independent signals, or undefined for a block that this kind leaves alone. */
	readonly judge: (item: Known, facts: Facts) => Evidence | undefined;
}

/** Whether a block stands behind the backbone's last paragraph. */
export function isBelow(item: Known, facts: Facts): boolean {
	return item.index > facts.last;
}

/** Whether a block stands before the backbone's first paragraph. */
export function isAbove(item: Known, facts: Facts): boolean {
	return item.index < facts.first;
}

/** Whether one of the block's nearest places names one of these words in its class, id or role. */
export function placeSays(item: Known, words: readonly string[], reach = 4): string | undefined {
	let steps = 0;
	const known = knownSayings(words);
	for (let place: typeof item.block.place | undefined = item.block.place; place && steps++ < reach; place = place.parent) {
		const word = place.tokens === '' ? undefined : saying(place.tokens, words, known);
		if (word !== undefined) {
			return word;
		}
	}
	return undefined;
}

/** Which of the words each container's tokens say, by the tokens. */
type Sayings = Map<string, string | undefined>;

/** Each list of words is asked of the same few containers block after block, so its answers are kept: a list is a constant, not made anew for a call. */
const sayings = new WeakMap<readonly string[], Sayings>();

function knownSayings(words: readonly string[]): Sayings {
	const known = sayings.get(words) ?? new Map<string, string | undefined>();
	sayings.set(words, known);
	return known;
}

function saying(tokens: string, words: readonly string[], known: Sayings): string | undefined {
	if (!known.has(tokens)) {
		known.set(tokens, words.find(candidate => tokens.includes(` ${candidate} `)));
	}
	return known.get(tokens);
}

let names = new Map<string, string>();
/** Authors of a page are few; beyond as many, names are of other pages. */
const mostNames = 100;

/** A name as the blocks' texts are written: each block is asked for the same few. */
export function plainName(name: string): string {
	const plain = names.get(name) ?? normalise(name);
	names = names.size < mostNames ? names : new Map();
	names.set(name, plain);
	return plain;
}

/** Whether a block is a heading element. */
export function isHeading({block}: Known): boolean {
	return isHeadingTag(block.tag);
}

/** Whether a tag is a heading's. */
export function isHeadingTag(tag: string): boolean {
	return /^h[1-6]$/.test(tag);
}

/** Whether a block looks like a heading: a heading element, or a short line all in bold. */
export function isHeadingLike(item: Known): boolean {
	const {block, endsSentence} = item;
	return isHeading(item) || (block.words <= 12 && block.bold > 0.9 && !endsSentence);
}
