/** Whether two pieces of text that the markup puts side by side are apart for the eye. */
import {isElement, nodeValue, parentNode} from '../tree/dom';

const endsInWord = /[\p{L}\p{N}\p{M}]$/u;
const startsWord = /^[\p{L}\p{N}]/u;
/** Displays that run on in the line. */
const runningOn = new Set(['inline', 'inline-block', 'contents', 'none', 'ruby', 'ruby-base', 'ruby-text', 'math']);
/** CSS pixels between two words that read as a space. */
const visibleGap = 4;
/** Letters of an initial that stands larger, in a box of its own. */
const longestInitial = 2;

/** Whether the page's layout parts two words that follow each other without white space: in boxes of their own, or by a gap. */
export function isParted(before: Text, after: Text): boolean {
	const one = nodeValue(before)!;
	if (parentNode(before) === parentNode(after) || !endsInWord.test(one.slice(-2)) || !startsWord.test(nodeValue(after)!.slice(0, 2))) {
		return false;
	}
	const [left, entered] = elementsBetween(before, after);
	const isInitial = one.trim().length <= longestInitial;
	return !isInitial && ([...left, ...entered].some(standsApart) || gapAt(left, 'end') + gapAt(entered, 'start') >= visibleGap);
}

/** The elements that end between two texts, and those that begin. */
function elementsBetween(before: Text, after: Text): readonly [left: readonly Element[], entered: readonly Element[]] {
	const left = elementsAround(before);
	const entered = elementsAround(after);
	while (left.length > 0 && left.at(-1) === entered.at(-1)) {
		left.pop();
		entered.pop();
	}
	return [left, entered];
}

function elementsAround(text: Text): Element[] {
	const elements: Element[] = [];
	for (let at = parentNode(text); at && isElement(at); at = parentNode(at)) {
		elements.push(at);
	}
	return elements;
}

function standsApart(element: Element): boolean {
	return !runningOn.has(styleOf(element)?.display || 'inline');
}

function gapAt(elements: readonly Element[], side: 'start' | 'end'): number {
	return elements.reduce((sum, element) => {
		const style = styleOf(element);
		return sum + pixels(style?.getPropertyValue(`margin-inline-${side}`)) + pixels(style?.getPropertyValue(`padding-inline-${side}`));
	}, 0);
}

function pixels(value: string | undefined): number {
	return Number.parseFloat(value ?? '') || 0;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
	return element.ownerDocument.defaultView?.getComputedStyle(element);
}
