/** People, organisations and places marked on the page itself, and the walk through their mentions there. */
import type {EntityType} from '../article';
import {entityTypes} from '../article';
import type {Block} from '../extract/blocks';
import {childrenOf, isElement, isText, nodeValue, renderedChildren, tagName} from '../tree/dom';
import {countedOnly, uncounted} from './counted';
import type {PageMention} from './messages';
import {showRanges} from './ranges';

/** A mention and its place on the page. */
interface Placed {
	readonly type: EntityType;
	readonly entity: number;
	readonly range: Range;
}

/** The style sheet's names for the types of names. */
const highlightNames: Readonly<Record<EntityType, string>> = {PER: 'broadsheet-person', ORG: 'broadsheet-organisation', LOC: 'broadsheet-place'};
const chosenName = 'broadsheet-chosen';
const currentName = 'broadsheet-current';

export class PageNames {
	readonly #page: Document;
	#placed: readonly Placed[] = [];

	constructor(page: Document) {
		this.#page = page;
	}

	get areShown(): boolean {
		return this.#placed.length > 0;
	}

	/** Marks these mentions in these blocks; none takes all marks away. */
	show(mentions: readonly PageMention[], blocks: readonly Block[]): void {
		const texts = new Map<number, TextMap>();
		this.#placed = mentions.flatMap(mention => {
			const block = blocks[mention.block];
			const text = block && (texts.get(block.id) ?? new TextMap(block));
			const range = text?.rangeOf(mention.start, mention.end);
			if (block && text) {
				texts.set(block.id, text);
			}
			return range ? [{...mention, range}] : [];
		});
		for (const type of entityTypes) {
			showRanges(highlightNames[type], this.#placed.filter(placed => placed.type === type).map(({range}) => range));
		}
		this.choose(undefined, 0);
	}

	/** Lights one entity's mentions and brings one of them into view. */
	choose(entity: number | undefined, index: number): void {
		const chosen = this.#placed.filter(placed => placed.entity === entity).map(({range}) => range);
		const current = chosen[index];
		showRanges(chosenName, chosen.filter(range => range !== current));
		showRanges(currentName, current ? [current] : []);
		if (current) {
			this.#bringIntoView(current);
		}
	}

	/** Only elements scroll into view with all the boxes around them; a long paragraph's own box says too little, so the rest is the window's to scroll. */
	#bringIntoView(range: Range): void {
		const view = this.#page.defaultView;
		range.startContainer.parentElement?.scrollIntoView({block: 'center', behavior: 'instant'});
		const {top, height} = range.getBoundingClientRect();
		view?.scrollBy({top: top + height / 2 - view.innerHeight / 2, behavior: 'instant'});
	}
}

/** A text node and the place of its first character in the block's text, white space not counted. */
interface Piece {
	readonly node: Text;
	readonly start: number;
}

/** From a block's text back to the page's text nodes. Nodes that reading left out, hidden ones among them, are passed over. */
class TextMap {
	readonly #pieces: Piece[] = [];

	constructor({nodes, text}: Block) {
		const wanted = countedOnly(text);
		let start = 0;
		for (const node of textNodes(nodes)) {
			const own = countedOnly(nodeValue(node) ?? '');
			if (own !== '' && wanted.startsWith(own, start)) {
				this.#pieces.push({node, start});
				start += own.length;
			}
		}
	}

	rangeOf(start: number, end: number): Range | undefined {
		const first = this.#pieceAt(start);
		const last = this.#pieceAt(end - 1);
		if (!first || !last) {
			return undefined;
		}
		const [from, to] = [offsetIn(first, start), offsetIn(last, end - 1) + 1];
		const range = first.node.ownerDocument.createRange();
		range.setStart(first.node, from);
		range.setEnd(last.node, Math.min(to, nodeValue(last.node)!.length));
		return range;
	}

	#pieceAt(place: number): Piece | undefined {
		return this.#pieces.findLast(({start}) => start <= place);
	}
}

/** Where the character stands in the node's own value. */
function offsetIn({node, start}: Piece, place: number): number {
	const value = nodeValue(node) ?? '';
	let left = place - start;
	for (let offset = 0; offset < value.length; offset++) {
		if (!uncounted.test(value[offset]!) && left-- === 0) {
			return offset;
		}
	}
	return value.length;
}

function textNodes(nodes: readonly Node[]): Text[] {
	const texts: Text[] = [];
	const stack = nodes.toReversed();
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (isText(node)) {
			texts.push(node);
		} else if (isElement(node)) {
			stack.push(...(renderedChildren(node, tagName(node)) ?? childrenOf(node)).toReversed());
		}
	}
	return texts;
}
