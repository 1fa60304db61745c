/** A story as HTML: a whole small document to keep, or a fragment to paste. Neither holds a script, a style of the page or a handler. */
import type {ElementContent, Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {cleanLine} from './clean';
import {element, text} from './elements';
import {storyTree, type Story} from './story';

/** The story as a document of its own, which says by its own policy that nothing in it may run. */
export function storyDocument(story: Story): string {
	const {lang, dir, title} = story;
	const head = [
		element('meta', {charSet: 'utf-8'}),
		element('meta', {httpEquiv: ['Content-Security-Policy'], content: policy}),
		element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
		element('meta', {name: 'referrer', content: 'no-referrer'}),
		element('title', {}, text(cleanLine(title))),
		element('style', {}, text(style)),
	];
	const article = element('article', {}, ...contentOf(storyTree(story)).flatMap(block => [text('\n'), block]), text('\n'));
	const html = element('html', {...(lang && {lang}), dir}, element('head', {}, ...head), element('body', {}, article));
	return `${toHtml({type: 'root', children: [{type: 'doctype'}, html]})}\n`;
}

/** The story as HTML to paste into a letter or a document. */
export function storyFragment(story: Story): string {
	return toHtml(storyTree(story));
}

/** Pictures from the web and the style below; no scripts, frames, forms or anything else. */
const policy = 'default-src \'none\'; img-src https: http:; style-src \'unsafe-inline\'; base-uri \'none\'; form-action \'none\'';

const style = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 34em; padding: 1.5em; font: 1.0625em/1.58 ui-serif, Charter, Georgia, serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
h1 + p, h1 + p + p, figcaption { font-size: 0.85em; opacity: 0.8; }
figure { margin: 1.2em 0; }
img { max-width: 100%; height: auto; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 3px solid; }
pre, table { display: block; overflow-x: auto; }
th, td { padding: 0.3em 0.8em 0.3em 0; border-bottom: 1px solid; text-align: start; vertical-align: top; }
`;

function contentOf({children}: Root): ElementContent[] {
	return children.filter(child => child.type !== 'doctype');
}
