/** Is the page one article? A sum of weighted signals, so that no single one decides: a refused article is the worse error. */
import type {NotAnArticle, Verdict} from '../article';
import type {Facts, Known} from '../declutter/facts';
import {questionWeights} from './article-question-weights';

/** Words: a page with less text of its own is no article, whatever it says of itself. */
export const fewestWords = 60;
/** Links of a story's length that make a page with hardly any text a list. */
const manyTeasers = 10;

/** What the sum is made of. Each is 0 to about 1. */
export const signalNames = [
	'says-article', 'says-other', 'dated', 'signed', 'slug-words', 'numbered',
	'text', 'paragraph', 'between', 'links-between', 'teasers', 'prices', 'link-words', 'headline', 'plain',
] as const;
export type SignalName = (typeof signalNames)[number];
export type Signals = Readonly<Record<SignalName, number>>;

/** Why the page is not one article, or undefined where it is. `url` is the page's address. */
export function whyNoArticle(facts: Facts, verdicts: readonly Verdict[], url: string): NotAnArticle['why'] | undefined {
	if (facts.known.every(({block}) => block.words === 0)) {
		return 'no-text';
	}
	if (textWords(facts, verdicts) < fewestWords) {
		return teasersOf(facts).length > manyTeasers ? 'list-of-stories' : 'too-little-text';
	}
	return articleScore(signalsOf(facts, verdicts, url)) < 0 ? 'list-of-stories' : undefined;
}

/** What each signal adds to the log odds, and what they start from. */
export type QuestionWeights = Readonly<Record<SignalName | 'bias', number>>;

/** The log odds that a page with these signals is an article, by the learned weights or others; below 0 it is none. */
export function articleScore(signals: Signals, weights: QuestionWeights = questionWeights): number {
	return signalNames.reduce((sum, name) => sum + weights[name] * signals[name], weights.bias);
}

/** What speaks for and against an article on this page. */
export function signalsOf(facts: Facts, verdicts: readonly Verdict[], url: string): Signals {
	const {known, metadata} = facts;
	const core = coreOf(facts, verdicts);
	const span = known.slice(core[0]?.index ?? 0, (core.at(-1)?.index ?? -1) + 1);
	const shown = known.filter(({block}) => !block.hidden);
	const share = (part: number, whole: number): number => part / Math.max(1, whole);
	const signals = {
		'says-article': Number(metadata.isArticleType),
		'says-other': Number(metadata.isOtherType),
		dated: Number(metadata.publishedTime !== ''),
		signed: Number(metadata.authors.length > 0),
		'slug-words': Math.min(1, slugWords(url) / manySlugWords),
		numbered: Number(/\d{5}|\/\d{4}\/\d/.test(pathOf(url))),
		text: logShare(wordsOf(core), manyWords),
		paragraph: Math.min(1, share(wordsOf(core), core.length) / longParagraph),
		between: Math.min(1, share(wordsOf(core), wordsOf(span))),
		'links-between': Math.min(1, share(span.filter(isLink).length, span.length) / manyLinks),
		teasers: logShare(share(teasersOf(facts).length, core.length), manyTeasersEach),
		prices: logShare(shown.filter(({block}) => price.test(block.text.slice(0, longestPrice))).length, manyPrices),
		'link-words': share(shown.reduce((sum, {block}) => sum + block.linkWords, 0), wordsOf(shown)),
		headline: Number(hasHeadline(facts, core)),
	};
	return {...signals, plain: plainness(signals)};
}

/** Near 1 on a page that is nearly all one text, such as an essay that says nothing else of itself; 0 on most others, news pages among them. */
export function plainness(signals: Omit<Signals, 'plain'>): number {
	const {text, between, teasers, prices} = signals;
	const purity = text ** 4 * between ** 4 * (1 - signals['links-between']) ** 2 * (1 - teasers) * (1 - prices) * (1 - signals['link-words']) ** 2;
	return Math.min(1, Math.max(0, (purity - mixed) / (pure - mixed)));
}

/** Purities of a page that is no more than mixed, and of one that is a text alone: the first is above all lists of the corpora that sell nothing. */
const mixed = 0.35;
const pure = 0.5;

/** At these a signal is full. */
const manyWords = 1000;
const longParagraph = 60;
const manySlugWords = 8;
const manyLinks = 0.3;
const manyTeasersEach = 30;
const manyPrices = 50;

/** UTF-16 units of a block in which a price is looked for. */
const longestPrice = 100;
const price = /[$€£¥₹₩]\s?\d|\d\s?(?:€|£|kr\b|zł|Kč|₽|₺)/;

/** 0 to 1 by the logarithm: ten against none says more than fifty against forty. */
function logShare(count: number, many: number): number {
	return Math.min(1, Math.log1p(count) / Math.log1p(many));
}

/** Words of the page's own text: the kept paragraphs of the backbone. */
export function textWords(facts: Facts, verdicts: readonly Verdict[]): number {
	return wordsOf(coreOf(facts, verdicts));
}

function coreOf({known}: Facts, verdicts: readonly Verdict[]): readonly Known[] {
	return known.filter((item, index) => item.isCore && verdicts[index]!.kept);
}

function wordsOf(items: readonly Known[]): number {
	return items.reduce((sum, {block}) => sum + block.words, 0);
}

function teasersOf({known}: Facts): readonly Known[] {
	return known.filter(item => item.block.words >= 4 && item.linkShare > 0.9);
}

function isLink({block, linkShare}: Known): boolean {
	return block.words > 0 && linkShare > 0.8;
}

function pathOf(url: string): string {
	return URL.canParse(url) ? new URL(url).pathname : '';
}

/** The words of the address's longest part. */
function slugWords(url: string): number {
	return Math.max(0, ...pathOf(url).split('/').map(part => part.split(/[-_]+/).filter(word => word !== '').length));
}

/** Whether a heading shows the page's title above its text. */
function hasHeadline({known, title}: Facts, core: readonly Known[]): boolean {
	const first = core[0]?.index ?? 0;
	return title !== '' && known.some(({block, plain, index}) => index < first && /^h[1-3]$/.test(block.tag) && plain === title);
}
