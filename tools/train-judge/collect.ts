/** Saved pages → the blocks in question with their answers, read in a real browser, and whether each is true. */
import {resolve} from 'node:path';
import {build} from 'vite';
import type {Verdict} from '../../src/article';
import type {Row} from '../../src/declutter/learned/belief';
import {readTruth} from '../bench/truth';
import type {TruePage} from '../bench/truth';
import {closedBrowser} from '../pages/closed-browser';
import {readSavedPage} from '../pages/saved-pages';
import {root} from '../paths';
import {truthOf} from './truth-of-blocks';

export interface CollectedBlock {
	readonly text: string;
	readonly tag: string;
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

/** The lessons of a corpus, in its order. */
export async function collectLessons(dir: string, say: (line: string) => void): Promise<Lesson[]> {
	const expression = `(() => { ${await collectScript()}\n return collect(); })()`;
	const browser = closedBrowser({say});
	const lessons: Lesson[] = [];
	try {
		for (const page of await readTruth(dir)) {
			const answer = await browser.evaluateIn({url: page.url, html: await readSavedPage(dir, page.id)}, expression);
			lessons.push(lessonOf(dir, page, JSON.parse(String(answer)) as CollectedPage));
			say(`${lessons.length} ${page.id}`);
		}
	} finally {
		await browser.close();
	}
	return lessons;
}

function lessonOf(corpus: string, page: TruePage, collected: CollectedPage): Lesson {
	const truth = truthOf(page.paragraphs);
	return {
		id: page.id, corpus,
		publisher: (page.publisher || new URL(page.url).hostname).toLowerCase(),
		paragraphs: page.paragraphs,
		...collected,
		isTrue: collected.rows.map(({index}) => truth(collected.blocks[index]!.text)),
	};
}

async function collectScript(): Promise<string> {
	const built = await build({
		root,
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2022',
			lib: {entry: resolve(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'collect'},
			rolldownOptions: {output: {exports: 'default'}},
		},
	});
	const [output] = [built].flat();
	if (!output || !('output' in output)) {
		throw new Error('The collecting script was not built');
	}
	return output.output[0].code;
}
