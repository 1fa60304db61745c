/** The page the popup was opened on, as it is being read. */
import {useEffect, useState} from 'preact/hooks';
import type {Article, Extraction} from '../article';
import {longestText, readPage, selectedText} from '../page-api';
import {reached} from './timing';

/** What is on screen: nothing yet, an article, or a message in its place. */
export type Page =
	| {readonly kind: 'loading'}
	| {readonly kind: 'article'; readonly article: Article; readonly tabId?: number}
	| {readonly kind: 'message'; readonly about: Trouble; readonly tabId?: number};

/** Why there is no article. */
export type Trouble = Exclude<Extraction, Article> | {readonly kind: 'unreadable'};

type PageAnswer = Awaited<ReturnType<typeof readPage>>;

/** The page, read once when the popup opens, and the ways to see some text where there is no article. */
export function usePage() {
	const [page, setPage] = useState<Page>({kind: 'loading'});
	const [missing, setMissing] = useState<'longest' | 'selected'>();
	useEffect(() => {
		void readPage().then(answer => {
			reached('extracted');
			setPage(pageOf(answer));
		});
	}, []);
	const ask = async (what: 'longest' | 'selected', tabId: number) => {
		const answer = pageOf(await (what === 'longest' ? longestText(tabId) : selectedText(tabId)));
		setMissing(answer.kind === 'article' ? undefined : what);
		if (answer.kind === 'article') {
			setPage(answer);
		}
	};
	return {page, missing, ask};
}

function pageOf(answer: PageAnswer): Page {
	if (answer.kind === 'unreadable') {
		return {kind: 'message', about: answer};
	}
	const {extraction, tabId} = answer;
	return extraction.kind === 'article' ? {kind: 'article', article: extraction, tabId} : {kind: 'message', about: extraction, tabId};
}
