/** What the reader has selected, as an article of its own. */
import type {Article, ArticleBlock} from '../article';
import {readMetadata} from './metadata';

/** The selected text as paragraphs, undefined where nothing is selected. */
export function selectedText(page: Document): Article | undefined {
	const selected = page.getSelection()?.toString().trim() ?? '';
	if (selected === '') {
		return undefined;
	}
	const metadata = readMetadata(page);
	const {title, authors, siteName, publishedTime, modifiedTime, lang, dir} = metadata;
	const blocks = selected.split(/\n+/).map(line => line.trim()).filter(Boolean).map(paragraph);
	return {kind: 'article', url: page.URL, title, authors, siteName, publishedTime, modifiedTime, lang, dir, blocks, thin: false, unreachable: false};
}

function paragraph(value: string, id: number): ArticleBlock {
	return {id, element: {type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value}]}, verdict: {kept: true}};
}
