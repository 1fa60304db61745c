/** The short lines that stand below the headline: byline, date, place, whatever elements hold them. */
import {attribute, firstChild, isElement, isText, nextSibling, nodeValue, parentNode, tagName} from '../tree/dom';
import {isInline, isUnread, oneLine} from './plain-words';

/** Lines read from the headline on: beyond them begins the text. */
const mostLines = 40;
/** Nodes visited on the way: menus and galleries may stand between. */
const mostNodes = 3000;
/** UTF-16 units: a longer line is a sentence. */
const longestLine = 140;

/** The page's short lines from behind the heading on, its boxes parted; a time's machine-readable form is a line of its own before it. */
export function linesBelow(heading: Element): string[] {
	const lines: string[] = [];
	let line = '';
	let step: Step | undefined = beyond(heading);
	for (let count = 0; step && count < mostNodes && lines.length < mostLines; count++) {
		const {node, leftBox}: Step = step;
		if ((leftBox || (isElement(node) && !isInline(node))) && line.trim() !== '') {
			lines.push(line);
			line = '';
		}
		if (isElement(node) && tagName(node) === 'time') {
			lines.push(attribute(node, 'datetime'));
		}
		line += isText(node) ? nodeValue(node)!.slice(0, 2 * longestLine) : '';
		const child = isElement(node) && isUnread(node) ? null : firstChild(node);
		step = child ? {node: child, leftBox: false} : beyond(node);
	}
	return [...lines, step ? '' : line].map(text => oneLine(text, longestLine + 1)).filter(text => text !== '' && text.length <= longestLine);
}

interface Step {
	readonly node: Node;
	/** True where a box ended before the node. */
	readonly leftBox: boolean;
}

/** The next node behind this one and all within it. */
function beyond(start: Node): Step | undefined {
	let leftBox = false;
	for (let node: Node | null = start; node; node = parentNode(node)) {
		leftBox ||= isElement(node) && !isInline(node);
		const next = nextSibling(node);
		if (next) {
			return {node: next, leftBox};
		}
	}
	return undefined;
}
