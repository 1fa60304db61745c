/** No word of a page may vanish: those shown on the page are those kept and those left out. */
import type {Article, Extraction} from '../../src/article';
import {readingOf} from '../../src/reading';
import {defaultSettings} from '../../src/settings';
import {count, type Counts, total, wordsOf} from './counts';

/** Words that the page shows and the extraction has nowhere, per 100 shown; undefined where there are no blocks to look at. */
export function lostWords(extraction: Extraction, visible: string): number | undefined {
	const article = articleIn(extraction);
	if (!article) {
		return undefined;
	}
	const shown = plainWords(visible);
	return (100 * total(missingWords(shown, plainWords(allText(article))))) / Math.max(1, shown.length);
}

/** The words of the first list that the second has not, neither as they are nor run together or apart: where a browser's own text parts words is its own affair. */
export function missingWords(shown: readonly string[], found: readonly string[]): Counts {
	const missing = surplus(count(shown), count(found));
	const spare = surplus(count(found), count(shown));
	for (const run of runsThatSpell(missing, found)) {
		take(missing, run.join(''));
	}
	for (const run of runsThatSpell(spare, shown)) {
		run.forEach(word => take(missing, word));
	}
	return missing;
}

/** The article, or the longest text of a page that is none. */
export function articleIn(extraction: Extraction): Article | undefined {
	return extraction.kind === 'article' ? extraction : extraction.kind === 'not-an-article' ? extraction.longest : undefined;
}

/** Soft hyphens and marks of zero width or of direction: the extraction leaves them out on purpose. */
const unseen = /[\u00ad\u200b-\u200f\u2060-\u2069\u202a-\u202e\ufeff]/g;

/** The words of a text as they are compared: a style may write small letters as capitals, and some of them as two. */
export function plainWords(text: string): string[] {
	return wordsOf(text.replace(unseen, '').toUpperCase().toLowerCase());
}

function allText(article: Article): string {
	const everything = new Set(article.blocks.map(({id}) => id));
	const {text, captions} = readingOf(article, {settings: defaultSettings, restored: everything});
	return [text, ...captions].join('\n');
}

function surplus(one: Counts, other: Counts): Map<string, number> {
	const more = [...one].map(([word, times]) => [word, times - (other.get(word) ?? 0)] as const);
	return new Map(more.filter(([, times]) => times > 0));
}

/** Every run of neighbouring words that together spell one of the wanted. */
function runsThatSpell(wanted: Counts, words: readonly string[]): string[][] {
	const longest = Math.max(0, ...[...wanted.keys()].map(word => word.length));
	const runs: string[][] = [];
	for (const [from, first] of words.entries()) {
		let spelled = first;
		for (let to = from + 1; to < words.length && spelled.length < longest; to++) {
			spelled += words[to]!;
			if (wanted.has(spelled)) {
				runs.push(words.slice(from, to + 1));
			}
		}
	}
	return runs;
}

function take(counts: Map<string, number>, word: string): void {
	const times = counts.get(word) ?? 0;
	if (times > 1) {
		counts.set(word, times - 1);
	} else {
		counts.delete(word);
	}
}
