/** Text as it may leave the extension: without what is invisible and changes how other programs read or show it. */
import type {ElementContent, Root} from 'hast';

/** C0 and C1 controls but tab and line feed, soft and byte order marks, and halves of characters. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Embeddings, overrides and isolates: they can make a text read as another in an editor. The plain marks for direction stay, since right-to-left text needs them. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

/** The text without control characters, its line ends as line feeds. */
export function cleanText(text: string): string {
	return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(controls, '').replace(bidiControls, '');
}

/** The text on one line. */
export function cleanLine(text: string): string {
	return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** A copy of the tree whose texts and attributes are clean. Recursive: accepted trees are 40 deep at most. */
export function cleanTree(root: Root): Root {
	return {type: 'root', children: cleanNodes(root.children.filter(child => child.type !== 'doctype'))};
}

function cleanNodes(nodes: readonly ElementContent[]): ElementContent[] {
	return nodes.map(cleanNode);
}

function cleanNode(node: ElementContent): ElementContent {
	if (node.type === 'text') {
		return {...node, value: cleanText(node.value)};
	}
	if (node.type !== 'element') {
		return node;
	}
	const properties = Object.fromEntries(Object.entries(node.properties).map(([name, value]) => [name, typeof value === 'string' ? cleanLine(value) : value]));
	return {...node, properties, children: cleanNodes(node.children)};
}
