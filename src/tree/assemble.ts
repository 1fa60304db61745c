/** Shown blocks → one tree: items of a list under their ul or ol, blocks of a quote under their blockquote. */
import type {Element, Root} from 'hast';
import type {ArticleBlock, ListPlace} from '../article';

type Placed = Pick<ArticleBlock, 'element' | 'list' | 'quote'>;

interface OpenList extends ListPlace {
	readonly element: Element;
}

/** The tree of these blocks in their order. Given elements are used as they are, never changed. */
export function assemble(blocks: readonly Placed[]): Root {
	const root: Root = {type: 'root', children: []};
	let quote: {id: number; element: Element} | undefined;
	let lists: OpenList[] = [];
	for (const block of blocks) {
		if (block.quote?.id !== quote?.id) {
			lists = [];
			quote = block.quote && {id: block.quote.id, element: create('blockquote')};
			if (quote) {
				root.children.push(quote.element);
			}
		}
		const parent = quote?.element ?? root;
		lists = block.list ? openLists(lists, block.list, parent) : [];
		(lists.at(-1)?.element ?? parent).children.push(inPlace(block));
	}
	return root;
}

/** The lists that are open once an item of this place can be added to the last of them. */
function openLists(lists: readonly OpenList[], place: ListPlace, parent: Root | Element): OpenList[] {
	const open = lists.filter(list => list.depth < place.depth || (list.depth === place.depth && list.id === place.id));
	if (open.at(-1)?.depth === place.depth) {
		return open;
	}
	const element = create(place.ordered ? 'ol' : 'ul');
	(open.at(-1)?.element.children.at(-1) as Element | undefined ?? parent).children.push(element);
	return [...open, {...place, element}];
}

function inPlace({element, list, quote}: Placed): Element {
	if (list) {
		return {...element, tagName: 'li', children: [...element.children]};
	}
	return quote && element.tagName === 'blockquote' ? {...element, tagName: 'p'} : element;
}

function create(tagName: string): Element {
	return {type: 'element', tagName, properties: {}, children: []};
}
