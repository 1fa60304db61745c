/** The one way from a block's element to its words, so that offsets in the text and places in the tree always agree. */
import type {Element, ElementContent, Text} from 'hast';

/** A text node and where its value begins in the block's text. */
export interface TextPlace {
	readonly node: Text;
	readonly start: number;
}

/** What stands in the text before an element that is not the first of its kind in its parent. */
const separators: Readonly<Record<string, string>> = {tr: '\n', td: '\t', th: '\t', li: '\n', p: '\n', figcaption: '\n'};

/** The text of a block's element: its text nodes in order, `br` as a line feed, table rows on lines of their own, cells parted by tabs. Captions are not text. */
export function textOf(element: Element): string {
	return readText(element).text;
}

/** The text of a block's element together with the places of its text nodes, in order. Iterative: depth is the page's to choose. */
export function readText(element: Element): {text: string; places: TextPlace[]} {
	const places: TextPlace[] = [];
	let text = '';
	const stack: ElementContent[] = [element];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node.type === 'text') {
			places.push({node, start: text.length});
			text += node.value;
		} else if (node.type === 'element' && node.tagName !== 'figcaption') {
			if (node.tagName === 'br') {
				text += '\n';
			} else if (text !== '' && !text.endsWith('\n')) {
				text += separatorBefore(node, text);
			}
			for (let index = node.children.length - 1; index >= 0; index--) {
				stack.push(node.children[index]!);
			}
		}
	}
	return {text, places};
}

function separatorBefore(element: Element, text: string): string {
	const separator = separators[element.tagName] ?? '';
	return separator === '\t' && text.endsWith('\t') ? '' : separator;
}
