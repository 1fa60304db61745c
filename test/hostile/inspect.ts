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

/** The page's document as text, hashed (FNV-1a), read in a way that no name on the page can stand in for. Runs in the page. */
export function hashOfPage(): number {
	const text = new XMLSerializer().serializeToString(document);
	let hash = 0x811C9DC5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return hash >>> 0;
}
