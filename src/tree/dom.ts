/**
 * The page's nodes, read through the prototypes' own getters: `<input name="firstChild">` in a form would otherwise
 * answer for the form (DOM clobbering).
 */

function getter<This, Value>(prototype: object, name: string): (self: This) => Value {
	const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
	if (!get) {
		throw new Error(`The platform has no ${name}`);
	}
	return Function.prototype.call.bind(get) as (self: This) => Value;
}

function method<This, Arguments extends readonly unknown[], Value>(prototype: object, name: string): (self: This, ...rest: Arguments) => Value {
	const own = (prototype as Record<string, unknown>)[name];
	return Function.prototype.call.bind(own as () => Value) as (self: This, ...rest: Arguments) => Value;
}

export const firstChild = getter<Node, ChildNode | null>(Node.prototype, 'firstChild');
export const nextSibling = getter<Node, ChildNode | null>(Node.prototype, 'nextSibling');
export const parentNode = getter<Node, ParentNode | null>(Node.prototype, 'parentNode');
export const nodeType = getter<Node, number>(Node.prototype, 'nodeType');
export const nodeValue = getter<Node, string | null>(Node.prototype, 'nodeValue');
export const textContent = getter<Node, string | null>(Node.prototype, 'textContent');
export const tagName = getter<Element, string>(Element.prototype, 'localName');
export const shadowRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const firstElementChild = getter<Element, Element | null>(Element.prototype, 'firstElementChild');
export const nextElementSibling = getter<Element, Element | null>(Element.prototype, 'nextElementSibling');
export const querySelector = method<Element, [string], Element | null>(Element.prototype, 'querySelector');
export const rectangle = method<Element, [], DOMRect>(Element.prototype, 'getBoundingClientRect');
export const clientWidth = getter<Element, number>(Element.prototype, 'clientWidth');
export const clientHeight = getter<Element, number>(Element.prototype, 'clientHeight');
export const importNode = method<Document, [Node, boolean], Node>(Document.prototype, 'importNode');
export const createElement = method<Document, [string], Element>(Document.prototype, 'createElement');
export const cloneNode = method<Node, [boolean], Node>(Node.prototype, 'cloneNode');
const attributeOf = method<Element, [string], string | null>(Element.prototype, 'getAttribute');

/** An attribute's value, empty where it is missing. */
export function attribute(element: Element, name: string): string {
	return attributeOf(element, name) ?? '';
}

export function isElement(node: Node): node is Element {
	return nodeType(node) === 1;
}

export function isText(node: Node): node is Text {
	return nodeType(node) === 3;
}

/** The elements that can have a shadow tree beside those with a hyphen in their names, by the DOM standard; and slots. */
const hosts = new Set(['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main', 'nav', 'p', 'section', 'span', 'slot']);

/** The children that are rendered: a shadow host's shadow tree in place of its own, a slot's assigned nodes. */
export function renderedChildren(element: Element, tag: string): readonly Node[] | undefined {
	if (!hosts.has(tag) && !tag.includes('-')) {
		return undefined;
	}
	const shadow = shadowRoot(element);
	if (shadow) {
		return childrenOf(shadow);
	}
	if (tag === 'slot') {
		const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
		return assigned.length > 0 ? assigned : undefined;
	}
	return undefined;
}

/** The body of a frame of the page's own site; undefined for any other element. */
export function frameBody(element: Element): Element | undefined {
	if (tagName(element) !== 'iframe') {
		return undefined;
	}
	try {
		return (element as HTMLIFrameElement).contentDocument?.body ?? undefined;
	} catch {
		// Frames of other sites may throw instead of answering null.
		return undefined;
	}
}

/** The nodes right below one. */
export function childrenOf(parent: Node): Node[] {
	const children: Node[] = [];
	for (let child = firstChild(parent); child; child = nextSibling(child)) {
		children.push(child);
	}
	return children;
}

/** The node after one and all that it holds, within a root; null where that ends. */
export function following(node: Node, root: Element): Node | null {
	for (let at: Node | null = node; at && at !== root; at = parentNode(at)) {
		const next = nextSibling(at);
		if (next) {
			return next;
		}
	}
	return null;
}

/** The ways of hiding that count beside having no box. */
const everyWay = {opacityProperty: true, visibilityProperty: true};

/** False where the browser's style or the markup hides an element; style is asked only where the platform can tell quickly. */
export function isRendered(element: Element): boolean {
	const {checkVisibility} = Element.prototype as {checkVisibility?: (options: object) => boolean};
	if (checkVisibility) {
		return checkVisibility.call(element, everyWay);
	}
	return !hiddenByMarkup(element);
}

const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function hiddenByMarkup(element: Element): boolean {
	for (let at: Node | null = element; at && isElement(at); at = parentNode(at)) {
		if (attributeOf(at, 'hidden') !== null || hiddenStyle.test(attribute(at, 'style'))) {
			return true;
		}
	}
	return false;
}
