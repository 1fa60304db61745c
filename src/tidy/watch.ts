/** What happens on a tidied page: new content, a dialog that opens, a link to a place, a turn to another page. Nothing runs while nothing happens. */
import {blockAround} from '../extract/blocks';
import {markAttribute} from './marks';

export interface Happenings {
	/** Elements were added that may hold words. Called in idle time, and with a budget. */
	readonly onContent: (elements: readonly Element[]) => void;
	/** The root or the body has changed its looks, as when a dialog opens. Called in idle time, and with a budget. */
	readonly onOverlay: () => void;
	/** The address points to a place in the page. */
	readonly onTarget: () => void;
	/** The address has become another page's, and that page's content is there. */
	readonly onOtherPage: () => void;
	/** The page is shown again as it was left. */
	readonly onShow: () => void;
}

/** Looking at what is new may take at most one part in so many of the time. */
const restShare = 20;
/** Milliseconds between two looks, at least: widgets come in bursts. */
const shortestRest = 250;

/** Watches until the function that it gives is called. */
export function watchPage(page: Document, happenings: Happenings): () => void {
	const view = page.defaultView!;
	const ending = new AbortController();
	const {signal} = ending;
	let address = addressOf(view);
	const look = new Budget(signal);
	const added = new Added();
	const lookAtAdded = () => {
		happenings.onContent(added.next());
		if (added.areLeft) {
			look.ask('content', lookAtAdded);
		}
	};
	const observer = new MutationObserver(records => {
		if (addressOf(view) !== address) {
			address = addressOf(view);
			look.ask('page', happenings.onOtherPage);
		} else if (added.take(records)) {
			look.ask('content', lookAtAdded);
		}
	});
	observer.observe(page.documentElement, {childList: true, subtree: true});
	const looks = new MutationObserver(() => look.ask('overlay', happenings.onOverlay));
	for (const element of [page.documentElement, page.body]) {
		looks.observe(element, {attributeFilter: ['class', 'style']});
	}
	view.addEventListener('hashchange', happenings.onTarget, {signal});
	view.addEventListener('pageshow', ({persisted}) => persisted && happenings.onShow(), {signal});
	return () => {
		ending.abort();
		observer.disconnect();
		looks.disconnect();
	};
}

/** The address without the place in the page. */
function addressOf({location}: Window): string {
	return location.href.replace(/#.*$/, '');
}

/** As many elements are judged in one go; 600 take some 15 milliseconds. */
const mostAtOnce = 600;

/** The elements that were added and not looked at yet. */
class Added {
	readonly #elements = new Set<Element>();

	get areLeft(): boolean {
		return this.#elements.size > 0;
	}

	/** Notes what these records add, and says whether that may hold words. What comes into a box that is put aside goes with it. */
	take(records: readonly MutationRecord[]): boolean {
		for (const {target, addedNodes} of records) {
			for (const node of addedNodes) {
				if (node instanceof Element && !weightless.has(node.localName) && !(target instanceof Element && target.closest(asideBox))) {
					this.#elements.add(blockAround(node));
				}
			}
		}
		return this.areLeft;
	}

	/** Some of them in the order of the page, and never one within another. A large one comes in its parts. */
	next(): Element[] {
		const now: Element[] = [];
		let weight = 0;
		for (const element of this.#elements) {
			if (weight >= mostAtOnce) {
				break;
			}
			this.#elements.delete(element);
			const own = element.getElementsByTagName('*').length;
			if (!element.isConnected || now.some(other => other.contains(element))) {
				continue;
			}
			if (own > mostAtOnce && element.childElementCount > 1) {
				[...element.children].forEach(child => this.#elements.add(child));
				continue;
			}
			weight += own + 1;
			now.push(element);
		}
		const outer = now.filter(element => !now.some(other => other !== element && other.contains(element)));
		return outer.sort((one, other) => one.compareDocumentPosition(other) & 4 ? -1 : 1);
	}
}

const asideBox = `[${markAttribute}="aside"]`;

/** Elements that hold nothing to read. */
const weightless = new Set(['script', 'style', 'link', 'meta', 'noscript', 'template', 'br', 'img', 'source']);

type What = 'page' | 'content' | 'overlay';

/** Looks one at a time in idle time, each followed by a rest many times as long. */
class Budget {
	readonly #signal: AbortSignal;
	readonly #asked = new Map<What, () => void>();
	#isWaiting = false;
	#restUntil = 0;

	constructor(signal: AbortSignal) {
		this.#signal = signal;
	}

	ask(what: What, look: () => void): void {
		this.#asked.set(what, look);
		if (!this.#isWaiting) {
			this.#isWaiting = true;
			setTimeout(() => requestIdleCallback(() => this.#look()), Math.max(shortestRest, this.#restUntil - performance.now()));
		}
	}

	/** Another page asks for all that the others ask for. */
	#look(): void {
		this.#isWaiting = false;
		const look = this.#asked.get('page') ?? this.#asked.get('content') ?? this.#asked.get('overlay');
		this.#asked.clear();
		if (this.#signal.aborted || !look) {
			return;
		}
		const start = performance.now();
		look();
		const end = performance.now();
		this.#restUntil = end + (end - start) * restShare;
	}
}
