/** The containers that blocks stand in: one place per element on the way from the body to a block, with what the judge asks of it. */
import {attribute, tagName} from '../tree/dom';

export interface Place {
	readonly parent: Place | undefined;
	readonly element: Element;
	readonly tag: string;
	/** The words of class, id, role and itemprop in lower case, parted by spaces. */
	readonly tokens: string;
	/** Tag and classes: what style sheets go by, so that blocks of one style share it. */
	readonly style: string;
	readonly depth: number;
	/** Filled while blocks are read: words and link words below this place, and how many blocks. */
	words: number;
	linkWords: number;
	blocks: number;
	/** Words of blocks that read like prose. */
	proseWords: number;
}

/** What the names of containers say, by the names as written: most stand on a page many times. */
export type KnownNames = Map<string, string>;

/** The place of an element below its parent's place. */
export function placeOf(element: Element, parent: Place | undefined, known: KnownNames): Place {
	const tag = tagName(element);
	const classes = attribute(element, 'class').slice(0, longestClass);
	return {
		parent, element, tag,
		tokens: tokensOf(namesOf(element, classes), known),
		style: `${tag}.${classes.replace(numbering, '')}`,
		depth: parent ? parent.depth + 1 : 0,
		words: 0, linkWords: 0, blocks: 0, proseWords: 0,
	};
}

/** Numbers at the end of class names count blocks ("p-1", "p-2"): blocks that differ in them have one style. */
const numbering = /[-_]\d{1,3}(?=\s|$)/g;
/** Class and id lists beyond this many characters are a bomb, not a style. */
const longestClass = 400;

const naming = ['id', 'role', 'itemprop', 'data-component', 'data-testid'];

function namesOf(element: Element, classes: string): string {
	let names = classes;
	for (const name of naming) {
		const value = attribute(element, name);
		names += value === '' ? '' : names === '' ? value : ` ${value}`;
	}
	return names.slice(0, longestClass);
}

function tokensOf(names: string, known: KnownNames): string {
	const found = known.get(names);
	if (found !== undefined) {
		return found;
	}
	const tokens = names === '' ? '' : ` ${names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	known.set(names, tokens);
	return tokens;
}

/** The places from a block's own container outwards. */
export function* outwards(place: Place | undefined): Generator<Place> {
	for (let at = place; at; at = at.parent) {
		yield at;
	}
}

/** Whether a place is a container or stands in it. */
export function isWithin(place: Place, container: Place): boolean {
	let at: Place | undefined = place;
	while (at && at.depth > container.depth) {
		at = at.parent;
	}
	return at === container;
}
