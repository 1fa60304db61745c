/** No word of a page may vanish: those shown on the page are those kept and those left out. */
import type {Article, Extraction} from '../../src/article';
import {readingOf} from '../../src/reading';
import {defaultSettings} from '../../src/settings';
import {countWords, overlap, total} from './counts';

/** Words that the page shows and the extraction has nowhere, per 100 shown; undefined where there are no blocks to look at. */
export function lostWords(extraction: Extraction, visible: string): number | undefined {
	const article = articleIn(extraction);
	if (!article) {
		return undefined;
	}
	const shown = countWords(visible);
	return (100 * (total(shown) - overlap(shown, countWords(allText(article))))) / Math.max(1, total(shown));
}

/** The article, or the longest text of a page that is none. */
export function articleIn(extraction: Extraction): Article | undefined {
	return extraction.kind === 'article' ? extraction : extraction.kind === 'not-an-article' ? extraction.longest : undefined;
}

function allText(article: Article): string {
	const everything = new Set(article.blocks.map(({id}) => id));
	const {text, captions} = readingOf(article, {settings: defaultSettings, restored: everything});
	return [text, ...captions].join('\n');
}
