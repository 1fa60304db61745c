/** Markdown's tree without what Markdown cannot write: emphasis on nothing or in itself, and line breaks at the edge of a text. */
import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast';

/** A copy of the tree that can be written and read back. Recursive: accepted trees are 40 deep at most. */
export function tidied(tree: Nodes): Root {
	return {type: 'root', children: tree.type === 'root' ? tidy(tree.children) : tidy([tree])};
}

function tidy<Node extends RootContent>(nodes: readonly Node[], within: readonly string[] = []): Node[] {
	return nodes.flatMap(node => {
		if (!('children' in node)) {
			return [onOneLine(node)];
		}
		const content = joined(tidy<RootContent>(node.children, [...within, node.type]));
		const children = holdsText.has(node.type) ? withoutEdgeBreaks(content) : content;
		if (isInline(node) && (within.includes(node.type) || !children.some(saysSomething))) {
			return children as Node[];
		}
		return node.type === 'paragraph' && children.length === 0 ? [] : [{...node, children} as Node];
	});
}

/** A line feed in code would end a heading in the middle of it. */
function onOneLine<Node extends RootContent>(node: Node): Node {
	return node.type === 'inlineCode' ? {...node, value: node.value.replace(/\s+/g, ' ')} : node;
}

/** Code beside code becomes one: the marks between the two would be read as part of them. */
function joined(nodes: readonly RootContent[]): RootContent[] {
	const found: RootContent[] = [];
	for (const node of nodes) {
		const last = found.at(-1);
		if (node.type === 'inlineCode' && last?.type === 'inlineCode') {
			found.splice(-1, 1, {...node, value: last.value + node.value});
		} else {
			found.push(node);
		}
	}
	return found;
}

const holdsText: ReadonlySet<string> = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'link', 'tableCell']);

function isInline({type}: RootContent): boolean {
	return type === 'emphasis' || type === 'strong' || type === 'link';
}

function withoutEdgeBreaks(nodes: readonly RootContent[]): RootContent[] {
	const isWord = (node: RootContent) => node.type !== 'break';
	const first = nodes.findIndex(isWord);
	return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex(isWord) + 1);
}

function saysSomething(node: RootContent | PhrasingContent): boolean {
	if ('children' in node) {
		return node.children.some(saysSomething);
	}
	return 'value' in node ? node.value.trim() !== '' : node.type !== 'break';
}
