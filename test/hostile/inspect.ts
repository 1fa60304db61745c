/** What the popup shows of a hostile page, as far as it could be unsafe. Runs in the popup, from its source text. */

export interface Inspection {
	readonly state: string | undefined;
	/** The popup's own address: nothing may lead it elsewhere. */
	readonly path: string;
	readonly ran: boolean;
	readonly title: string;
	/** The article's words, without the ledger below it. */
	readonly article: string;
	/** Elements and attributes that do not belong there, as text. */
	readonly unsafe: readonly string[];
	/** Addresses of the pictures in the article. */
	readonly pictures: readonly string[];
	/** Addresses loaded from elsewhere than the extension. */
	readonly loaded: readonly string[];
}

/** Looks over the popup's document. */
export function inspect(): Inspection {
	const ownTags = 'P H2 H3 H4 H5 H6 PRE BLOCKQUOTE UL OL LI FIGURE FIGCAPTION IMG TABLE TBODY TR TD TH HR BR A EM STRONG B I U S SUB SUP CODE ABBR Q CITE SMALL DEL INS TIME BDO BDI KBD SAMP VAR MARK'.split(' ');
	const ownAttributes = 'href target rel src alt width height loading decoding referrerpolicy colspan rowspan start data-block data-mention data-entity data-type data-first data-active data-current'.split(' ');
	const isOurs = (element: Element) => element.matches('div.table, button.picture, figure.lead');
	const isSafeLink = (address: string) => /^(?:https?:\/\/|mailto:)/.test(address);
	const unsafe: string[] = [];
	for (const element of document.querySelectorAll('article .body *, article .lead, article .lead *')) {
		if (!ownTags.includes(element.tagName) && !isOurs(element)) {
			unsafe.push(`<${element.tagName}>`);
		}
		for (const {name, value} of element.attributes) {
			const isSafe = name === 'href' || name === 'src' ? isSafeLink(value) : ownAttributes.includes(name) || isOurs(element);
			if (!isSafe) {
				unsafe.push(`${element.tagName} ${name}="${value.slice(0, 80)}"`);
			}
		}
	}
	for (const element of document.querySelectorAll('*')) {
		for (const {name, value} of element.attributes) {
			if (name.startsWith('on') || (name === 'id' && !/^P\d/.test(value)) || (name === 'name' && element.tagName !== 'INPUT' && element.tagName !== 'META')) {
				unsafe.push(`${element.tagName} ${name}="${value.slice(0, 80)}"`);
			}
		}
	}
	unsafe.push(...Array.from(document.querySelectorAll('body script, iframe, object, embed, base, form, body link, body style, template'), element => `<${element.tagName}> in the popup`));
	const entries = performance.getEntriesByType('resource').map(({name}) => name);
	return {
		state: document.documentElement.dataset['state'],
		path: location.pathname,
		ran: 'hostileRan' in globalThis,
		title: document.querySelector('article h1')?.textContent ?? '',
		article: document.querySelector('article')?.textContent ?? '',
		unsafe,
		pictures: Array.from(document.querySelectorAll<HTMLImageElement>('article img'), image => image.src),
		loaded: entries.filter(name => !name.startsWith(location.origin)),
	};
}

/**
 * The page's document hashed (FNV-1a), node by node with its depth, read in a way that no name on the page can stand in for.
 * Runs in the page. A walk of its own: Chromium's XMLSerializer does not come to an end on 3,000 nested elements.
 */
export function hashOfPage(): number {
	const getter = (prototype: object, name: string) => Object.getOwnPropertyDescriptor(prototype, name)!.get!;
	const [firstChild, nextSibling, parentNode, attributes] = [getter(Node.prototype, 'firstChild'), getter(Node.prototype, 'nextSibling'), getter(Node.prototype, 'parentNode'), getter(Element.prototype, 'attributes')];
	const [nodeName, nodeValue, namespace, nodeType] = [getter(Node.prototype, 'nodeName'), getter(Node.prototype, 'nodeValue'), getter(Element.prototype, 'namespaceURI'), getter(Node.prototype, 'nodeType')];
	let hash = 0x811C9DC5;
	const add = (text: string) => {
		for (let index = 0; index < text.length; index++) {
			hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
		}
		hash = Math.imul(hash ^ 0xFFFF, 0x01000193);
	};
	let depth = 0;
	for (let node: Node | null = document; node;) {
		add(`${depth} ${nodeName.call(node)}`);
		add(nodeValue.call(node) ?? '');
		if (nodeType.call(node) === Node.ELEMENT_NODE) {
			add(namespace.call(node) ?? '');
			for (const {name, value} of attributes.call(node) as NamedNodeMap) {
				add(`${name}=${value}`);
			}
		}
		let next: Node | null = firstChild.call(node);
		depth += next ? 1 : 0;
		for (; !next && node; node = parentNode.call(node) as Node | null) {
			next = nextSibling.call(node);
			depth -= next ? 0 : 1;
		}
		node = next;
	}
	return hash >>> 0;
}
