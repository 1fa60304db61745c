/** A story as plain text, laid out with blank lines, list marks and quote marks. */
import type {Element, ElementContent} from 'hast';
import {textOf} from '../tree/text';
import {storyTree, type Story} from './story';

/** The story as plain text. */
export function storyText(story: Story): string {
	const {children} = storyTree(story);
	return `${flow(children.filter(child => child.type !== 'doctype'))}\n`;
}

/** Blocks and loose text, parted by blank lines. Recursive: accepted trees are 40 deep at most. */
function flow(content: readonly ElementContent[]): string {
	return chunks(content).map(textOfChunk).filter(Boolean).join('\n\n');
}

type Chunk = Element | readonly ElementContent[];

const blockNames = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'ul', 'ol', 'figure', 'figcaption', 'table', 'hr']);

/** Each block by itself, and what stands between two blocks together. */
function chunks(content: readonly ElementContent[]): Chunk[] {
	const found: (Element | ElementContent[])[] = [];
	for (const node of content) {
		const last = found.at(-1);
		if (node.type === 'element' && blockNames.has(node.tagName)) {
			found.push(node);
		} else if (Array.isArray(last)) {
			last.push(node);
		} else {
			found.push([node]);
		}
	}
	return found;
}

function textOfChunk(chunk: Chunk): string {
	if (!('tagName' in chunk)) {
		return inline(chunk);
	}
	switch (chunk.tagName) {
		case 'ul':
		case 'ol':
			return list(chunk);
		case 'blockquote':
			return prefixed(flow(chunk.children), '> ', '> ');
		case 'figure':
			return flow(chunk.children);
		case 'figcaption':
			return bracketed(inline(chunk.children));
		case 'hr':
			return '* * *';
		default:
			return textOf(chunk).trimEnd();
	}
}

/** A list's items one a line, a blank line around those that hold several blocks. */
function list({tagName, properties, children}: Element): string {
	const first = typeof properties['start'] === 'number' ? properties['start'] : 1;
	const items = children.filter(child => child.type === 'element');
	return items.map((item, at) => {
		const mark = tagName === 'ol' ? `${first + at}. ` : '- ';
		return prefixed(itemText(item), mark, ' '.repeat(mark.length));
	}).join('\n');
}

/** What an item says, with the lists in it on the lines below. */
function itemText({children}: Element): string {
	return chunks(children).map(textOfChunk).filter(Boolean).join('\n');
}

function inline(content: readonly ElementContent[]): string {
	return textOf({type: 'element', tagName: 'p', properties: {}, children: [...content]}).trim();
}

function bracketed(words: string): string {
	return words === '' ? '' : `[${words}]`;
}

function prefixed(text: string, first: string, others: string): string {
	return text.split('\n').map((line, at) => `${at === 0 ? first : others}${line}`.trimEnd()).join('\n');
}
