/** Forms and images whose names stand in for the DOM's own properties. */
import {type HostilePage, storyPage} from './page';

/** Properties that reading a page may ask a form for. */
const formNames = [
	'parentNode', 'parentElement', 'childNodes', 'children', 'firstChild', 'lastChild', 'nextSibling', 'previousSibling',
	'firstElementChild', 'lastElementChild', 'nextElementSibling', 'previousElementSibling', 'nodeName', 'nodeType', 'nodeValue',
	'tagName', 'localName', 'attributes', 'innerHTML', 'outerHTML', 'textContent', 'getAttribute', 'setAttribute', 'removeAttribute',
	'hasAttribute', 'removeChild', 'appendChild', 'insertBefore', 'replaceChild', 'querySelector', 'querySelectorAll',
	'getElementsByTagName', 'className', 'id', 'style', 'ownerDocument', 'cloneNode', 'remove', 'contains', 'matches', 'closest', 'shadowRoot',
	'checkVisibility', 'getBoundingClientRect', 'append', 'isConnected', 'namespaceURI', 'dir',
] as const;

/** Properties of the document that an image or form may be named like. */
const documentNames = ['body', 'documentElement', 'cloneNode', 'URL', 'baseURI', 'title', 'getElementsByTagName', 'querySelector', 'getSelection', 'defaultView', 'createElement', 'all', 'head', 'currentScript'] as const;

const controls = (name: string) => `<input name="${name}"><input name="${name}" value="two"><button name="${name}">go</button>`;

/** The forms with one name each differ little: a part of them goes through the browsers every time, and all names at once. */
const inForm = formNames.map((name, index): HostilePage => ({
	name: `form-${name}`,
	slow: index % 3 !== 0,
	ends: 'article',
	keepsStory: true,
	make: () => storyPage({around: [`<article><form>${controls(name)}`, '</form></article>']}),
}));

const inDocument = documentNames.map((name): HostilePage => ({
	name: `document-${name}`,
	ends: 'article',
	keepsStory: true,
	make: () => storyPage({amid: `<img name="${name}" src="x.png"><form name="${name}"></form>`, after: `<iframe name="${name}"></iframe><object id="${name}"></object>`}),
}));

export const clobbering: readonly HostilePage[] = [
	...inForm,
	...inDocument,
	{
		name: 'form-with-every-name',
		ends: 'article',
		keepsStory: true,
		make: () => storyPage({around: [`<article><form>${formNames.map(controls).join('')}`, '</form></article>']}),
	},
	{
		name: 'forms-in-a-row',
		ends: 'article',
		keepsStory: true,
		make: () => storyPage({amid: formNames.map(name => `<form>${controls(name)}</form>`).join('')}),
	},
	{
		name: 'fields-of-a-form-elsewhere',
		ends: 'article',
		keepsStory: true,
		make: () => storyPage({around: ['<article><form id="f">', '</form></article>'], after: formNames.map(name => `<input form="f" name="${name}"><img name="${name}">`).join('')}),
	},
];
