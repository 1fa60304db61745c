/** What the popup shows: the page is read, then it is an article or a message. */
import {useEffect, useState} from 'preact/hooks';
import type {Article, Extraction} from '../../article';
import type {Settings} from '../../settings';
import {ArticleView} from '../article-view';
import {message} from '../messages';
import {askPage, type PageRead, readActivePage} from '../read-page';
import {loadSettings, saveSettings} from '../settings-store';
import {applyLook} from '../theme';

interface Loaded {
	readonly settings: Settings;
	readonly page: PageRead;
}

/** The whole popup. */
export function Popup() {
	const [loaded, setLoaded] = useState<Loaded>();
	const [chosen, setChosen] = useState<Article>();
	useEffect(() => void load().then(setLoaded), []);
	const article = chosen ?? articleOf(loaded?.page);
	useEffect(() => {
		document.documentElement.dataset['state'] = !loaded ? 'loading' : article ? 'article' : 'message';
	}, [loaded, article]);
	if (!loaded) {
		return <main class='loading' aria-label={message('loading')}><i /><i /><i /></main>;
	}
	const change = (part: Partial<Settings>) => {
		const settings = {...loaded.settings, ...part};
		applyLook(settings);
		setLoaded({...loaded, settings});
		void saveSettings(settings);
	};
	return article
		? <ArticleView article={article} settings={loaded.settings} change={change} />
		: <Message page={loaded.page} choose={setChosen} />;
}

async function load(): Promise<Loaded> {
	const [settings, page] = await Promise.all([loadSettings(), readActivePage()]);
	performance.mark('extracted');
	applyLook(settings);
	return {settings, page};
}

function articleOf(page: PageRead | undefined): Article | undefined {
	return page?.kind === 'read' && page.extraction.kind === 'article' ? page.extraction : undefined;
}

function Message({page, choose}: {readonly page: PageRead; readonly choose: (article: Article) => void}) {
	const {title, hint} = wordsOf(page);
	const offers = page.kind === 'read' && (page.extraction.kind === 'not-an-article' || page.extraction.kind === 'refused');
	return (
		<main class='message'>
			<h1>{title}</h1>
			<p>{hint}</p>
			{offers && <Offers page={page} choose={choose} />}
		</main>
	);
}

function Offers({page, choose}: {readonly page: PageRead & {kind: 'read'}; readonly choose: (article: Article) => void}) {
	const [note, setNote] = useState('');
	const ask = async (question: 'longestText' | 'selectedText', none: string) => {
		const article = storyIn(await askPage(page.tabId, question));
		return article ? choose(article) : setNote(message(none));
	};
	return (
		<>
			<div class='offers'>
				{page.extraction.kind === 'not-an-article' && (
					<button type='button' onClick={() => void ask('longestText', 'noLongestText')}>{message('longestText')}</button>
				)}
				<button type='button' onClick={() => void ask('selectedText', 'nothingSelected')}>{message('selectedText')}</button>
			</div>
			<p role='status'>{note}</p>
		</>
	);
}

function storyIn(extraction: Extraction | undefined): Article | undefined {
	return extraction?.kind === 'not-an-article' ? extraction.longest : extraction?.kind === 'article' ? extraction : undefined;
}

function wordsOf(page: PageRead): {title: string; hint: string} {
	if (page.kind === 'unreadable' || page.extraction.kind === 'article') {
		return {title: message('unreadable'), hint: message('unreadableHint')};
	}
	const {kind, why} = page.extraction;
	if (kind === 'refused') {
		return {title: message(`refused_${why}`), hint: message(`refused_${why}Hint`)};
	}
	return {title: message(`notAnArticle_${why}`), hint: message(why === 'no-text' ? 'noTextHint' : 'notAnArticleHint')};
}
