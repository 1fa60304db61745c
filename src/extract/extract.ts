/** The page → an extraction: limits, blocks, Readability's verdict, metadata, judgement, as plain data. */
import type {Article, ArticleBlock, Extraction, LeadImage, Refused, Verdict} from '../article';
import type {Facts} from '../declutter/facts';
import {factsOf, pageLanguages} from '../declutter/facts';
import {judge} from '../declutter/judge';
import type {Language} from '../declutter/words/codes';
import {whyNoArticle} from './article-question';
import type {Block} from './blocks';
import {readBlocks} from './blocks';
import {checkLimits, TooMuchText} from './limits';
import type {Metadata} from './metadata';
import {readMetadata} from './metadata';
import type {ReadabilityVerdict} from './readability-verdict';
import {noVerdict, readabilityVerdict} from './readability-verdict';
import {isAllSeen, sightOf} from './sight';
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

/** Told what an extraction was made from. */
export type OnJudged = (judged: Judged) => void;

/** A page as far as it can be read without phrases: the languages whose phrases it is judged with, and the rest of the work. */
export interface BegunReading {
	readonly languages: readonly Language[];
	readonly finish: (onJudged?: OnJudged) => Extraction;
}

/** What the page is: an article, no article, or refused; never throws for what a page does. It is judged with the phrases that are there. */
export function extract(page: Document, onJudged?: OnJudged): Extraction {
	return beginReading(page).finish(onJudged);
}

/** Reads a page up to where its phrases are needed; never throws for what a page does. */
export function beginReading(page: Document): BegunReading {
	const url = page.location?.href ?? page.URL;
	const refused = (why: Refused['why']): BegunReading => ({languages: [], finish: () => ({kind: 'refused', url, why})});
	return unlessFailed(refused, () => {
		const limits = checkLimits(page);
		if (limits.kind === 'too-big' || limits.kind === 'no-document') {
			return refused(limits.kind);
		}
		const draft = {page, url, metadata: readMetadata(page), blocks: readBlocks(page), useReadability: limits.kind === 'ok'};
		const languages = pageLanguages(draft.blocks, draft.metadata);
		return {languages, finish: onJudged => unlessFailed(why => refused(why).finish(), () => read(draft, languages, onJudged))};
	});
}

function unlessFailed<Value>(refused: (why: Refused['why']) => Value, work: () => Value): Value {
	try {
		return work();
	} catch (error) {
		if (error instanceof Error) {
			return refused(error instanceof TooMuchText ? 'too-big' : 'failed');
		}
		throw error;
	}
}

interface Draft {
	readonly page: Document;
	readonly url: string;
	readonly metadata: Metadata;
	readonly blocks: readonly Block[];
	readonly useReadability: boolean;
}

function read(draft: Draft, languages: readonly Language[], onJudged?: OnJudged): Extraction {
	const {page, url, metadata} = draft;
	const {facts, judged} = judgedAsSeen(draft, languages);
	const {blocks, verdicts} = judged;
	onJudged?.(judged);
	const article = withReach(articleOf(blocks, verdicts, metadata, url), page);
	const why = whyNoArticle(facts, verdicts, url);
	return why ? {kind: 'not-an-article', url, title: metadata.title, why, longest: article} : article;
}

/** Ways to hide a text that need its computed style are looked at in what would be shown; only where that finds something is the page read again with them in mind. */
function judgedAsSeen(draft: Draft, languages: readonly Language[]): {facts: Facts; judged: Judged} {
	const found = judgedDraft(draft, languages);
	const sees = sightOf(draft.page);
	const {blocks, verdicts} = found.judged;
	const isSeen = blocks.every((block, index) => !verdicts[index]!.kept || block.hidden || isAllSeen(block, sees));
	return isSeen ? found : judgedDraft({...draft, blocks: readBlocks(draft.page, sees)}, languages);
}

function judgedDraft({page, metadata, blocks, useReadability}: Draft, languages: readonly Language[]): {facts: Facts; judged: Judged} {
	const taken = useReadability ? readabilityVerdict(page, blocks) : noVerdict;
	const facts = factsOf(blocks, taken, metadata, languages);
	return {facts, judged: {blocks, verdicts: judge(facts), taken, metadata}};
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
export function longestText(page: Document, onJudged?: OnJudged): Extraction {
	const found = extract(page, onJudged);
	return found.kind === 'not-an-article' && found.longest ? found.longest : found;
}
