/** The page → an extraction: limits, blocks, Readability's verdict, metadata, judgement, as plain data. */
import type {Article, ArticleBlock, Extraction, LeadImage, Verdict} from '../article';
import {factsOf} from '../declutter/facts';
import {judge} from '../declutter/judge';
import {whyNoArticle} from './article-question';
import type {Block} from './blocks';
import {readBlocks} from './blocks';
import {checkLimits} from './limits';
import type {Metadata} from './metadata';
import {readMetadata} from './metadata';
import type {ReadabilityVerdict} from './readability-verdict';
import {noVerdict, readabilityVerdict} from './readability-verdict';
import {hasUnreachableText} from './unreachable';

/** Words: a shorter article may continue behind a sign-in. */
const thinWords = 90;

/** What was read and found on the way to an extraction: the blocks, which know their live nodes, the verdicts on them, and what Readability took. */
export interface Judged {
	readonly blocks: readonly Block[];
	readonly verdicts: readonly Verdict[];
	readonly taken: ReadabilityVerdict;
	readonly metadata: Metadata;
}

/** What the page is: an article, no article, or refused; never throws for what a page does. `onJudged` is given what the extraction was made from. */
export function extract(page: Document, onJudged?: (judged: Judged) => void): Extraction {
	const url = page.location?.href ?? page.URL;
	try {
		const limits = checkLimits(page);
		if (limits.kind === 'too-big' || limits.kind === 'no-document') {
			return {kind: 'refused', url, why: limits.kind};
		}
		return read(page, url, limits.kind === 'ok', onJudged);
	} catch (error) {
		if (error instanceof Error) {
			return {kind: 'refused', url, why: 'failed'};
		}
		throw error;
	}
}

function read(page: Document, url: string, useReadability: boolean, onJudged?: (judged: Judged) => void): Extraction {
	const metadata = readMetadata(page);
	const blocks = readBlocks(page);
	const taken = useReadability ? readabilityVerdict(page, blocks) : noVerdict;
	const facts = factsOf(blocks, taken, metadata);
	const verdicts = judge(facts);
	onJudged?.({blocks, verdicts, taken, metadata});
	const article = withReach(articleOf(blocks, verdicts, metadata, url), page);
	const why = whyNoArticle(facts, verdicts, url);
	return why ? {kind: 'not-an-article', url, title: metadata.title, why, longest: article} : article;
}

function articleOf(blocks: readonly Block[], verdicts: readonly Verdict[], metadata: Metadata, url: string): Article {
	const shown = blocks.map((block, index) => articleBlock(block, verdicts[index]!));
	const leadImage = leadImageOf(blocks, verdicts, metadata);
	const words = keptWords(blocks, verdicts);
	return {
		kind: 'article', url,
		title: metadata.title, authors: metadata.authors, siteName: metadata.siteName,
		publishedTime: metadata.publishedTime, modifiedTime: metadata.modifiedTime,
		lang: metadata.lang, dir: metadata.dir,
		...(leadImage ? {leadImage} : {}),
		blocks: shown, thin: words < thinWords, unreachable: false,
	};
}

/** Where an article is long enough to be whole, nobody asks whether there is more. */
function withReach(article: Article, page: Document): Article {
	return article.thin && hasUnreachableText(page) ? {...article, unreachable: true} : article;
}

function articleBlock({id, element, list, quote}: Block, verdict: Verdict): ArticleBlock {
	return {id, element, verdict, ...(list ? {list} : {}), ...(quote ? {quote} : {})};
}

/** The page's own lead image, unless the article already shows a picture above its text, or this one anywhere. */
function leadImageOf(blocks: readonly Block[], verdicts: readonly Verdict[], {image}: Metadata): LeadImage | undefined {
	const kept = blocks.filter((_, index) => verdicts[index]!.kept);
	const firstText = kept.findIndex(block => block.words >= 14 && block.tag !== 'figure');
	const isShown = kept.some((block, index) => block.images.some(({src}) => index < firstText + 3 || fileOf(src) === fileOf(image?.src ?? '')));
	return image && !isShown ? {src: image.src, alt: image.alt, caption: '', ...(image.width && image.height ? {width: image.width, height: image.height} : {})} : undefined;
}

/** An image's file name: sizes and crops of one picture differ in the rest of the address. */
function fileOf(src: string): string {
	return src.replace(/[?#].*$/, '').split('/').at(-1) ?? '';
}

function keptWords(blocks: readonly Block[], verdicts: readonly Verdict[]): number {
	return blocks.reduce((sum, block, index) => sum + (verdicts[index]!.kept && block.tag !== 'figure' && block.tag !== 'caption' ? block.words : 0), 0);
}

/** The longest text of a page that is no article, or what the judge makes of one that is. */
export function longestText(page: Document, onJudged?: (judged: Judged) => void): Extraction {
	const found = extract(page, onJudged);
	return found.kind === 'not-an-article' && found.longest ? found.longest : found;
}
