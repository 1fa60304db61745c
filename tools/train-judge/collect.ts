/** Saved pages → the blocks in question with their answers, read in a real browser, and whether each is true. */
import {basename, resolve} from 'node:path';
import type {Verdict} from '../../src/article';
import type {Row} from '../../src/declutter/learned/belief';
import {readTruth} from '../bench/truth';
import {closedBrowser} from '../pages/closed-browser';
import {pageScript} from '../pages/page-script';
import {readSavedPage} from '../pages/saved-pages';
import {truthOf} from './truth-of-blocks';

export interface CollectedBlock {
	readonly text: string;
	readonly tag: string;
	readonly words: number;
	readonly rule: Verdict;
}

/** What one page gives. */
export interface CollectedPage {
	/** What the answers in the rows answer, in their order; the same on every page. */
	readonly questions: readonly string[];
	readonly blocks: readonly CollectedBlock[];
	readonly rows: readonly Row[];
}

/** A page to learn from: `isTrue` by row. */
export interface Lesson extends CollectedPage {
	readonly id: string;
	readonly corpus: string;
	readonly publisher: string;
	readonly paragraphs: readonly string[];
	readonly isTrue: readonly boolean[];
}

/** A page before it is read: how to get at it, and what is true of it. */
export interface LessonSource extends Pick<Lesson, 'id' | 'corpus' | 'publisher' | 'paragraphs'> {
	readonly url: string;
	readonly html: () => Promise<Buffer>;
}

/** The pages of a corpus as sources. */
export async function corpusSources(dir: string): Promise<LessonSource[]> {
	return (await readTruth(dir)).map(({id, url, publisher, paragraphs}) => ({
		id, url, paragraphs, corpus: basename(dir),
		publisher: (publisher || new URL(url).hostname).toLowerCase(),
		html: async () => readSavedPage(dir, id),
	}));
}

/** The lessons of the sources, in their order. */
export async function collectLessons(sources: readonly LessonSource[], say: (line: string) => void): Promise<Lesson[]> {
	const expression = `(() => { ${await pageScript(resolve(import.meta.dirname, 'in-page.ts'), 'collect')}\n return collect(); })()`;
	const browser = closedBrowser({say});
	const lessons: Lesson[] = [];
	try {
		for (const source of sources) {
			const answer = await browser.evaluateIn({url: source.url, html: await source.html()}, expression);
			lessons.push(lessonOf(source, JSON.parse(String(answer)) as CollectedPage));
			say(`${lessons.length}/${sources.length} ${source.id}`);
		}
	} finally {
		await browser.close();
	}
	return lessons;
}

function lessonOf({id, corpus, publisher, paragraphs}: LessonSource, collected: CollectedPage): Lesson {
	const truth = truthOf(paragraphs);
	return {id, corpus, publisher, paragraphs, ...collected, isTrue: collected.rows.map(({index}) => truth(collected.blocks[index]!.text))};
}
