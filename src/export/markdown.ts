/** A story as Markdown: CommonMark with GitHub's tables. */
import type {Element, ElementContent, Root} from 'hast';
import {defaultHandlers, type Handle, type State, toMdast} from 'hast-util-to-mdast';
import type {PhrasingContent} from 'mdast';
import {gfmTableToMarkdown} from 'mdast-util-gfm-table';
import {toMarkdown, type Unsafe} from 'mdast-util-to-markdown';
import {storyTree, type Story} from './story';
import {tidied} from './tidy';

/** The story as Markdown. Nothing in its text is read as markup, and the only HTML in it are the bare tags that Markdown has no sign for. */
export function storyMarkdown(story: Story): string {
	const tree = toMdast(bounded(storyTree(story)), {document: true, handlers});
	return toMarkdown(tidied(tree), {bullet: '-', rule: '-', extensions: [tables], unsafe: strikethrough});
}

/** Padding every cell to its column's width would make the text as long as its longest cell in every row. */
const tables = gfmTableToMarkdown({tablePipeAlign: false});

/** Many programs take "~" for striking through, which is no part of CommonMark. */
const strikethrough: Unsafe[] = [{character: '~', inConstruct: 'phrasing'}];

/** Elements that Markdown has no sign for: written as tags without attributes, which Markdown allows. */
const asTags = ['del', 'ins', 'sub', 'sup', 'kbd'] as const;

/** Elements that become code. */
const asCode = ['code', 'samp', 'var', 'pre'] as const;

const handlers: Record<string, Handle> = {
	...Object.fromEntries(asTags.map(name => [name, tagged])),
	s: (state, node) => tagged(state, {...node, tagName: 'del'}),
	u: (state, node) => state.all(node),
	...Object.fromEntries(asCode.map(name => [name, code])),
	figcaption: (state, node) => ({type: 'paragraph', children: [{type: 'emphasis', children: phrasing(state, node)}]}),
};

/** Code without a word in it, such as a picture set as code, cannot be written as code. */
function code(state: State, node: Element): ReturnType<Handle> {
	const written = defaultHandlers[node.tagName as (typeof asCode)[number]](state, node);
	return written.value.trim() === '' ? state.all(node) : written;
}

function tagged(state: State, node: Element): PhrasingContent[] {
	return [{type: 'html', value: `<${node.tagName}>`}, ...phrasing(state, node), {type: 'html', value: `</${node.tagName}>`}];
}

function phrasing(state: State, node: Element): PhrasingContent[] {
	return state.all(node) as PhrasingContent[];
}

/** Cells that one table may cover: ten times what the largest tables in news have. Beyond it, a cell that says it spans a million others would be written a million times. */
const mostCells = 10_000;

/** The tree, in which tables that cover too many cells have lost their spans. Recursive: accepted trees are 40 deep at most. */
function bounded(root: Root): Root {
	return {...root, children: root.children.map(child => child.type === 'element' ? boundedElement(child) : child)};
}

function boundedElement(element: Element): Element {
	if (element.tagName === 'table' && cellsCovered(element) > mostCells) {
		return withoutSpans(element);
	}
	return {...element, children: element.children.map(child => child.type === 'element' ? boundedElement(child) : child)};
}

function cellsCovered(node: ElementContent): number {
	if (node.type !== 'element') {
		return 0;
	}
	const {colSpan = 1, rowSpan = 1} = node.properties;
	const own = node.tagName === 'td' || node.tagName === 'th' ? Number(colSpan) * Number(rowSpan) : 0;
	return node.children.reduce((sum, child) => sum + cellsCovered(child), own);
}

function withoutSpans(element: Element): Element {
	return {...element, properties: {}, children: element.children.map(child => child.type === 'element' ? withoutSpans(child) : child)};
}
