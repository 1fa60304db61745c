/** What lies over the page: bars stuck to an edge, dialogs over the article, and the lock on scrolling behind them. Reads only. */
import type {KindId} from '../article';
import {outwards} from '../extract/places';
import {isRendered} from '../tree/dom';
import type {Mark} from './marks';
import type {Item} from './plan';

/** What lies over the page and what is to become of it. */
export interface Overlays {
	readonly marks: ReadonlyMap<Element, Mark>;
	/** Walls in front of the text and dialogs of unknown purpose: what is in them stays. */
	readonly leftAlone: readonly Element[];
}

interface Pinned {
	readonly element: Element;
	readonly position: 'fixed' | 'sticky';
	readonly box: DOMRect;
	/** Share of the window that it covers, 0 to 1. */
	readonly covers: number;
	readonly says: 'wall' | 'clutter' | 'nothing' | 'something';
}

/** A dialog or veil covers at least this share of the window; a bar covers less. */
const overlayShare = 0.5;
/** A dialog in front of a veil of its own may cover as little as this. */
const dialogShare = 0.1;
/** A veil without words covers nearly all of the window. */
const veilShare = 0.9;
/** Share of the text's width at which a bar lies over the text and does not stand beside it. */
const barShare = 0.6;

/** What lies over the text of these items. `known` are elements that were dealt with before and are not asked again. */
export function overlaysOf(page: Document, items: readonly Item[], known: ReadonlySet<Element>): Overlays {
	const kept = items.filter(({verdict}) => verdict.kept).map(({block}) => block.place.element).filter(element => element.ownerDocument === page);
	if (kept.length === 0) {
		return {marks: new Map(), leftAlone: []};
	}
	const pinned = pinnedElements(page, known, kept).map(([element, position]) => measured(page, element, position, items));
	const column = columnOf(kept);
	const marks = new Map<Element, Mark>();
	for (const item of pinned) {
		const mark = item.covers >= overlayShare ? overlayMark(item) : barMark(page, item, column);
		if (mark) {
			marks.set(item.element, mark);
		}
	}
	const leftAlone = pinned.filter(({element, says, covers}) => !marks.has(element) && (says === 'wall' || (covers >= overlayShare && says !== 'nothing')));
	const hasOpened = !leftAlone.some(isLarge) && pinned.some(item => isLarge(item) && marks.get(item.element) === 'aside');
	for (const [element, mark] of hasOpened ? [...veils(pinned), ...locks(page)] : []) {
		marks.set(element, mark);
	}
	return {marks, leftAlone: [...leftAlone.map(({element}) => element), ...wallsInText(items, kept)]};
}

function isLarge({covers}: Pinned): boolean {
	return covers >= dialogShare;
}

/** The outermost elements that are shown and stuck to the window, and hold no part of the article. */
function pinnedElements(page: Document, known: ReadonlySet<Element>, kept: readonly Element[]): [Element, 'fixed' | 'sticky'][] {
	const found: [Element, 'fixed' | 'sticky'][] = [];
	const inArticle = new Set(kept);
	let last: Element | undefined;
	for (const element of page.body.getElementsByTagName('*')) {
		if (last?.contains(element)) {
			continue;
		}
		const {position, display} = getComputedStyle(element);
		if (display === 'none' || known.has(element)) {
			last = element;
			continue;
		}
		if (position !== 'fixed' && position !== 'sticky') {
			continue;
		}
		if (kept.some(part => element.contains(part))) {
			continue;
		}
		last = element;
		if (!isWithinAny(element, inArticle) && isRendered(element) && !isModal(element)) {
			found.push([element, position]);
		}
	}
	return found;
}

/** Whether an element is one of these or stands in one. */
export function isWithinAny(element: Element, parts: ReadonlySet<Element>): boolean {
	for (let at: Element | null = element; at; at = at.parentElement) {
		if (parts.has(at)) {
			return true;
		}
	}
	return false;
}

/** A modal dialog keeps the rest of the page from being used even when it is not shown; only closing it would help, and that is the reader's answer to give. */
function isModal(element: Element): boolean {
	return element.matches(':modal') || element.querySelector(':modal') !== null;
}

function measured(page: Document, element: Element, position: 'fixed' | 'sticky', items: readonly Item[]): Pinned {
	const box = element.getBoundingClientRect();
	const {clientWidth, clientHeight} = page.documentElement;
	const width = Math.min(box.right, clientWidth) - Math.max(box.left, 0);
	const height = Math.min(box.bottom, clientHeight) - Math.max(box.top, 0);
	const covers = width > 0 && height > 0 ? (width * height) / (clientWidth * clientHeight) : 0;
	return {element, position, box, covers, says: whatItSays(element, items)};
}

const wallWords = /paywall|regwall|payment|subscri|abonn|\babo\b|member|log-?in|sign-?in|register|registrier|ad-?block|\bmeter|\bpiano|\bgate/i;
const clutterWords = /cookie|consent|gdpr|dsgvo|cmp|privacy|newsletter|notification|push|promo|advert|\bads?\b|banner-ad|sponsor|share|social/i;
const wallKinds: readonly KindId[] = ['subscription'];
const clutterKinds: readonly KindId[] = ['consent', 'newsletter', 'advertisement', 'related-stories', 'read-more', 'share', 'comments'];

/** What an element says of itself, by what the judge made of its words and by its names and those of the frames in it. Doubt makes a wall. */
function whatItSays(element: Element, items: readonly Item[]): Pinned['says'] {
	const kinds = items.filter(({block}) => element.contains(block.place.element)).map(({verdict}) => verdict.kept ? undefined : verdict.kind);
	const frames = [...element.querySelectorAll('iframe')];
	const names = [element, ...element.children, ...frames].map(namesOf).join(' ');
	if (wallWords.test(names) || kinds.some(kind => kind && wallKinds.includes(kind))) {
		return 'wall';
	}
	if (clutterWords.test(names) || kinds.some(kind => kind && clutterKinds.includes(kind))) {
		return 'clutter';
	}
	return kinds.length === 0 && frames.length === 0 ? 'nothing' : 'something';
}

/** Characters of a class list or an address that are looked at. */
const longestNames = 300;

function namesOf(element: Element): string {
	return ['class', 'id', 'aria-label', 'title', 'src'].map(name => (element.getAttribute(name) ?? '').slice(0, longestNames)).join(' ');
}

/** Only a dialog that is known to be clutter is put aside; no answer is given to it. */
function overlayMark({says}: Pinned): Mark | undefined {
	return says === 'clutter' ? 'aside' : undefined;
}

interface Column {
	readonly left: number;
	readonly right: number;
}

function columnOf(kept: readonly Element[]): Column {
	const boxes = kept.map(element => element.getBoundingClientRect()).filter(({width}) => width > 0);
	return {left: Math.min(...boxes.map(({left}) => left)), right: Math.max(...boxes.map(({right}) => right))};
}

function barMark(page: Document, item: Pinned, {left, right}: Column): Mark | undefined {
	const {element, position, box, covers, says} = item;
	if (covers === 0) {
		return undefined;
	}
	const isFrame = element.matches(siteFrame) || element.querySelector(siteFrame) !== null;
	if (says === 'clutter' && !isFrame) {
		return 'aside';
	}
	const isOverText = Math.min(box.right, right) - Math.max(box.left, left) >= barShare * (right - left);
	if (!isOverText) {
		return undefined;
	}
	if (position === 'sticky') {
		return 'unstuck';
	}
	const {clientHeight} = page.documentElement;
	if (box.top < clientHeight / 4 && box.height < clientHeight / 2) {
		return standsAtTop(element) ? 'unpinned' : undefined;
	}
	const isAtBottom = box.bottom > clientHeight * 0.9 && box.height < clientHeight / 3;
	return isAtBottom && says !== 'wall' ? 'aside' : undefined;
}

/** What makes a bar the site's head: it is let go from the edge, and stays. */
const siteFrame = 'header, nav, [role=banner], [role=navigation]';

/** CSS pixels between the page's top and where a bar comes to stand when let go that nobody takes for a change of place. */
const slack = 4;

/** Whether an element let go from the window would stand at the top of the page. */
function standsAtTop(element: Element): boolean {
	const view = element.ownerDocument.defaultView;
	for (let at = element.parentElement; at; at = at.parentElement) {
		const style = getComputedStyle(at);
		if (style.position !== 'static' || style.transform !== 'none') {
			return Math.abs(at.getBoundingClientRect().top + (view?.scrollY ?? 0)) <= slack;
		}
	}
	return true;
}

/** What dims the page behind a dialog. */
function veils(pinned: readonly Pinned[]): [Element, Mark][] {
	return pinned.filter(({says, covers}) => says === 'nothing' && covers >= veilShare).map(({element}) => [element, 'aside']);
}

/** The root and the body where they keep a page from scrolling that is longer than the window. */
function locks(page: Document): [Element, Mark][] {
	const {documentElement: root, body} = page;
	const isLong = Math.max(root.scrollHeight, body.scrollHeight) > root.clientHeight;
	const locked = [root, body].filter(element => {
		const {overflowY, position} = getComputedStyle(element);
		return overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed';
	});
	return isLong ? locked.map(element => [element, 'scroll']) : [];
}

/** Boxes laid over the text that ask for a subscription. They are walls, even where the text behind them is there. */
function wallsInText(items: readonly Item[], kept: readonly Element[]): Element[] {
	const walls = new Set<Element>();
	for (const {block, verdict} of items) {
		if (!verdict.kept && verdict.kind === 'subscription') {
			for (const element of containersOf(block)) {
				const {position} = getComputedStyle(element);
				if ((position === 'absolute' || position === 'fixed') && !kept.some(part => element.contains(part))) {
					walls.add(element);
				}
			}
		}
	}
	return [...walls];
}

/** Containers outwards in which the box that is laid over a text is looked for. */
const wallDepth = 5;

function containersOf({place}: Item['block']): Element[] {
	return [...outwards(place)].slice(0, wallDepth).filter(({depth}) => depth > 0).map(({element}) => element);
}
