/** What happens on a tidied page: new content, a dialog that opens, a link to a place, a turn to another page. Nothing runs while nothing happens. */
import {blockAround} from '../extract/blocks';
import {markAttribute} from './marks';

export interface Happenings {
	/** Elements were added that may hold words. Called in idle time, and with a budget; `onLooks` follows when none are left. */
	readonly onContent: (elements: readonly Element[]) => void;
	/** The page may look otherwise than before: there is new content, or the root or the body has changed, as when a dialog opens. Called in idle time, and with a budget. */
	readonly onLooks: () => void;
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
/** Milliseconds that one look is to take, where the browser is idle for as long: half of what counts as a long task. */
const longestLook = 25;

/** Watches until the function that it gives is called. */
export function watchPage(page: Document, happenings: Happenings): () => void {
	const view = page.defaultView!;
	const ending = new AbortController();
	const {signal} = ending;
	let address = addressOf(view);
	const look = new Budget(signal);
	const added = new Added();
	const pace = new Pace();
	const lookAtAdded = (time: number) => {
		const elements = added.next(pace.countIn(time));
		pace.take(added.lastCount, () => happenings.onContent(elements));
		// A box is put aside by all that stands in it, so the rest of it comes first.
		if (added.areLeft) {
			look.ask('content', lookAtAdded);
		} else {
			look.ask('looks', happenings.onLooks);
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
	const looks = new MutationObserver(() => look.ask('looks', happenings.onLooks));
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

/** Elements judged in one look, at most, and at least: less is not worth what each look costs by itself. */
const mostAtOnce = 600;
const leastAtOnce = 150;

/** How many elements can be judged in a given time: as measured on this page and machine the last time. */
class Pace {
	/** Milliseconds for an element until it is measured: a slow machine's, on code that has not run before. */
	#each = 0.15;

	countIn(time: number): number {
		return Math.max(leastAtOnce, Math.min(mostAtOnce, Math.floor(time / this.#each)));
	}

	/** Measures the work on so many elements. */
	take(count: number, work: () => void): void {
		const start = performance.now();
		work();
		this.#each = Math.max(0.001, (performance.now() - start) / Math.max(leastAtOnce, count));
	}
}

/** The elements that were added and not looked at yet. */
class Added {
	readonly #elements = new Set<Element>();
	#lastCount = 0;

	/** Elements in what was given last, with all within. */
	get lastCount(): number {
		return this.#lastCount;
	}

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

	/** Some of them, of about so many elements, in the order of the page, and never one within another. A large one comes in its parts. */
	next(most: number): Element[] {
		const now: Element[] = [];
		let weight = 0;
		for (const element of this.#elements) {
			if (weight >= most) {
				break;
			}
			this.#elements.delete(element);
			const own = element.getElementsByTagName('*').length;
			if (!element.isConnected || now.some(other => other.contains(element))) {
				continue;
			}
			if (own > most && element.childElementCount > 1) {
				[...element.children].forEach(child => this.#elements.add(child));
				continue;
			}
			weight += own + 1;
			now.push(element);
		}
		this.#lastCount = weight;
		const outer = now.filter(element => !now.some(other => other !== element && other.contains(element)));
		return outer.sort((one, other) => one.compareDocumentPosition(other) & 4 ? -1 : 1);
	}
}

const asideBox = `[${markAttribute}="aside"]`;

/** Elements that hold nothing to read. */
const weightless = new Set(['script', 'style', 'link', 'meta', 'noscript', 'template', 'br', 'img', 'source']);

const inTurn = ['page', 'content', 'looks'] as const;
type What = (typeof inTurn)[number];

/** Gets the milliseconds that it should take at most. */
type Look = (time: number) => void;

/** Looks one at a time in idle time, each followed by a rest many times as long. */
class Budget {
	readonly #signal: AbortSignal;
	readonly #asked = new Map<What, Look>();
	#isWaiting = false;
	#last: What = 'looks';
	#restUntil = 0;

	constructor(signal: AbortSignal) {
		this.#signal = signal;
	}

	ask(what: What, look: Look): void {
		this.#asked.set(what, look);
		this.#wait();
	}

	#wait(): void {
		if (!this.#isWaiting && this.#asked.size > 0) {
			this.#isWaiting = true;
			setTimeout(() => requestIdleCallback(deadline => this.#look(deadline)), this.#isFollowed ? 0 : Math.max(shortestRest, this.#restUntil - performance.now()));
		}
	}

	/** What was judged is put aside without a rest between, though in an idle time of its own. */
	get #isFollowed(): boolean {
		return this.#last === 'content' && !this.#asked.has('content') && this.#asked.has('looks');
	}

	#look(deadline: IdleDeadline): void {
		if (this.#signal.aborted) {
			return;
		}
		const start = performance.now();
		this.#take()?.(Math.min(longestLook, deadline.timeRemaining()));
		const end = performance.now();
		this.#restUntil = Math.max(this.#restUntil, end) + (end - start) * restShare;
		// Only now, so that what the look itself has asked for waits for the end of its rest.
		this.#isWaiting = false;
		this.#wait();
	}

	/** Another page asks for all that the others ask for. */
	#take(): Look | undefined {
		const what = inTurn.find(one => this.#asked.has(one));
		if (what === undefined) {
			return undefined;
		}
		const look = this.#asked.get(what);
		this.#asked.delete(what);
		if (what === 'page') {
			this.#asked.clear();
		}
		this.#last = what;
		return look;
	}
}
