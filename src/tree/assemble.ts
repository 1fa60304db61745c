/** Shown blocks → one tree: the items of a list under their ul or ol, the blocks of a quote under their blockquote. */
import type {Element, Root} from 'hast';
import type {ArticleBlock, ListPlace} from '../article';

interface OpenList extends ListPlace {
	readonly element: Element;
}

/** The tree of these blocks in their order. Each block's element is copied, with the block's id as `dataBlock`. */
export function assemble(blocks: readonly ArticleBlock[]): Root {
	const root: Root = {type: 'root', children: []};
	const itemCounts = new Map<number, number>();
	let quote: {readonly id: number; readonly element: Element} | undefined;
	let lists: readonly OpenList[] = [];
	for (const block of blocks) {
		if (block.quote?.id !== quote?.id) {
			lists = [];
			quote = block.quote && {id: block.quote.id, element: addTo(root, 'blockquote')};
		}
		const parent = quote?.element ?? root;
		lists = block.list ? openLists(lists, block.list, {parent, itemCounts}) : [];
		(lists.at(-1)?.element ?? parent).children.push(inPlace(block));
	}
	return root;
}

interface Surroundings {
	readonly parent: Root | Element;
	/** The items that each list has had so far, so that a list goes on counting after a paragraph between its items. */
	readonly itemCounts: Map<number, number>;
}

/** The lists that are open once an item of this place can go into the last of them. */
function openLists(lists: readonly OpenList[], place: ListPlace, {parent, itemCounts}: Surroundings): readonly OpenList[] {
	const before = itemCounts.get(place.id) ?? 0;
	itemCounts.set(place.id, before + 1);
	const open = lists.filter(list => list.depth < place.depth || (list.depth === place.depth && list.id === place.id));
	if (open.at(-1)?.depth === place.depth) {
		return open;
	}
	const lastItem = open.at(-1)?.element.children.at(-1);
	const element = addTo(lastItem?.type === 'element' ? lastItem : parent, place.ordered ? 'ol' : 'ul');
	if (place.ordered && before > 0) {
		element.properties['start'] = before + 1;
	}
	return [...open, {...place, element}];
}

function inPlace({id, element, list}: ArticleBlock): Element {
	const properties = {...element.properties, dataBlock: id};
	if (!list) {
		return {...element, properties};
	}
	const children = element.tagName === 'p' ? [...element.children] : [element];
	return {type: 'element', tagName: 'li', properties: {dataBlock: id}, children};
}

function addTo(parent: Root | Element, tagName: string): Element {
	const element: Element = {type: 'element', tagName, properties: {}, children: []};
	parent.children.push(element);
	return element;
}
