/** Pages that are very long, very deep, or have very many of something. */
import {type HostilePage, storyParagraphs, storyPage} from './page';

const sentence = 'The keeper wrote down the weather and the boats, and in the evening he lit the lamp. ';
const paragraph = `<p>${sentence.repeat(3)}</p>`;
const many = (count: number, piece: (index: number) => string) => Array.from({length: count}, (_, index) => piece(index)).join('');
const nest = (tag: string, depth: number, content: string) => `${`<${tag}>`.repeat(depth)}${content}${`</${tag}>`.repeat(depth)}`;
/** Elements in each other as only a script makes them: the parser stops at 512. */
const grown = (depth: number, tag: string, text: string) => `<div id="root"></div><script>{ let at = document.querySelector('#root'); for (let n = 0; n < ${depth}; n++) { const next = document.createElement('${tag}'); at.append(next); at = next; } at.textContent = ${JSON.stringify(text)}; }</script>`;

/** Pages that a quiet machine reads well within a second; the others are for `npm run hostile`. */
const quick = new Set(['elements-60000', 'comments-100000', 'depth-150', 'depth-400', 'depth-500-inline', 'quotes-in-quotes', 'tables-in-tables', 'attributes-20000', 'class-of-a-megabyte', 'address-of-a-megabyte', 'source-set-of-60000', 'shadow-of-60000', 'frames-in-frames']);

const pages: readonly HostilePage[] = [
	{name: 'text-of-21-megabytes', ends: 'message', make: () => storyPage({amid: `<p>${sentence.repeat(250_000)}</p>`})},
	{name: 'text-of-5-megabytes-in-one-paragraph', make: () => storyPage({amid: `<p>${sentence.repeat(58_000)}</p>`})},
	{name: 'text-of-2-megabytes-in-paragraphs', ends: 'article', make: () => storyPage({amid: many(8000, () => paragraph)})},
	{name: 'one-word-of-5-megabytes', make: () => storyPage({amid: `<p>${'x'.repeat(5_000_000)}</p>`})},
	{name: 'elements-60000', ends: 'message', make: () => storyPage({amid: many(60_000, () => '<i>x</i>')})},
	{name: 'elements-49000-inline', make: () => storyPage({amid: `<p>${many(48_000, index => `<i>word${index} </i>`)}</p>`})},
	{name: 'elements-49000-blocks', make: () => storyPage({amid: many(48_000, index => `<div>word ${index}</div>`)})},
	{name: 'elements-20000-blocks', make: () => storyPage({amid: many(19_000, index => `<div>word ${index}</div>`)})},
	{name: 'links-30000', make: () => storyPage({amid: many(15_000, index => `<p><a href="/story-${index}">A story of the harbour, number ${index}</a></p>`)})},
	{name: 'links-100000', ends: 'message', make: () => storyPage({amid: many(50_000, index => `<p><a href="/story-${index}">A story</a></p>`)})},
	{name: 'rows-8000', make: () => storyPage({amid: `<table>${many(8000, index => `<tr><td>${index}</td><td>boat</td><td>out</td><td>back</td></tr>`)}</table>`})},
	{name: 'items-20000', make: () => storyPage({amid: `<ul>${many(20_000, index => `<li>Boat ${index}`)}</ul>`})},
	{name: 'images-10000', make: () => storyPage({amid: many(10_000, index => `<p>Boat <img src="/picture.png?${index}" width="300" height="200" loading="lazy"></p>`)})},
	{name: 'line-breaks-40000', make: () => storyPage({amid: `<p>${many(20_000, index => `line ${index}<br><br>`)}</p>`})},
	{name: 'comments-100000', ends: 'article', make: () => storyPage({amid: '<!-- nothing -->'.repeat(100_000)})},
	{name: 'depth-150', ends: 'article', keepsStory: true, make: () => storyPage({amid: nest('div', 150, paragraph)})},
	{name: 'depth-400', ends: 'article', keepsStory: true, make: () => storyPage({amid: nest('div', 400, paragraph)})},
	{name: 'depth-500-sections-in-lists', make: () => storyPage({amid: nest('ul><li', 240, paragraph).replaceAll('</ul><li>', '</li></ul>')})},
	{name: 'depth-500-inline', ends: 'article', make: () => storyPage({amid: `<p>${nest('b><i', 240, sentence).replaceAll('</b><i>', '</i></b>')}</p>`})},
	{name: 'depth-180-many-times', make: () => storyPage({amid: many(250, () => nest('div', 180, sentence))})},
	{name: 'depth-180-sixty-times', make: () => storyPage({amid: many(60, () => nest('div', 180, sentence))})},
	{name: 'inline-in-inline-with-a-late-block', make: () => storyPage({amid: nest('a-b', 1, nest('span', 240, `${many(40_000, index => `<i>w${index} </i>`)}<div>block</div>`))})},
	{name: 'elements-14000-blocks', make: () => storyPage({amid: many(13_500, index => `<div>word ${index}</div>`)})},
	{name: 'quotes-in-quotes', ends: 'article', make: () => storyPage({amid: nest('blockquote', 300, paragraph)})},
	{name: 'tables-in-tables', make: () => storyPage({amid: nest('table><tr><td', 120, paragraph).replaceAll('</table><tr><td>', '</td></tr></table>')})},
	{name: 'figures-in-figures', make: () => storyPage({amid: nest('figure', 400, `<img src="/picture.png"><figcaption>${sentence.repeat(2000)}</figcaption>`)})},
	{name: 'grown-3000-deep', crashes: ['chrome'], make: () => storyPage({amid: grown(3000, 'div', sentence.repeat(3))})},
	{name: 'grown-20000-deep', crashes: ['chrome'], make: () => storyPage({amid: grown(20_000, 'div', sentence.repeat(3))})},
	{name: 'grown-3000-deep-inline', make: () => storyPage({amid: grown(3000, 'span', sentence.repeat(3))})},
	{name: 'grown-1500-tables', crashes: ['chrome'], make: () => storyPage({amid: grown(1500, 'table', sentence)})},
	{name: 'grown-2000-links', make: () => storyPage({amid: grown(2000, 'a', sentence)})},
	{name: 'text-nodes-300000', make: () => storyPage({amid: `<p id="nodes"></p><script>{ const fragment = document.createDocumentFragment(); for (let n = 0; n < 300000; n++) { fragment.append(document.createTextNode('word ')); } document.querySelector('#nodes').append(fragment); }</script>`})},
	{name: 'attributes-20000', ends: 'article', make: () => storyPage({amid: `<p ${many(20_000, index => `data-a${index}="x" `)}>${sentence}</p>`})},
	{name: 'class-of-a-megabyte', ends: 'article', keepsStory: true, make: () => storyPage({amid: `<div class="${'byline share '.repeat(80_000)}">${paragraph}</div>`})},
	{name: 'address-of-a-megabyte', ends: 'article', keepsStory: true, make: () => storyPage({amid: `<p>${sentence}<a href="https://news.example/${'a'.repeat(1_000_000)}">there</a> ${sentence}</p><img src="/${'b'.repeat(1_000_000)}" width="300" height="200">`})},
	{name: 'source-set-of-60000', ends: 'article', keepsStory: true, make: () => storyPage({amid: `<img src="/picture.png" srcset="${'a'.repeat(60_000)}" width="300" height="200">`})},
	{name: 'shadow-of-60000', make: () => storyPage({amid: `<div id="host"></div><script>{ const root = document.querySelector('#host').attachShadow({mode: 'open'}); for (let n = 0; n < 60000; n++) { const p = document.createElement('p'); p.textContent = 'A sentence in the shadow.'; root.append(p); } }</script>`})},
	{name: 'frame-of-60000', make: () => storyPage({amid: `<iframe id="inner"></iframe><script>{ const {body} = document.querySelector('#inner').contentDocument; for (let n = 0; n < 60000; n++) { const p = body.ownerDocument.createElement('p'); p.textContent = 'A sentence in the frame.'; body.append(p); } }</script>`})},
	{name: 'frames-in-frames', make: () => storyPage({amid: `<script>{ let at = document; for (let n = 0; n < 40; n++) { const frame = at.createElement('iframe'); at.body.append(frame); at = frame.contentDocument; at.body.textContent = 'The frame says something, and holds another frame, and so on.'; } }</script>`})},
	{name: 'forms-5000', ends: 'article', make: () => storyPage({amid: many(5000, index => `<form><input name="parentNode"><button>${index}</button></form>`)})},
	{name: 'story-2000-times', make: () => storyPage({amid: many(2000, () => storyParagraphs.map(text => `<p>${text}</p>`).join(''))})},
	{name: 'prose-12000-places', make: () => storyPage({amid: many(6000, () => `<div><div>${sentence.repeat(3)}</div></div>`)})},
];

export const size: readonly HostilePage[] = pages.map(page => ({...page, slow: !quick.has(page.name)}));
