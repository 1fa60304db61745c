/** Pages whose scripts change, leave, block or forge something while they are read. */
import {type HostilePage, storyPage} from './page';

const script = (code: string) => storyPage({head: `<script>${code}</script>`});
const onLoad = (code: string) => storyPage({after: `<script>${code}</script>`});

/** Pages that change or forge, and whose story must come through all the same. */
const forging: Readonly<Record<string, string>> = {
	'array-prototype': "for (const name of ['push', 'map', 'filter', 'join', 'slice', 'flatMap', 'includes']) { Array.prototype[name] = () => { throw new Error('forged'); }; }",
	'string-prototype': "for (const name of ['replace', 'split', 'trim', 'slice', 'includes', 'match']) { String.prototype[name] = () => '<img src=x onerror=alert(1)>'; }",
	'object-prototype': "Object.defineProperty(Object.prototype, 'kind', {get() { return 'refused'; }, set() {}}); Object.prototype.toJSON = () => ({kind: 'refused'});",
	'node-prototype': "for (const name of ['firstChild', 'nextSibling', 'parentNode', 'nodeType', 'nodeValue', 'textContent']) { Object.defineProperty(Node.prototype, name, {get() { return null; }}); }",
	'element-prototype': "for (const name of ['getAttribute', 'querySelector', 'querySelectorAll', 'checkVisibility', 'getBoundingClientRect', 'cloneNode']) { Element.prototype[name] = () => { throw new Error('forged'); }; }",
	'json-and-promise': "JSON.stringify = JSON.parse = () => '{}'; globalThis.Promise = class { then() { return this; } }; globalThis.URL = class { constructor() { throw new Error('forged'); } };",
	'regexp-and-set': "RegExp.prototype.exec = RegExp.prototype.test = () => null; globalThis.Set = globalThis.Map = globalThis.WeakMap = function () { throw new Error('forged'); };",
	'symbol-iterator': "Array.prototype[Symbol.iterator] = function* () { yield 'forged'; }; NodeList.prototype[Symbol.iterator] = function* () {}; HTMLCollection.prototype[Symbol.iterator] = function* () {};",
	'extension-globals': "globalThis.broadsheetPage = {extract: () => ({kind: 'refused'})}; globalThis.broadsheetContent = {kind: 'refused'}; globalThis.chrome = globalThis.browser = {runtime: {sendMessage() {}}};",
	'get-computed-style': "globalThis.getComputedStyle = () => { throw new Error('forged'); };",
	'own-properties-on-elements': "addEventListener('DOMContentLoaded', () => { for (const element of document.querySelectorAll('*')) { Object.defineProperty(element, 'textContent', {get() { throw new Error('forged'); }}); element.cloneNode = element.getAttribute = () => { throw new Error('forged'); }; } });",
	'custom-elements': "customElements.define('x-story', class extends HTMLElement { constructor() { super(); globalThis.made = (globalThis.made ?? 0) + 1; } attributeChangedCallback() { this.remove(); } static get observedAttributes() { return ['data-broadsheet', 'class']; } }); addEventListener('DOMContentLoaded', () => document.querySelector('article').append(document.createElement('x-story')));",
	'mutation-observer': "new MutationObserver(() => document.body.replaceChildren()).observe(document, {subtree: true, childList: true, attributes: true, characterData: false}); addEventListener('load', () => undefined);",
	'history-flood': "addEventListener('load', () => { for (let n = 0; n < 40; n++) { try { history.pushState(null, '', '#' + n); } catch {} } });",
	'post-message-flood': 'setInterval(() => { for (let n = 0; n < 50; n++) { postMessage({kind: \'article\'}, \'*\'); } }, 20);',
	'window-name-and-opener': "window.name = '<img src=x onerror=alert(1)>'; Object.defineProperty(window, 'opener', {get() { throw new Error('forged'); }});",
};

const moving: readonly HostilePage[] = [
	{name: 'changes-itself-all-the-time', make: () => onLoad("setInterval(() => { const p = document.createElement('p'); p.textContent = 'Another sentence that came while the page was being read. '.repeat(3); document.querySelector('article').append(p); document.querySelector('p')?.remove(); }, 5);")},
	{name: 'empties-itself', make: () => onLoad('setTimeout(() => document.body.replaceChildren(), 60);')},
	{name: 'removes-its-body', ends: 'message', make: () => onLoad('document.documentElement.remove();')},
	{name: 'has-no-body', ends: 'message', make: () => onLoad('document.body.remove();')},
	{name: 'root-is-another-element', make: () => onLoad("document.replaceChildren(document.createElement('article')); document.documentElement.textContent = 'The root of this page is an article, and there is no more to it than that.';")},
	{name: 'writes-itself-anew', make: () => onLoad("setInterval(() => { document.open(); document.write('<p>The page has been written anew, and will be again, before anyone can read it.'); document.close(); }, 40);"), unsettled: true},
	{name: 'goes-elsewhere', make: () => onLoad("setTimeout(() => { location.href = 'hidden-empty-start'; }, 150);"), unsettled: true},
	{name: 'loads-itself-again-and-again', make: () => onLoad('setTimeout(() => location.reload(), 120);'), unsettled: true},
	{name: 'prints-and-asks', make: () => onLoad("setTimeout(() => { try { document.documentElement.requestFullscreen().catch(() => {}); } catch {} }, 30);")},
	{name: 'works-hard', ends: 'article', keepsStory: true, make: () => onLoad('setInterval(() => { const end = performance.now() + 40; while (performance.now() < end); }, 60);')},
	{name: 'will-not-be-left', make: () => onLoad("addEventListener('beforeunload', event => { event.preventDefault(); event.returnValue = 'stay'; });")},
	{name: 'alerts', make: () => onLoad("setTimeout(() => alert('Your computer has been blocked'), 200);"), unsettled: true, slow: true},
	{name: 'never-ends-working', ends: 'message', make: () => onLoad('setTimeout(() => { for (;;); });'), unsettled: true, stalls: true, slow: true},
];

export const dynamic: readonly HostilePage[] = [
	...Object.entries(forging).map(([name, code]): HostilePage => ({name: `forges-${name}`, ends: 'article', keepsStory: name !== 'mutation-observer', make: () => name === 'mutation-observer' ? onLoad(code) : script(code)})),
	...moving,
];
