/** Whether a reader of the page sees an element's text. Text can be hidden in more ways than by `display` and `visibility`: off the screen, without size, clipped, in the colour of what is behind it. */
import {childrenOf, clientHeight, clientWidth, isElement, isRendered, parentNode, querySelector, rectangle, tagName} from '../tree/dom';
import type {Block} from './blocks';
import {skippedTags} from './inline';

/** True where an element's own text is seen on the page. */
export type Sight = (element: Element) => boolean;

/** Less is not read by eye: a tenth of the ink. */
const leastOpacity = 0.1;
/** CSS pixels: letters of this size are dots. */
const smallestLetters = 3;
/** CSS pixels on a side: a box of this size that cuts off what is larger shows nothing, as style sheets for screen readers have it. */
const smallestBox = 2;
/** CSS pixels: a first line moved to the left by more than any indent of print. */
const farthestIndent = -200;
/** Of 255, in each channel: two colours no farther apart than this cannot be told apart. */
const sameColour = 8;

/** What is known of an element and all that it stands in. */
interface Surroundings {
	/** The element or one around it hides what is inside. */
	readonly hides: boolean;
	/** The colour behind the text; undefined where a picture may be behind it. */
	readonly backdrop: Colour | undefined;
}

type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const paper: Surroundings = {hides: false, backdrop: [255, 255, 255, 1]};

/** Tells of each element of a page whether its text is seen. Elements that stand around several are looked at once. */
export function sightOf(page: Document): Sight {
	if (!('checkVisibility' in Element.prototype) || !page.defaultView) {
		return isRendered;
	}
	const known = new Map<Node, Surroundings>();
	const edge = edgeOf(page.body);
	return element => isRendered(element) && !surroundingsOf(element, known).hides && isLegible(element, known) && !isBeyond(element, edge);
}

/** Whether all the words of a block are seen that are rendered at all: those of its container and of each element in its lines. */
export function isAllSeen({words, place, nodes}: Block, sees: Sight): boolean {
	return words === 0 || (sees(place.element) && nodes.every(node => isSeenWithin(node, sees)));
}

function isSeenWithin(root: Node, sees: Sight): boolean {
	const stack = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (isElement(node) && !skippedTags.has(tagName(node)) && isRendered(node)) {
			if (!sees(node)) {
				return false;
			}
			stack.push(...childrenOf(node));
		}
	}
	return true;
}

function surroundingsOf(element: Element, known: Map<Node, Surroundings>): Surroundings {
	const chain: Element[] = [];
	let at: Node | null = element;
	for (; at && isElement(at) && !known.has(at); at = parentNode(at)) {
		chain.push(at);
	}
	let outer = (at && known.get(at)) ?? paper;
	for (const inner of chain.reverse()) {
		outer = within(outer, inner);
		known.set(inner, outer);
	}
	return outer;
}

function within(outer: Surroundings, element: Element): Surroundings {
	const style = getComputedStyle(element);
	return {hides: outer.hides || hidesContent(element, style), backdrop: backdropOf(outer.backdrop, style)};
}

function hidesContent(element: Element, style: CSSStyleDeclaration): boolean {
	return Number(style.opacity) < leastOpacity
		|| style.contentVisibility === 'hidden'
		|| /^(?:matrix\(0, 0, 0, 0,|scale\(0\))/.test(style.transform) || style.scale === '0'
		|| /opacity\(0(?:\.0\d*)?\)/.test(style.filter)
		|| isClippedAway(style)
		|| hasNoRoom(element, style);
}

function isClippedAway({clip, clipPath}: CSSStyleDeclaration): boolean {
	return (clip !== 'auto' && /^rect\((?:0px|1px)(?:,? (?:0px|1px)){3}\)$/.test(clip))
		|| (clipPath !== 'none' && /^(?:inset\((?:[5-9]\d|100)%|circle\(0(?:px|%)?[ )]|polygon\((?:0(?:px|%)? 0(?:px|%)?,? ?)+\)$)/.test(clipPath.slice(0, 100)));
}

function hasNoRoom(element: Element, {overflowX, overflowY, display}: CSSStyleDeclaration): boolean {
	if ((overflowX === 'visible' && overflowY === 'visible') || display === 'inline' || display === 'contents') {
		return false;
	}
	return (clientHeight(element) < smallestBox && overflowY !== 'visible') || (clientWidth(element) < smallestBox && overflowX !== 'visible');
}

function backdropOf(outer: Colour | undefined, style: CSSStyleDeclaration): Colour | undefined {
	if (style.backgroundImage !== 'none' || style.colorScheme.includes('dark')) {
		return undefined;
	}
	const own = colourOf(style.backgroundColor);
	return own === undefined || own[3] === 1 ? own : own[3] === 0 ? outer : undefined;
}

/** Whether the letters themselves can be told from what is behind them. */
function isLegible(element: Element, known: ReadonlyMap<Node, Surroundings>): boolean {
	const style = getComputedStyle(element);
	if (Number.parseFloat(style.fontSize) < smallestLetters || Number.parseFloat(style.textIndent) < farthestIndent) {
		return false;
	}
	const ink = colourOf(style.getPropertyValue('-webkit-text-fill-color') || style.color);
	const backdrop = known.get(element)?.backdrop;
	if (!ink || style.backgroundClip === 'text') {
		return true;
	}
	return ink[3] >= leastOpacity && !(backdrop && isSame(ink, backdrop) && !isOverPicture(element));
}

/** A rgb() or rgba() value; undefined for a colour written in another way. */
function colourOf(value: string): Colour | undefined {
	const parts = /^rgba?\((\d{1,3}), (\d{1,3}), (\d{1,3})(?:, ([\d.]{1,9}))?\)$/.exec(value);
	return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4] === undefined ? 1 : Number(parts[4])] : undefined;
}

function isSame(ink: Colour, backdrop: Colour): boolean {
	return [0, 1, 2].every(channel => Math.abs(ink[channel]! - backdrop[channel]!) <= sameColour);
}

/** White letters over a picture stand in a positioned box together with it. */
function isOverPicture(element: Element): boolean {
	for (let at: Node | null = element; at && isElement(at) && tagName(at) !== 'body'; at = parentNode(at)) {
		if (getComputedStyle(at).position !== 'static') {
			const box = parentNode(at);
			return box !== null && isElement(box) && querySelector(box, 'img, picture, video, canvas, svg') !== null;
		}
	}
	return false;
}

interface Edge {
	readonly left: number;
	readonly top: number;
	readonly isLeftToRight: boolean;
}

/** Where the page begins on the screen. A body that is moved up, as under a dialog, takes its edge with it. */
function edgeOf(body: Element): Edge {
	const {left, top} = rectangle(body);
	return {left: Math.min(left, -scrollX), top: Math.min(top, -scrollY), isLeftToRight: getComputedStyle(body).direction === 'ltr'};
}

/** Left of the page or above it, where no scrolling leads. */
function isBeyond(element: Element, {left, top, isLeftToRight}: Edge): boolean {
	const place = rectangle(element);
	return place.width > 0 && place.height > 0 && ((isLeftToRight && place.right <= left) || place.bottom <= top);
}
