/** Mentions → <mark> elements inside a block's tree. */
import type {Element, ElementContent, Text} from 'hast';
import type {Mention} from '../article';
import {readText} from './text';

/** A mention whose offsets count in the block's own text, with its number among all mentions. */
export interface BlockMention extends Mention {
	readonly index: number;
	/** True for the first mention of its entity. */
	readonly first: boolean;
}

/** The block's element with its mentions (in order, not overlapping) set in marks; the given tree stays as it is. */
export function withMarks(element: Element, mentions: readonly BlockMention[]): Element {
	if (mentions.length === 0) {
		return element;
	}
	const starts = new Map(readText(element).places.map(({node, start}) => [node, start]));
	return markedElement(element, mentions, starts);
}

/** Recursive: the depth of accepted trees is limited. */
function markedElement(element: Element, mentions: readonly BlockMention[], starts: ReadonlyMap<Text, number>): Element {
	const children = element.children.flatMap((child): ElementContent[] => {
		if (child.type === 'element') {
			return [markedElement(child, mentions, starts)];
		}
		const start = child.type === 'text' ? starts.get(child) : undefined;
		return child.type === 'text' && start !== undefined ? split(child, start, mentions) : [child];
	});
	return {...element, children};
}

function split({value}: Text, start: number, mentions: readonly BlockMention[]): ElementContent[] {
	const pieces: ElementContent[] = [];
	let done = 0;
	for (const mention of mentions) {
		const from = Math.max(mention.start - start, done);
		const to = Math.min(mention.end - start, value.length);
		if (from < to) {
			pieces.push(...textNode(value.slice(done, from)), mark(mention, value.slice(from, to)));
			done = to;
		}
	}
	return [...pieces, ...textNode(value.slice(done))];
}

function textNode(value: string): Text[] {
	return value === '' ? [] : [{type: 'text', value}];
}

function mark({type, entity, index, first}: BlockMention, value: string): Element {
	const properties = {dataType: type, dataEntity: String(entity), dataMention: String(index), ...(first ? {dataFirst: ''} : {})};
	return {type: 'element', tagName: 'mark', properties, children: [{type: 'text', value}]};
}
