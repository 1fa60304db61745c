/** The article on the page of the popup: its head, then its body built from the tree, never from HTML. */
import type {Element, Root} from 'hast';
import {toJsxRuntime, type Components} from 'hast-util-to-jsx-runtime';
import type {ComponentChildren, JSX, RefObject} from 'preact';
import {useMemo, useState} from 'preact/hooks';
import {Fragment, jsx, jsxs} from 'preact/jsx-runtime';
import type {Article, Entities, LeadImage} from '../article';
import type {Reading} from '../reading';
import type {Settings} from '../settings';
import {assemble} from '../tree/assemble';
import {markMentions} from '../tree/marks';
import {firstMarks} from './first-marks';
import {counted, dateInWords, listInWords, message} from './messages';

interface ArticleViewProps {
	readonly article: Article;
	readonly reading: Reading;
	readonly entities: Entities;
	readonly images: Settings['images'];
	readonly place: RefObject<HTMLElement>;
	/** What stands between the head and the text. */
	readonly children: ComponentChildren;
}

/** The whole article. `place` receives its element. */
export function ArticleView({article, reading, entities, images, place, children}: ArticleViewProps) {
	const root = useMemo(() => assemble(markMentions(reading.shown, entities.mentions)), [reading, entities]);
	const body = useMemo(() => elementsOf(root, images), [root, images]);
	return (
		<article lang={article.lang || undefined} dir={article.dir} ref={place}>
			<Head article={article} words={reading.wordsKept} />
			{children}
			{article.leadImage && images !== 'off' && <Lead image={article.leadImage} images={images} />}
			<div class="body">{body}</div>
		</article>
	);
}

/** Words a minute of silent reading of English prose: Brysbaert 2019, a meta-analysis of 190 studies, gives 238. */
const wordsPerMinute = 238;

function Head({article, words}: {readonly article: Article; readonly words: number}) {
	const minutes = Math.max(1, Math.round(words / wordsPerMinute));
	const parts = [listInWords(article.authors, 'conjunction'), dateInWords(article.publishedTime), words > 0 ? counted('readingTime', minutes) : ''];
	return (
		<header>
			<h1>{article.title}</h1>
			<p class="facts">{parts.filter(Boolean).map(part => <span key={part} dir="auto">{part}</span>)}</p>
		</header>
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

interface PictureProps extends Pick<JSX.ImgHTMLAttributes, 'src' | 'srcset' | 'alt' | 'width' | 'height'> {
	readonly images: Settings['images'];
}

/** A picture that tells its server nothing of the page, loads when it comes near, and on a click where the reader wants that. */
function Picture({images, alt, ...source}: PictureProps) {
	const [isWanted, setWanted] = useState(false);
	const words = typeof alt === 'string' ? alt : '';
	if (images === 'tap' && !isWanted) {
		return <button type="button" class="picture" onClick={() => setWanted(true)}>{words ? message('showImage', words) : message('showImageUntitled')}</button>;
	}
	return <img referrerpolicy="no-referrer" loading="lazy" decoding="async" alt={words} {...source} />;
}

/** What a component is given for an element of the tree: its allow-listed attributes, its content, and the node itself. */
interface Given extends Record<string, unknown> {
	readonly node?: Element;
}

function elementsOf(root: Root, images: Settings['images']): ComponentChildren {
	const firsts = firstMarks(root);
	const components = {
		a: ({node: _, ...rest}: Given) => <a {...rest} target="_blank" rel="noopener noreferrer" />,
		img: ({node: _, ...rest}: Given) => images === 'off' ? null : <Picture {...rest} images={images} />,
		mark: ({node, ...rest}: Given) => <mark {...rest} data-first={node && firsts.has(node) ? '' : undefined} />,
		table: ({node: _, ...rest}: Given) => <div class="table" tabIndex={0}><table {...rest} /></div>,
	};
	return toJsxRuntime(root, {Fragment, jsx, jsxs, components: components as Partial<Components>, passNode: true, elementAttributeNameCase: 'html', stylePropertyNameCase: 'css'});
}
