/** One page and what is put aside on it: the state behind the popup's tidy buttons, kept in the page while it lives. */
import type {KindId, Verdict} from '../article';
import type {Block} from '../extract/blocks';
import type {Judged} from '../extract/extract';
import {merged} from '../extract/judge-new';
import {isElement} from '../tree/dom';
import {isWithinAny, overlaysOf} from './bars';
import type {LivePage} from './live-page';
import {Marks, type Mark} from './marks';
import type {PageMention, TidyState} from './messages';
import {elementsOf, fatesOf, type Fate, type Item} from './plan';
import {PageNames} from './page-names';
import {rangeOf, showRanges} from './ranges';
import {watchPage} from './watch';

interface Surroundings {
	readonly live: () => LivePage;
	/** Called with the state whenever it may have changed. */
	readonly onChange: (state: TidyState) => void;
	/** Whether the extension can still be spoken to. */
	readonly isAlive: () => boolean;
}

interface TidyOptions {
	/** Whether the page stays tidied when it turns into another page without being loaded. */
	readonly isAlways?: boolean;
}

export class TidiedPage {
	readonly isAlive: () => boolean;
	readonly #names: PageNames;
	readonly #page: Document;
	readonly #live: () => LivePage;
	readonly #onChange: (state: TidyState) => void;
	readonly #marks: Marks;
	/** The first verdict on a block stays: what is read does not vanish under the reader, and what is put aside is not judged by that. */
	#verdicts = new WeakMap<Node, Verdict>();
	#restored = new WeakSet<Node>();
	#overlays = new Map<Element, Mark>();
	#leftAlone: readonly Element[] = [];
	#kinds: ReadonlySet<KindId> | undefined;
	/** The reading that the verdicts are from. */
	#adopted: Judged | undefined;
	#items: readonly Item[] = [];
	#count = 0;
	#isAlways = false;
	#endWatch: (() => void) | undefined;

	constructor(page: Document, {live, onChange, isAlive}: Surroundings) {
		this.isAlive = isAlive;
		this.#page = page;
		this.#live = live;
		this.#onChange = onChange;
		this.#marks = new Marks(page);
		this.#names = new PageNames(page);
	}

	get state(): TidyState {
		return {isTidied: this.#kinds !== undefined, count: this.#count, restored: this.#restoredIds(), hasNames: this.#names.areShown};
	}

	/** Puts aside what is of these kinds; `restored` are the blocks of the last reading that the reader put back. */
	tidy(kinds: readonly KindId[], restored: readonly number[] = [], {isAlways = this.#isAlways}: TidyOptions = {}): void {
		const isFirst = this.#kinds === undefined;
		this.#isAlways = isAlways;
		this.#kinds = new Set(kinds);
		this.#restored = new WeakSet(restored.flatMap(id => this.#lastBlocks()[id]?.nodes ?? []));
		this.#adopt();
		this.#apply();
		if (isFirst) {
			this.#showTarget();
		}
		this.#endWatch ??= watchPage(this.#page, {onContent: elements => this.#judgeNew(elements), onLooks: () => this.#apply(), onTarget: () => this.#showTarget(), onOtherPage: () => this.#turnPage(), onShow: () => this.#report()});
	}

	/** Makes the page what it would be without us. */
	undo(): void {
		this.#endWatch?.();
		this.#endWatch = undefined;
		this.#kinds = undefined;
		this.#restored = new WeakSet();
		this.#overlays.clear();
		this.#leftAlone = [];
		this.#items = [];
		this.#adopted = undefined;
		this.#count = 0;
		this.#isAlways = false;
		this.#marks.clear();
		this.#report();
	}

	/** Gives what `read` gives of the page as it is without our marks, and goes by that reading from then on. */
	asItWas<Value>(read: () => Value): Value {
		const result = this.#marks.lifted(read);
		if (this.#kinds) {
			this.#adopt();
			this.#apply();
		}
		return result;
	}

	/** Frames these blocks where they stand, put aside or not. */
	peek(ids: readonly number[]): void {
		const {elements, bare} = this.#partsOf(ids);
		const peeked = new Map<Element, Mark>();
		for (const element of elements) {
			for (let at: Element | null = element; at; at = at.parentElement) {
				if (this.#marks.wanted.get(at) === 'aside') {
					peeked.set(at, 'shown');
				}
			}
			peeked.set(element, 'peek');
		}
		this.#marks.peek(peeked);
		showRanges('broadsheet-peek', bare);
	}

	/** Frames these blocks and brings the first into view. */
	goTo(ids: readonly number[]): void {
		this.peek(ids);
		const {elements, bare} = this.#partsOf(ids);
		const target = elements[0] ?? bare[0]?.startContainer.parentElement;
		target?.scrollIntoView({block: 'center', behavior: this.#scrolling()});
	}

	/** Marks these mentions on the page; none takes the marks away. */
	showNames(mentions: readonly PageMention[]): void {
		this.#names.show(mentions, this.#lastBlocks());
		this.#report();
	}

	/** Lights one entity's mentions and brings one of them into view. */
	goToMention(entity: number | undefined, index: number): void {
		this.#names.choose(entity, index);
	}

	#scrolling(): ScrollBehavior {
		return this.#page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
	}

	/** The elements of these blocks, and the ranges of words that stand bare between the elements of others. */
	#partsOf(ids: readonly number[]): {elements: Element[]; bare: Range[]} {
		const wanted = new Set(ids);
		const items = this.#lastBlocks().map((block): Item => ({block, verdict: {kept: true}}));
		const fates = items.map(({block}): Fate => wanted.has(block.id) ? 'aside' : 'keep');
		const elements = [...elementsOf(this.#page, items, fates)];
		const blocks = items.filter((_, index) => fates[index] === 'aside').map(({block}) => block);
		const bare = blocks.filter(({nodes}) => !nodes.some(node => elements.some(element => element.contains(node)))).map(({nodes}) => rangeOf(nodes));
		return {elements, bare};
	}

	#lastBlocks(): readonly Block[] {
		return this.#live().judged?.blocks ?? [];
	}

	#restoredIds(): number[] {
		return this.#lastBlocks().filter(({nodes}) => this.#isRestored(nodes)).map(({id}) => id);
	}

	#isRestored(nodes: readonly Node[]): boolean {
		return nodes.some(node => this.#restored.has(node));
	}

	/** A new reading of the page without our marks: its verdicts hold from then on. A page that is no article is left as it is. */
	#adopt(): void {
		const {judged, extraction} = this.#live();
		if (judged !== this.#adopted) {
			this.#adopted = judged;
			this.#verdicts = new WeakMap();
			this.#take(extraction?.kind === 'article' ? judged : undefined);
		}
	}

	#take(judged: Judged | undefined): void {
		this.#items = (judged?.blocks ?? []).map((block, index) => ({block, verdict: this.#lasting(block, judged!.verdicts[index]!)}));
	}

	#lasting({nodes: [first]}: Block, verdict: Verdict): Verdict {
		const lasting = first && this.#verdicts.get(first);
		if (first && !lasting) {
			this.#verdicts.set(first, verdict);
		}
		return lasting ?? verdict;
	}

	/** What is new is judged, and put aside when the page's looks are asked for next; what was judged before stays as it was. */
	#judgeNew(elements: readonly Element[]): void {
		const {extraction, read, judgeNew} = this.#live();
		if (extraction?.kind !== 'article') {
			// The article itself may have come only now. Reading it leads to `asItWas`.
			read();
			return;
		}
		const found = judgeNew(elements).map(({block, verdict}) => ({block, verdict: this.#lasting(block, verdict)}));
		this.#items = withNew(this.#items, found, new Set(elements));
	}

	/** Reads first, then writes. */
	#apply(): void {
		const kinds = this.#kinds;
		if (!kinds) {
			return;
		}
		const overlays = overlaysOf(this.#page, this.#items, new Set(this.#overlays.keys()));
		overlays.marks.forEach((mark, element) => this.#overlays.set(element, mark));
		this.#leftAlone = [...this.#leftAlone, ...overlays.leftAlone].filter(element => element.isConnected);
		const fates = fatesOf(this.#items, {kinds, isRestored: ({nodes}) => this.#isRestored(nodes), isLeftAlone: ({place}) => this.#leftAlone.some(element => element.contains(place.element))});
		const wanted = new Map<Element, Mark>([...this.#overlays].filter(([element]) => element.isConnected && !this.#holdsRestored(element)));
		for (const element of elementsOf(this.#page, this.#items, fates)) {
			if (element.isConnected) {
				wanted.set(element, 'aside');
			}
		}
		this.#marks.set(wanted);
		this.#count = this.#items.filter(({block}, index) => fates[index] !== 'neutral' && isUnder(block, wanted)).length;
		this.#report();
	}

	#holdsRestored(element: Element): boolean {
		return this.#items.some(({block}) => this.#isRestored(block.nodes) && element.contains(block.place.element));
	}

	#report(): void {
		this.#onChange(this.state);
	}

	/** A link to a place that was put aside brings it back. */
	#showTarget(): void {
		if (this.#restoreTarget()) {
			this.#apply();
			this.#page.querySelector(':target')?.scrollIntoView();
		}
	}

	#restoreTarget(): boolean {
		const target = this.#page.querySelector(':target');
		const holder = target && [...this.#marks.wanted].find(([element, mark]) => mark === 'aside' && element.contains(target))?.[0];
		for (const {block} of holder ? this.#items : []) {
			if (holder!.contains(block.place.element)) {
				block.nodes.forEach(node => this.#restored.add(node));
			}
		}
		return Boolean(holder);
	}

	/** The page has become another without being loaded. */
	#turnPage(): void {
		if (!this.#isAlways) {
			this.undo();
			return;
		}
		this.#marks.clear();
		this.#overlays.clear();
		this.#leftAlone = [];
		this.#live().read();
	}
}

/** The items with the new ones in their places, without those that were read again or have gone. */
function withNew(items: readonly Item[], found: readonly Item[], read: ReadonlySet<Element>): Item[] {
	const rest = items.filter(({block: {place}}) => place.element.isConnected && !isWithinAny(place.element, read));
	return merged(rest, found, ({block}) => block);
}

/** Whether a block stands in something that is put aside as a whole. */
function isUnder({place, nodes}: Block, wanted: ReadonlyMap<Element, Mark>): boolean {
	const own = nodes.find(isElement);
	for (let at: Element | null = own ?? place.element; at; at = at.parentElement) {
		if (wanted.get(at) === 'aside') {
			return true;
		}
	}
	return false;
}
