/** The values that the stages hand on, from the page to the popup. Plain data throughout: it crosses a messaging boundary. */
import type {Element} from 'hast';

/** Every kind of clutter, in the order in which the ledger and the settings name them. */
export const kindIds = [
	'disclaimer',
	'related-stories',
	'read-more',
	'newsletter',
	'subscription',
	'share',
	'tags',
	'byline',
	'author-bio',
	'comments',
	'advertisement',
	'media-player',
	'repeat',
	'hidden-text',
	'consent',
	'page-furniture',
] as const;
export type KindId = (typeof kindIds)[number];

/** What the judge says of one block: kept, or left out as one kind for one reason. */
export type Verdict =
	| {readonly kept: true}
	| {readonly kept: false; readonly kind: KindId; readonly reason: string; readonly confidence: number};

/** The list a list item stands in: items of one list carry the same id. */
export interface ListPlace {
	readonly id: number;
	readonly ordered: boolean;
	readonly depth: number;
}

/** The quote a block stands in: blocks of one quote carry the same id. */
export interface QuotePlace {
	readonly id: number;
}

/**
 * One block of the page in document order: a heading, paragraph, list item, quote, figure, table, code or embed.
 * `element` is allow-listed hast whose text, read by `textOf`, is the block's text; `text` says it again for blocks
 * far from the article, whose element is a bare paragraph.
 */
export interface ArticleBlock {
	readonly id: number;
	readonly element: Element;
	readonly verdict: Verdict;
	readonly list?: ListPlace;
	readonly quote?: QuotePlace;
}

export interface LeadImage {
	readonly src: string;
	readonly alt: string;
	readonly caption: string;
	readonly width?: number;
	readonly height?: number;
}

export interface Article {
	readonly kind: 'article';
	readonly url: string;
	readonly title: string;
	/** The authors' names, without "By". Empty where none is known. */
	readonly authors: readonly string[];
	readonly siteName: string;
	/** ISO 8601, or empty where the page does not say. */
	readonly publishedTime: string;
	readonly modifiedTime: string;
	/** BCP 47, or empty. */
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
	readonly leadImage?: LeadImage;
	/** All blocks of the page, kept and left out, in page order. */
	readonly blocks: readonly ArticleBlock[];
	/** True where little text was found; the story may be behind a sign-in. */
	readonly thin: boolean;
	/** Text the reader could not reach: closed shadow roots or frames of other sites. */
	readonly unreachable: boolean;
}

/** A page that is not one article; `title` is the page's, `blocks` let the reader see the longest text all the same. */
export interface NotAnArticle {
	readonly kind: 'not-an-article';
	readonly url: string;
	readonly title: string;
	readonly why: 'list-of-stories' | 'too-little-text' | 'no-text';
	readonly longest?: Article;
}

/** A page that is not read at all, and why. */
export interface Refused {
	readonly kind: 'refused';
	readonly url: string;
	readonly why: 'too-big' | 'no-document' | 'failed';
}

export type Extraction = Article | NotAnArticle | Refused;

export const entityTypes = ['PER', 'ORG', 'LOC'] as const;
export type EntityType = (typeof entityTypes)[number];

/** A stretch of the running text that names something; offsets are UTF-16 units, `entity` indexes the ranked entities. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	readonly type: EntityType;
	readonly entity: number;
}

/** One person, organisation or place, all its names together. Entities come ranked, the key ones first. */
export interface Entity {
	readonly name: string;
	readonly type: EntityType;
	readonly aliases: readonly string[];
	readonly count: number;
	readonly key: boolean;
	readonly salience: number;
	/** What the article itself says the entity is ("a Tuareg in charge of southern troops"), or empty. */
	readonly description: string;
}

export interface Entities {
	readonly mentions: readonly Mention[];
	readonly entities: readonly Entity[];
	/** How far the language is served: a model of its own, careful rules only, or not at all. */
	readonly coverage: 'full' | 'careful' | 'none';
}

/** What the entity finder is given: the running text, and what stands around it as evidence. */
export interface EntityInput {
	/** Kept blocks, parted by a blank line. */
	readonly text: string;
	readonly lang: string;
	readonly title: string;
	readonly captions: readonly string[];
	readonly siteName: string;
	readonly authors: readonly string[];
}
