/** What happens on a tidied page: new content, a dialog that opens, a link to a place, a turn to another page. Nothing runs while nothing happens. */
import {markAttribute} from './marks';

export interface Happenings {
	/** Something was added that may hold words. Called in idle time, and with a budget. */
	readonly onContent: () => void;
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
	const observer = new MutationObserver(records => {
		if (addressOf(view) !== address) {
			address = addressOf(view);
			look.ask('page', happenings.onOtherPage);
		} else if (records.some(addsContent)) {
			look.ask('content', happenings.onContent);
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

/** What comes into a box that is put aside goes with it. */
function addsContent({target, addedNodes}: MutationRecord): boolean {
	return !(target instanceof Element && target.closest(asideBox)) && [...addedNodes].some(node => node instanceof Element && !weightless.has(node.localName));
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
