/** Mentions in the running text → mark elements in the blocks' trees. */
import type {Element, ElementContent, Text} from 'hast';
import type {ArticleBlock, Mention} from '../article';
import type {BlockPlace} from '../reading';
import {readText} from './text';

/** A mention and its index among all, which its marks carry. */
interface Numbered {
	readonly mention: Mention;
	readonly index: number;
}

/** The shown blocks with each mention in a `mark`, or in several where it crosses text nodes. Blocks without mentions are given as they are. */
export function markMentions(shown: readonly BlockPlace[], mentions: readonly Mention[]): ArticleBlock[] {
	const queue = apart(mentions);
	let next = 0;
	return shown.map(({block, start, text}) => {
		while (next < queue.length && queue[next]!.mention.end <= start) {
			next++;
		}
		let end = next;
		while (end < queue.length && queue[end]!.mention.start < start + text.length) {
			end++;
		}
		return end === next ? block : {...block, element: marked(block.element, start, queue.slice(next, end))};
	});
}

/** The mentions in the order of the text, without those that are empty or overlap an earlier one. */
function apart(mentions: readonly Mention[]): Numbered[] {
	const ordered = mentions.map((mention, index) => ({mention, index})).sort((one, other) => one.mention.start - other.mention.start);
	let end = 0;
	return ordered.filter(({mention}) => {
		const isApart = mention.start >= end && mention.end > mention.start;
		end = isApart ? mention.end : end;
		return isApart;
	});
}

function marked(element: Element, blockStart: number, numbered: readonly Numbered[]): Element {
	const pieces = new Map<Text, ElementContent[]>();
	let next = 0;
	for (const {node, start} of readText(element).places) {
		const from = blockStart + start;
		while (next < numbered.length && numbered[next]!.mention.end <= from) {
			next++;
		}
		const split = splitText(node.value, from, numbered, next);
		if (split) {
			pieces.set(node, split);
		}
	}
	return pieces.size === 0 ? element : replaceTexts(element, pieces);
}

/** The text parted at the mentions in it, of which `first` may be the earliest; undefined where none is in it. */
function splitText(value: string, from: number, numbered: readonly Numbered[], first: number): ElementContent[] | undefined {
	const content: ElementContent[] = [];
	let done = 0;
	for (let at = first; at < numbered.length && numbered[at]!.mention.start < from + value.length; at++) {
		const {mention} = numbered[at]!;
		const start = Math.max(0, mention.start - from);
		const end = Math.min(value.length, mention.end - from);
		if (start > done) {
			content.push({type: 'text', value: value.slice(done, start)});
		}
		content.push(mark(value.slice(start, end), numbered[at]!));
		done = end;
	}
	if (content.length > 0 && done < value.length) {
		content.push({type: 'text', value: value.slice(done)});
	}
	return content.length > 0 ? content : undefined;
}

function mark(value: string, {mention, index}: Numbered): Element {
	const properties = {dataType: mention.type, dataEntity: mention.entity, dataMention: index};
	return {type: 'element', tagName: 'mark', properties, children: [{type: 'text', value}]};
}

/** A copy of the element with these texts replaced; what holds none of them is shared. Recursive: accepted trees are 40 deep at most. */
function replaceTexts(element: Element, pieces: ReadonlyMap<Text, ElementContent[]>): Element {
	const children = element.children.flatMap((child): ElementContent | ElementContent[] => {
		if (child.type === 'text') {
			return pieces.get(child) ?? child;
		}
		return child.type === 'element' ? replaceTexts(child, pieces) : child;
	});
	const isSame = children.length === element.children.length && children.every((child, index) => child === element.children[index]);
	return isSame ? element : {...element, children};
}
