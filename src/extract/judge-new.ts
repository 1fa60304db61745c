/** What came into a page after it was judged, judged beside its article: in the time that it takes itself, whatever the page's size. */
import type {Verdict} from '../article';
import {factsOf} from '../declutter/facts';
import {judge} from '../declutter/judge';
import {parentNode} from '../tree/dom';
import type {Block} from './blocks';
import {readBlocksIn} from './blocks';
import type {Judged} from './extract';
import {TooMuchText} from './limits';
import type {Place} from './places';
import {noNames, outwards, placeOf} from './places';

export interface JudgedBlock {
	readonly block: Block;
	readonly verdict: Verdict;
}

/** The blocks of these elements with their verdicts, by what the article was before and by Readability's verdict of that time. */
export function judgeNew(page: Document, {blocks, verdicts, taken, metadata}: Judged, elements: readonly Element[]): JudgedBlock[] {
	const kept = blocks.filter(({place}, index) => verdicts[index]!.kept && place.element.isConnected);
	const places = new Places(page, kept);
	const found = unlessTooMuch(() => readBlocksIn(page, elements.map(element => [element, places.around(element)])));
	const all = merged(kept, found, block => block);
	const judged = judge(factsOf(all, taken, metadata));
	const isNew = new Set(found);
	return all.map((block, index) => ({block, verdict: judged[index]!})).filter(({block}) => isNew.has(block));
}

/** No blocks where there is more text than is read. */
function unlessTooMuch(read: () => Block[]): Block[] {
	try {
		return read();
	} catch (error) {
		if (error instanceof TooMuchText) {
			return [];
		}
		throw error;
	}
}

/** The places of a page by their elements: those of its article, and more as they are asked for. */
class Places {
	readonly #page: Document;
	readonly #byElement = new Map<Element, Place>();
	readonly #names = noNames();

	constructor(page: Document, blocks: readonly Block[]) {
		this.#page = page;
		for (const block of blocks) {
			for (const place of outwards(block.place)) {
				if (this.#byElement.has(place.element)) {
					break;
				}
				this.#byElement.set(place.element, place);
			}
		}
	}

	/** The place of the element's parent. From the body down, so that depth is no matter. */
	around(element: Element): Place {
		const chain: Element[] = [];
		for (let at = parentNode(element) as Element | null; at && at !== this.#page.documentElement; at = parentNode(at) as Element | null) {
			chain.push(at);
		}
		let place: Place | undefined;
		for (const at of chain.toReversed()) {
			place = this.#byElement.get(at) ?? placeOf(at, place, this.#names);
			this.#byElement.set(at, place);
		}
		return place ?? placeOf(this.#page.body, undefined, this.#names);
	}
}

/** Both lists as one, in the order of the page in which each of them is. The page is asked only where one list goes over into the other. */
export function merged<Item>(many: readonly Item[], few: readonly Item[], blockOf: (item: Item) => Block): Item[] {
	const all: Item[] = [];
	let next = 0;
	for (const item of few) {
		const end = firstAfter(many, blockOf(item), {from: next, blockOf});
		for (; next < end; next++) {
			all.push(many[next]!);
		}
		all.push(item);
	}
	return [...all, ...many.slice(next)];
}

/** The index of the first from there on that does not stand before the block. */
function firstAfter<Item>(items: readonly Item[], block: Block, {from, blockOf}: {from: number; blockOf: (item: Item) => Block}): number {
	let low = from;
	let high = low < items.length && isBefore(blockOf(items[low]!), block) ? items.length : low;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (isBefore(blockOf(items[middle]!), block)) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/** Whether a block stands before another on the page. */
function isBefore({nodes: [one]}: Block, {nodes: [other]}: Block): boolean {
	return one !== undefined && other !== undefined && (one.compareDocumentPosition(other) & 4) !== 0;
}
