/** The page → an extraction: limits, blocks, Readability's verdict, metadata, judgement, as plain data. */
import type {Article, ArticleBlock, Extraction, LeadImage, Verdict} from '../article';
import {factsOf} from '../declutter/facts';
import type {Facts} from '../declutter/facts';
import {judge} from '../declutter/judge';
import type {Block} from './blocks';
import {readBlocks} from './blocks';
import {checkLimits} from './limits';
import type {Metadata} from './metadata';
import {readMetadata} from './metadata';
import {noVerdict, readabilityVerdict} from './readability-verdict';

/** Words: a page with less kept text is no article, whatever it says of itself. */
const fewestWords = 60;
/** Words: a shorter article may continue behind a sign-in. */
const thinWords = 90;

/** What the page is: an article, no article, or refused; never throws for what a page does. */
export function extract(page: Document): Extraction {
	const url = page.location?.href ?? page.URL;
	try {
		const limits = checkLimits(page);
		if (limits.kind === 'too-big' || limits.kind === 'no-document') {
			return {kind: 'refused', url, why: limits.kind};
		}
		return read(page, url, limits.kind === 'ok');
	} catch (error) {
		if (error instanceof Error) {
			return {kind: 'refused', url, why: 'failed'};
		}
		throw error;
	}
}

function read(page: Document, url: string, useReadability: boolean): Extraction {
	const metadata = readMetadata(page);
	const blocks = readBlocks(page);
	const taken = useReadability ? readabilityVerdict(page, blocks) : noVerdict;
	const facts = factsOf(blocks, taken, metadata);
	const verdicts = judge(facts);
	const article = articleOf(blocks, verdicts, metadata, url);
	const why = whyNoArticle(facts, verdicts);
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

/** Why the page is not one article, or undefined where it is. */
function whyNoArticle({known, metadata}: Facts, verdicts: readonly Verdict[]): 'list-of-stories' | 'too-little-text' | 'no-text' | undefined {
	const core = known.filter((item, index) => verdicts[index]!.kept && item.isCore);
	const words = core.reduce((sum, item) => sum + item.block.words, 0);
	if (known.every(item => item.block.words === 0)) {
		return 'no-text';
	}
	const teasers = known.filter(item => item.linkShare > 0.9 && item.block.words >= 4).length;
	if (!metadata.isArticleType && words < 40 * core.length && teasers > 3 * core.length && core.length < 12) {
		return 'list-of-stories';
	}
	return words < fewestWords ? teasers > 10 ? 'list-of-stories' : 'too-little-text' : undefined;
}

/** The longest text of a page that is no article, or what the judge makes of one that is. */
export function longestText(page: Document): Extraction {
	const found = extract(page);
	return found.kind === 'not-an-article' && found.longest ? found.longest : found;
}
