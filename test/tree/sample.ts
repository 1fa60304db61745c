/** Small hast and article values for the tests of the tree. */
import type {Element, ElementContent} from 'hast';
import type {Article, ArticleBlock} from '../../src/article';

/** An element; strings are its texts. */
export function tag(tagName: string, ...content: readonly (ElementContent | string)[]): Element {
	const children = content.map((child): ElementContent => typeof child === 'string' ? {type: 'text', value: child} : child);
	return {type: 'element', tagName, properties: {}, children};
}

/** A kept block around an element. */
export function kept(id: number, element: Element, place: Pick<ArticleBlock, 'list' | 'quote'> = {}): ArticleBlock {
	return {id, element, verdict: {kept: true}, ...place};
}

/** An article of these blocks. */
export function articleOf(blocks: readonly ArticleBlock[]): Article {
	return {
		kind: 'article', url: 'https://news.example/tides', title: 'Tides return', authors: ['Ada Lind'], siteName: 'The Harbour', publishedTime: '2026-03-01T08:00:00Z',
		modifiedTime: '', lang: 'en', dir: 'ltr', blocks, thin: false, unreachable: false,
	};
}

/** Every element of a tree, itself among them. */
export function elementsIn(top: Element): Element[] {
	const found: Element[] = [];
	const stack = [top];
	for (let element = stack.pop(); element; element = stack.pop()) {
		found.push(element);
		stack.push(...element.children.filter(child => child.type === 'element'));
	}
	return found;
}
