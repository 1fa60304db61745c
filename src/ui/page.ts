/** The page the popup was opened on, as it is being read. */
import {useEffect, useState} from 'preact/hooks';
import type {Article, Extraction} from '../article';
import {longestText, onPageChange, readPage, selectedText} from '../page-api';
import {loadMemories, recall, type Memories, type PageMemory} from './memory';
import {reached} from './timing';

/** What is on screen: nothing yet, an article, or a message in its place. */
export type Page =
	| {readonly kind: 'loading'}
	| {readonly kind: 'article'; readonly article: Article; readonly memory: PageMemory | undefined; readonly tabId: number}
	| {readonly kind: 'message'; readonly about: Trouble; readonly tabId?: number};

/** Why there is no article. `gone` is a page that was read, and has made way for another that may not be. */
export type Trouble = Exclude<Extraction, Article> | {readonly kind: 'unreadable'} | {readonly kind: 'gone'};

type PageAnswer = Awaited<ReturnType<typeof readPage>>;

/** The page, read when the popup opens, and the ways to see some text where there is no article. */
export function usePage() {
	const [page, setPage] = useState<Page>({kind: 'loading'});
	const [missing, setMissing] = useState<'longest' | 'selected'>();
	useEffect(() => {
		void firstReading.then(answer => {
			reached('extracted');
			setPage(answer);
		});
	}, []);
	const isStale = useIsStale(page);
	const ask = async (what: 'longest' | 'selected', tabId: number) => {
		const answer = pageOf(await (what === 'longest' ? longestText(tabId) : selectedText(tabId)), []);
		setMissing(answer.kind === 'article' ? undefined : what);
		if (answer.kind === 'article') {
			setPage(answer);
		}
	};
	const readAgain = async () => {
		const answer = await read();
		setPage(answer.kind === 'message' && answer.about.kind === 'unreadable' ? {kind: 'message', about: {kind: 'gone'}} : answer);
	};
	return {page, missing, ask, isStale, readAgain};
}

/** Begun as soon as there is code to do it: an effect would wait until the loading state is painted. */
const firstReading = read();

async function read(): Promise<Page> {
	const [answer, memories] = await Promise.all([readPage(), loadMemories()]);
	return pageOf(answer, memories);
}

/** True once the tab shows another page than the article's. */
function useIsStale(page: Page): boolean {
	const [stale, setStale] = useState<Page>();
	useEffect(() => page.kind === 'article' ? onPageChange(page.tabId, page.article.url, () => setStale(page)) : undefined, [page]);
	return stale === page;
}

function pageOf(answer: PageAnswer, memories: Memories): Page {
	if (answer.kind === 'unreadable') {
		return {kind: 'message', about: answer};
	}
	const {extraction, tabId} = answer;
	return extraction.kind === 'article' ? {kind: 'article', article: extraction, memory: recall(memories, extraction), tabId} : {kind: 'message', about: extraction, tabId};
}
