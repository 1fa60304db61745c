/** The parts of a tree that the export adds to an article's own. */
import type {Element, ElementContent, Properties} from 'hast';

/** An element with its children. */
export function element(tagName: string, properties: Properties, ...children: ElementContent[]): Element {
	return {type: 'element', tagName, properties, children};
}

/** A text among an element's children. */
export function text(value: string): ElementContent {
	return {type: 'text', value};
}
