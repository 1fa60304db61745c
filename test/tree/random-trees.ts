/** Random trees as a hostile page might send them: elements and attributes of every sort, values of every type. */
import fc from 'fast-check';
import {articleSchema} from '../../src/tree/accept';

const tagNames = fc.oneof(
	{weight: 3, arbitrary: fc.constantFrom(...articleSchema.tagNames)},
	fc.constantFrom('script', 'style', 'div', 'svg', 'math', 'iframe', 'form', 'object', 'template', 'body', 'html', 'head', 'base', 'meta', 'link', 'input', 'mark', 'annotation-xml', 'foreignObject', 'SCRIPT', 'a b', '*', '__proto__', 'constructor', ''),
	fc.string(),
);
const addresses = fc.constantFrom(
	'https://news.example/', 'http://news.example', 'mailto:a@news.example', 'javascript:alert(1)', 'JaVaScript:x', ' javascript:x', 'java\nscript:x', 'data:text/html,x', '/popup.html', '//news.example', 'chrome-extension://x/', 'moz-extension://x/', 'blob:null/x', 'about:blank', '',
);
const names = fc.constantFrom(
	'href', 'src', 'alt', 'width', 'height', 'colSpan', 'rowSpan', 'onClick', 'onerror', 'onLoad', 'style', 'srcDoc', 'srcSet', 'id', 'name', 'className', 'class', 'target', 'action', 'formAction', 'xLinkHref', 'dataBlock', 'dangerouslySetInnerHTML', 'ref', 'key', 'children', '__proto__', 'constructor',
);
const properties = fc.dictionary(names, fc.oneof(addresses, fc.anything()));

/** Elements up to six deep. */
export const {tree: randomTree} = fc.letrec<{tree: unknown; node: unknown}>(tie => ({
	node: fc.oneof({maxDepth: 6}, fc.record({type: fc.oneof({weight: 40, arbitrary: fc.constant('text')}, fc.constantFrom('raw', 'comment', 'doctype', 'root')), value: fc.string()}), tie('tree')),
	tree: fc.record({type: fc.constant('element'), tagName: tagNames, properties, children: fc.array(tie('node'), {maxLength: 5})}),
}));
