/** A copy of the page for Readability to take apart: the blocks' own nodes in the containers they stand in, and nothing else. */
import {attribute, cloneNode, createElement, firstChild, importNode, isElement, parentNode} from '../tree/dom';
import type {Block} from './blocks';
import type {Place} from './places';

/** On each container's copy: which place it is. Readability rebuilds elements, and only their attributes last. */
export const markAttribute = 'data-broadsheet';

/** Elements that hold no article text and cost Readability time. */
const weightless = 'script, style, template, link, svg, canvas, noscript, option, map';
/** What Readability reads of a page's head. */
const headSelector = 'head > title, head > meta';

/** These become divs: a form's controls could stand in for DOM properties, and a frame's text would be thrown away with it. */
const renamed = new Set(['form', 'iframe', 'body']);

interface Copy {
	readonly page: Document;
	readonly root: Element;
	readonly elements: Map<Place, Element>;
	/** The places that were copied, in the order of their marks. */
	readonly places: Place[];
}

/** The copy, and the places that its marks count. */
export function copyForReadability(page: Document, blocks: readonly Block[]): {readonly copy: Document; readonly places: readonly Place[]} {
	const empty = cloneNode(page, false) as Document;
	const root = importNode(empty, page.documentElement, false) as Element;
	const copy: Copy = {page: empty, root, elements: new Map(), places: []};
	root.append(headOf(page, empty));
	for (const block of blocks) {
		addBlock(block, copy);
	}
	makeSafe(copy);
	empty.append(root);
	return {copy: empty, places: copy.places};
}

function headOf(page: Document, copy: Document): Element {
	const head = createElement(copy, 'head');
	for (const element of page.documentElement.querySelectorAll(headSelector)) {
		head.append(importNode(copy, element, true));
	}
	return head;
}

function addBlock({place, nodes, text}: Block, copy: Copy): void {
	const isWhole = nodes[0] === place.element;
	const parent = isWhole ? parentOf(place, copy) : elementOf(place, copy);
	for (const node of text === '' && !isWhole ? [] : nodes) {
		const imported = importNode(copy.page, node, true);
		if (isWhole) {
			mark(imported as Element, place, copy);
		}
		parent.append(imported);
	}
}

/** The copy of a place, made with those around it where it is missing. */
function elementOf(place: Place, copy: Copy): Element {
	const missing: Place[] = [];
	for (let at: Place | undefined = place; at && !copy.elements.has(at); at = at.parent) {
		missing.push(at);
	}
	for (const at of missing.toReversed()) {
		const element = shallow(at, copy.page);
		mark(element, at, copy);
		(copy.elements.get(at.parent!) ?? copy.root).append(element);
		copy.elements.set(at, element);
	}
	return copy.elements.get(place)!;
}

function parentOf({parent}: Place, copy: Copy): Element {
	return parent ? elementOf(parent, copy) : copy.root;
}

function shallow({element, tag, parent}: Place, copy: Document): Element {
	return parent && renamed.has(tag) ? divFor(element, copy) : importNode(copy, element, false) as Element;
}

function divFor(element: Element, copy: Document): Element {
	const div = createElement(copy, 'div');
	for (const name of ['class', 'id']) {
		div.setAttribute(name, attribute(element, name));
	}
	return div;
}

function mark(element: Element, place: Place, {places}: Copy): void {
	element.setAttribute(markAttribute, String(places.length));
	places.push(place);
}

/** Forms within blocks give way as well, names could stand in for the document's own properties, and Readability's pattern for `srcset` takes quadratic time. */
function makeSafe({page, root}: Copy): void {
	for (const element of root.querySelectorAll(weightless)) {
		element.remove();
	}
	for (const form of root.querySelectorAll('form')) {
		replaceByDiv(form, page);
	}
	for (const element of root.querySelectorAll('[srcset], [data-srcset], img[name], iframe[name], embed[name], object[name]')) {
		for (const name of ['srcset', 'data-srcset', 'name']) {
			element.removeAttribute(name);
		}
	}
}

function replaceByDiv(form: Element, copy: Document): void {
	const div = divFor(form, copy);
	for (let child = firstChild(form); child; child = firstChild(form)) {
		div.append(child);
	}
	const parent = parentNode(form);
	if (parent && isElement(parent)) {
		parent.replaceChild(div, form);
	}
}
