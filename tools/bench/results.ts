/** What the engines make of the pages of a corpus, and how good that is. */
import {readingOf} from '../../src/reading';
import {defaultSettings} from '../../src/settings';
import {closedBrowser} from '../pages/closed-browser';
import {readSavedPage} from '../pages/saved-pages';
import {lostWords} from './conservation';
import {engineExpression} from './engines/expression';
import type {EngineName, PageRun, PeerName} from './engines/page-run';
import {authorsOf, type Metadata, type MetadataScore, scoreMetadata} from './metadata';
import {scoreText, type TextScore} from './metrics';
import type {TruePage} from './truth';

export interface EngineResult {
	/** False where the engine says that the page is no article. */
	readonly isArticle: boolean;
	readonly text: TextScore;
	readonly metadata: MetadataScore;
}

export interface PageResult {
	readonly page: TruePage;
	readonly run: PageRun;
	readonly engines: Readonly<Partial<Record<EngineName, EngineResult>>>;
	/** Words lost per 100 that the page shows. */
	readonly lost: number | undefined;
}

/** Several engines, several times each: more than extraction alone needs. Milliseconds. */
const timeout = 180_000;

/** Runs the engines on one page after the other, so that none disturbs another's times. Pages that fail are said, and left out. */
export async function runBench(dir: string, pages: readonly TruePage[], peers: readonly PeerName[], say: (line: string) => void): Promise<PageResult[]> {
	const browser = closedBrowser({say, timeout});
	const expression = await engineExpression(peers);
	const results: PageResult[] = [];
	try {
		for (const [index, page] of pages.entries()) {
			try {
				const html = await readSavedPage(dir, page.id);
				const run = JSON.parse(String(await browser.evaluateIn({url: page.url, html}, expression))) as PageRun;
				results.push(resultOf(page, run));
				say(`${index + 1}/${pages.length} ${page.id}`);
			} catch (error) {
				say(`${index + 1}/${pages.length} ${page.id} FAILED: ${error instanceof Error ? error.message : String(error)}`);
			}
		}
	} finally {
		await browser.close();
	}
	return results;
}

/** The result of one page from what the engines gave. */
export function resultOf(page: TruePage, run: PageRun): PageResult {
	const peers = Object.entries(run.peers).map(([name, {text, title, byline, published}]) => [name, score(page, text, {title, authors: authorsOf(byline), published})]);
	return {page, run, engines: {ours: ourResult(page, run), ...Object.fromEntries(peers)}, lost: lostWords(run.ours, run.visible)};
}

function ourResult(page: TruePage, {ours}: PageRun): EngineResult {
	if (ours.kind !== 'article') {
		return {...score(page, '', {title: ours.kind === 'not-an-article' ? ours.title : '', authors: [], published: ''}), isArticle: false};
	}
	const {title, authors, publishedTime: published} = ours;
	return score(page, readingOf(ours, {settings: defaultSettings}).text, {title, authors, published});
}

function score(page: TruePage, text: string, metadata: Metadata): EngineResult {
	return {isArticle: text !== '', text: scoreText(page, text), metadata: scoreMetadata(page, metadata)};
}
