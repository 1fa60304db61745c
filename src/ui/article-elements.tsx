/** The article's tree as elements on screen, each block under a key of its own, so that a block put back moves no other. */
import type {Element, Nodes, Root, RootContent} from 'hast';
import {toJsxRuntime, type Components, type Options} from 'hast-util-to-jsx-runtime';
import type {ComponentChildren} from 'preact';
import {Fragment, jsx, jsxs} from 'preact/jsx-runtime';
import type {Settings} from '../settings';
import {firstMarks} from './first-marks';
import {message} from './messages';
import {Picture} from './picture';

interface Look {
	readonly images: Settings['images'];
	/** Blocks that were put back one by one, by id. */
	readonly restored: ReadonlySet<number>;
}

/** The elements of a freshly assembled tree. */
export function elementsOf(root: Root, {images, restored}: Look): ComponentChildren {
	const options = {Fragment, jsx, jsxs, components: componentsFor(root, {images, restored}), passNode: true, elementAttributeNameCase: 'html', stylePropertyNameCase: 'css'} as const satisfies Options;
	return root.children.map((child, index) => <Fragment key={keyOf(child) ?? index}>{toJsxRuntime(child as Nodes, options)}</Fragment>);
}

/** What a component is given for an element of the tree: its allow-listed attributes, its content, and the node itself. */
interface Given extends Record<string, unknown> {
	readonly node?: Element;
}

function componentsFor(root: Root, {images, restored}: Look): Partial<Components> {
	const firsts = firstMarks(root);
	const components: Record<string, (given: Given) => ComponentChildren> = {
		a: ({node: _, ...rest}) => <a {...rest} target="_blank" rel="noopener noreferrer" />,
		img: ({node: _, ...rest}) => images === 'off' ? null : <Picture {...rest} images={images} />,
		mark: ({node, ...rest}) => <mark {...rest} data-first={node && firsts.has(node) ? '' : undefined} />,
		pre: ({node: _, ...rest}) => <pre {...rest} tabIndex={0} />,
		table: ({node: _, ...rest}) => <div class="table" role="group" aria-label={message('table')} tabIndex={0}><table {...rest} /></div>,
	};
	for (const tag of blockTags) {
		const Tag = components[tag] ?? tag;
		components[tag] = ({node, ...rest}) => <Tag {...rest} data-put-back={restored.has(Number(node?.properties['dataBlock'])) ? '' : undefined} />;
	}
	return components as Partial<Components>;
}

/** The elements that a block's can be. */
const blockTags = ['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'pre', 'figure', 'table', 'blockquote'] as const;

/** The id of a block, or of the first block in a list or quote. */
function keyOf(child: RootContent): string | undefined {
	if (child.type !== 'element') {
		return undefined;
	}
	const id = child.properties['dataBlock'];
	const [first] = child.children;
	return id === undefined && first ? `${child.tagName}-${keyOf(first) ?? ''}` : String(id);
}
