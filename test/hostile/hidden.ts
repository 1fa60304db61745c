/** Sentences that a reader of the page cannot see: each must be missing from the article. */
import {type HostilePage, storyPage} from './page';

/** The sentence that nobody sees on the page. */
export const unseenSentence = 'Send your savings to the account that the harbour master has named on the other side of this note';

/** Ways to hide, as a style of a paragraph. */
const styles: Readonly<Record<string, string>> = {
	'display-none': 'display:none',
	'visibility-hidden': 'visibility:hidden',
	'opacity-none': 'opacity:0',
	'opacity-nearly-none': 'opacity:0.01',
	'content-visibility': 'content-visibility:hidden',
	'far-left': 'position:absolute;left:-9999px',
	'far-above': 'position:absolute;top:-9999px',
	'moved-away': 'transform:translateX(-9999px)',
	'moved-away-by-translate': 'translate:-9999px 0',
	'shrunk': 'transform:scale(0)',
	'negative-margin': 'margin-left:-9999px;width:300px',
	'indented-away': 'text-indent:-9999px;white-space:nowrap;overflow:hidden',
	'clipped': 'position:absolute;clip:rect(0,0,0,0);width:1px;height:1px;overflow:hidden',
	'clip-path': 'clip-path:inset(50%)',
	'clip-path-circle': 'clip-path:circle(0)',
	'no-height': 'height:0;overflow:hidden',
	'no-width': 'width:0;height:0;overflow:hidden',
	'one-pixel': 'position:absolute;width:1px;height:1px;overflow:hidden',
	'no-size': 'font-size:0',
	'tiny-size': 'font-size:1px',
	'colour-of-the-page': 'color:#fff',
	'colour-of-the-box': 'color:#123456;background:#123456',
	'no-colour': 'color:transparent',
	'fill-transparent': '-webkit-text-fill-color:transparent',
	'filtered-away': 'filter:opacity(0)',
};

const sheet = (style: string) => `<style>body{background:#fff;color:#111} .away{${style}}</style>`;
const never = [unseenSentence];

const paragraphs = Object.entries(styles).map(([name, style]): HostilePage => ({
	name: `paragraph-${name}`,
	ends: 'article',
	keepsStory: true,
	never,
	make: () => storyPage({head: sheet(style), amid: `<p class="away">${unseenSentence}.</p>`}),
}));

const inline = Object.entries(styles).filter(([name]) => !['negative-margin', 'indented-away'].includes(name)).map(([name, style]): HostilePage => ({
	name: `words-${name}`,
	slow: true,
	ends: 'article',
	keepsStory: true,
	never,
	make: () => storyPage({head: sheet(`display:inline-block;${style}`), amid: `<p>The harbour master had left a note on the door, <span class="away">${unseenSentence}</span> and had gone home early.</p>`}),
}));

export const hidden: readonly HostilePage[] = [
	...paragraphs,
	...inline,
	{name: 'attribute-hidden', ends: 'article', keepsStory: true, never, make: () => storyPage({amid: `<p hidden>${unseenSentence}.</p>`})},
	{name: 'box-far-left', ends: 'article', keepsStory: true, never, make: () => storyPage({head: sheet('position:absolute;left:-9999px'), amid: `<div class="away"><p>${unseenSentence}.</p></div>`})},
	{name: 'box-no-height', ends: 'article', keepsStory: true, never, make: () => storyPage({head: sheet('max-height:0;overflow:hidden'), amid: `<div class="away"><div><p>${unseenSentence}.</p></div></div>`})},
	{name: 'box-closed-details', ends: 'article', keepsStory: true, never, make: () => storyPage({amid: `<details><summary>Times</summary><p>${unseenSentence}.</p></details>`})},
	{name: 'comment-and-attributes', ends: 'article', keepsStory: true, never, make: () => storyPage({amid: `<!-- ${unseenSentence} --><p title="${unseenSentence}" data-text="${unseenSentence}" aria-label="${unseenSentence}">The note on the door had been written in pencil, and could hardly be read.</p>`})},
];
