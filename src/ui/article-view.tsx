/** The article on the page of the popup: its head, then its body built from the tree, never from HTML. */
import type {ComponentChildren, RefObject} from 'preact';
import {useMemo} from 'preact/hooks';
import type {Article, Entities, LeadImage} from '../article';
import type {Reading} from '../reading';
import type {Settings} from '../settings';
import {assemble} from '../tree/assemble';
import {markMentions} from '../tree/marks';
import {elementsOf} from './article-elements';
import {counted, dateInWords, listInWords, uiLanguage} from './messages';
import {Picture} from './picture';

interface ArticleViewProps {
	readonly article: Article;
	readonly reading: Reading;
	readonly entities: Entities;
	readonly images: Settings['images'];
	/** Blocks that were put back one by one, by id. */
	readonly restored: ReadonlySet<number>;
	readonly place: RefObject<HTMLElement>;
	/** Called with the mark that was clicked. */
	readonly onMark: (mark: HTMLElement) => void;
	/** What stands between the head and the text. */
	readonly children: ComponentChildren;
}

/** The whole article. `place` receives its element. */
export function ArticleView({article, reading, entities, images, restored, place, onMark, children}: ArticleViewProps) {
	const root = useMemo(() => assemble(markMentions(reading.shown, entities.mentions)), [reading, entities]);
	const body = useMemo(() => elementsOf(root, {images, restored}), [root, images, restored]);
	return (
		<article lang={article.lang || undefined} dir={article.dir} ref={place} onClick={event => markClicked(event, onMark)}>
			<Head article={article} words={reading.wordsKept} />
			{children}
			{article.leadImage && images !== 'off' && <Lead image={article.leadImage} images={images} />}
			<div class="body">{body}</div>
			<p class="source">{article.url}</p>
		</article>
	);
}

/** A link in a name stays a link, and a name being selected is no click on it. */
function markClicked({target}: MouseEvent, onMark: (mark: HTMLElement) => void): void {
	const mark = target instanceof Element ? target.closest<HTMLElement>('mark') : null;
	if (mark && !mark.closest('a, button') && getSelection()?.isCollapsed !== false) {
		onMark(mark);
	}
}

/** Words a minute of silent reading of English prose: Brysbaert 2019, a meta-analysis of 190 studies, gives 238. */
const wordsPerMinute = 238;

function Head({article, words}: {readonly article: Article; readonly words: number}) {
	return (
		<header>
			<h1 class={article.title.length > longHeadline ? 'long' : undefined}>{article.title}</h1>
			<Facts article={article} words={words} />
		</header>
	);
}

/** Beyond some four lines of the popup, a headline in large type leaves no room for the story. UTF-16 units. */
const longHeadline = 110;

interface Fact {
	readonly text: string;
	/** The language of the text, where it is not the article's. */
	readonly lang?: string;
	readonly class?: string;
}

/** Each fact is isolated from its neighbours' direction; the style sheet sets the dots between them. */
function Facts({article, words}: {readonly article: Article; readonly words: number}) {
	const lang = uiLanguage();
	const facts: Fact[] = [
		{text: listInWords(article.authors, 'conjunction'), class: 'authors'},
		{text: dateInWords(article.publishedTime), lang},
		{text: words > 0 ? counted('readingTime', Math.max(1, Math.round(words / wordsPerMinute))) : '', lang},
	];
	return (
		<div class="facts">
			<p>{facts.filter(({text}) => text !== '').map(({text, ...rest}) => <span key={text} {...rest}><bdi>{text}</bdi></span>)}</p>
		</div>
	);
}

function Lead({image, images}: {readonly image: LeadImage; readonly images: Settings['images']}) {
	return (
		<figure class="lead">
			<Picture images={images} src={image.src} alt={image.alt} width={image.width} height={image.height} />
			{image.caption && <figcaption>{image.caption}</figcaption>}
		</figure>
	);
}
