/** An article as it is taken along: one tree with its head, its source and the names in it, from which every format is written. */
import type {ElementContent, Root} from 'hast';
import {sanitize, type Schema} from 'hast-util-sanitize';
import type {ArticleBlock, LeadImage} from '../article';
import {articleSchema} from '../tree/accept';
import {assemble} from '../tree/assemble';
import {cleanTree} from './clean';
import {element, text} from './elements';
import {withSoundLinks} from './links';
import {withPictures, type Pictures} from './pictures';

/** The names of one type, under the word for it. */
export interface NameGroup {
	readonly heading: string;
	readonly names: readonly string[];
}

/** What is taken along, its labels and dates already in the reader's language. */
export interface Story {
	readonly title: string;
	/** Authors and date in words, those that are known. */
	readonly facts: readonly string[];
	readonly siteName: string;
	readonly url: string;
	/** BCP 47, or empty. */
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
	readonly leadImage?: LeadImage | undefined;
	/** The blocks on screen, those that the reader put back among them. */
	readonly blocks: readonly ArticleBlock[];
	readonly pictures: Pictures;
	/** No groups where the names are not wanted. */
	readonly names: readonly NameGroup[];
	readonly labels: {readonly source: string; readonly names: string; readonly picture: string};
}

/** The story as one tree: headline, facts, source, picture, text, names. It holds elements of the allow-list alone, and texts without control characters. */
export function storyTree(story: Story): Root {
	const content = [...head(story), ...lead(story), ...body(story), ...names(story)];
	return cleanTree({type: 'root', children: content});
}

/** The allow-list of the popup; the tree that it is for also numbers its lists. */
const bodySchema: Schema = {...articleSchema, attributes: {...articleSchema.attributes, ol: ['start']}};

function body({blocks, pictures, labels}: Story): ElementContent[] {
	const tree = sanitize(assemble(blocks), bodySchema);
	const children = tree.type === 'root' ? tree.children.filter(isContent) : [];
	return withSoundLinks(withPictures(children, {pictures, label: labels.picture}));
}

function isContent(node: Root['children'][number]): node is ElementContent {
	return node.type === 'element' || node.type === 'text';
}

function head({title, facts, siteName, url, labels}: Story): ElementContent[] {
	const source = [...(siteName ? [text(siteName)] : []), ...(isWebAddress(url) ? [element('a', {href: url}, text(url))] : [])];
	const parts = source.flatMap((part, at) => at === 0 ? [part] : [text(', '), part]);
	return [
		element('h1', {}, text(title)),
		...(facts.length > 0 ? [element('p', {}, text(facts.join(' · ')))] : []),
		...(parts.length > 0 ? [element('p', {}, text(`${labels.source}: `), ...parts)] : []),
	];
}

/** The address of a file on the reader's own disk stays at home. */
function isWebAddress(url: string): boolean {
	return /^https?:/.test(url);
}

function lead({leadImage, pictures, labels}: Story): ElementContent[] {
	if (!leadImage) {
		return [];
	}
	const {src, alt, caption} = leadImage;
	const captions = caption ? [element('figcaption', {}, text(caption))] : [];
	return withPictures([element('figure', {}, element('img', {src, alt}), ...captions)], {pictures, label: labels.picture});
}

function names({names: groups, labels}: Story): ElementContent[] {
	const items = groups.map(({heading, names}) => element('li', {}, element('strong', {}, text(heading)), text(`: ${names.join(', ')}`)));
	return items.length > 0 ? [element('h2', {}, text(labels.names)), element('ul', {}, ...items)] : [];
}
