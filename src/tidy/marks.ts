/** The one attribute by which the page is tidied: set, taken back, and lifted while the page is read. */

export const markAttribute = 'data-broadsheet-tidy';

/** What the style sheet knows: put aside; shown for a look, with and without a frame; a bar let go from its edge; a lock on scrolling taken off. */
export const markNames = ['aside', 'peek', 'shown', 'unpinned', 'unstuck', 'scroll'] as const;
export type Mark = (typeof markNames)[number];

const isOurs = (value: string | null) => markNames.some(name => name === value);

/** Every mark on one page, with what stood in the attribute before. */
export class Marks {
	readonly #page: Document;
	/** Elements whose attribute we hold, and its value before. */
	readonly #before = new Map<Element, string | null>();
	/** Elements that had one of our values from the start: they are the page's own. */
	readonly #foreign: ReadonlySet<Element>;
	#wanted: ReadonlyMap<Element, Mark> = new Map();
	#peeked: ReadonlyMap<Element, Mark> = new Map();

	constructor(page: Document) {
		this.#page = page;
		this.#foreign = new Set(marked(page));
	}

	/** The marks that stay, without those of a passing look. */
	get wanted(): ReadonlyMap<Element, Mark> {
		return this.#wanted;
	}

	/** Makes these the page's marks: what is marked already stays as it is. */
	set(wanted: ReadonlyMap<Element, Mark>): void {
		this.#wanted = wanted;
		this.#write();
	}

	/** Shows elements for a look, in place of their marks. */
	peek(peeked: ReadonlyMap<Element, Mark>): void {
		this.#peeked = peeked;
		this.#write();
	}

	/** Gives what `run` gives of the page without any mark. No frame is drawn meanwhile. */
	lifted<Value>(run: () => Value): Value {
		const [wanted, peeked] = [this.#wanted, this.#peeked];
		this.clear();
		try {
			return run();
		} finally {
			this.#wanted = wanted;
			this.#peeked = peeked;
			this.#write();
		}
	}

	/** Takes every mark back, also from what the page has copied or taken out meanwhile. */
	clear(): void {
		this.#wanted = new Map();
		this.#peeked = new Map();
		this.#write();
		for (const copy of marked(this.#page)) {
			if (!this.#foreign.has(copy)) {
				copy.removeAttribute(markAttribute);
			}
		}
	}

	#write(): void {
		for (const element of [...this.#before.keys()]) {
			if (this.#markOf(element) === undefined) {
				this.#putBack(element);
			}
		}
		for (const element of [...this.#wanted.keys(), ...this.#peeked.keys()]) {
			this.#mark(element, this.#markOf(element)!);
		}
	}

	#markOf(element: Element): Mark | undefined {
		return this.#peeked.get(element) ?? this.#wanted.get(element);
	}

	#mark(element: Element, mark: Mark): void {
		const now = element.getAttribute(markAttribute);
		if (!this.#before.has(element)) {
			this.#before.set(element, now);
		}
		if (now !== mark) {
			element.setAttribute(markAttribute, mark);
		}
	}

	/** A value that the page itself has set meanwhile is the page's, and stays. */
	#putBack(element: Element): void {
		const before = this.#before.get(element) ?? null;
		this.#before.delete(element);
		if (!isOurs(element.getAttribute(markAttribute))) {
			return;
		}
		if (before === null) {
			element.removeAttribute(markAttribute);
		} else {
			element.setAttribute(markAttribute, before);
		}
	}
}

function marked(page: Document): Element[] {
	return [...page.querySelectorAll(markNames.map(name => `[${markAttribute}="${name}"]`).join(', '))];
}
