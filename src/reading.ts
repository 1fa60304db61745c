/** What the reader sees of an article under given settings: which blocks are shown, the running text, what was left out. */
import type {Article, ArticleBlock, Entities, EntityInput, KindId, Verdict} from './article';
import {kindIds} from './article';
import {eachRun, letter, number} from './extract/letters';
import type {Settings} from './settings';
import {textOf} from './tree/text';

/** Neighbouring blocks left out as one kind: one line of the ledger, and one restore. */
export interface LeftOut {
	readonly kind: KindId;
	readonly reason: string;
	readonly blocks: readonly ArticleBlock[];
	/** The blocks' texts, a line each. */
	readonly text: string;
}

/** Where a shown block's text begins in the running text. */
export interface BlockPlace {
	readonly block: ArticleBlock;
	readonly start: number;
	readonly text: string;
}

export interface Reading {
	readonly shown: readonly BlockPlace[];
	/** The shown blocks' texts, parted by a blank line. Entity offsets count in it. */
	readonly text: string;
	readonly captions: readonly string[];
	readonly leftOut: readonly LeftOut[];
	readonly wordsKept: number;
	readonly wordsLeftOut: number;
}

export interface Choices {
	readonly settings: Pick<Settings, 'remove' | 'sites'>;
	/** Blocks that the reader put back, by id. */
	readonly restored?: ReadonlySet<number>;
}

/** The article as these choices show it. */
export function readingOf(article: Article, {settings, restored}: Choices): Reading {
	const isShown = (block: ArticleBlock) => restored?.has(block.id) === true || !isLeftOut(block.verdict, settings, article.url);
	const shown: BlockPlace[] = [];
	const captions: string[] = article.leadImage?.caption ? [article.leadImage.caption] : [];
	let text = '';
	for (const block of article.blocks) {
		if (!isShown(block)) {
			continue;
		}
		const own = textOf(block.element);
		captions.push(...captionsOf(block));
		if (own !== '' && text !== '') {
			text += '\n\n';
		}
		shown.push({block, start: text.length, text: own});
		text += own;
	}
	const leftOut = ledger(article.blocks.filter(block => !isShown(block)), article.blocks);
	return {shown, text, captions, leftOut, wordsKept: countWords(text), wordsLeftOut: leftOut.reduce((sum, entry) => sum + countWords(entry.text), 0)};
}

/** What the entity finder needs to know of a reading. */
export function entityInput(article: Article, reading: Reading): EntityInput {
	const {lang, title, siteName, authors} = article;
	return {text: reading.text, lang, title, siteName, authors, captions: reading.captions};
}

/** No entities at all: what is shown until they are found, or where finding failed. */
export const noEntities: Entities = {mentions: [], entities: [], coverage: 'none'};

/** The kinds that these settings leave out on a page's site. */
export function kindsLeftOut(settings: Choices['settings'], url: string): KindId[] {
	return kindIds.filter(kind => settings.remove[kind] && !keptOnSite(settings, url).includes(kind));
}

function isLeftOut(verdict: Verdict, settings: Choices['settings'], url: string): boolean {
	return !verdict.kept && settings.remove[verdict.kind] && !keptOnSite(settings, url).includes(verdict.kind);
}

/** The kinds that stay in the articles of a page's site. */
export function keptOnSite({sites}: Pick<Settings, 'sites'>, url: string): readonly KindId[] {
	const host = hostOf(url);
	return Object.hasOwn(sites, host) ? sites[host]!.keep : [];
}

/** The host name of a page's address without "www.", or empty for what is no address. */
export function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** Neighbours left out as the same kind become one entry; a kept block between them parts them. */
function ledger(leftOut: readonly ArticleBlock[], all: readonly ArticleBlock[]): LeftOut[] {
	const position = new Map(all.map((block, index) => [block.id, index]));
	const runs: ArticleBlock[][] = [];
	for (const block of leftOut) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		const continues = last && position.get(last.id)! + 1 === position.get(block.id)! && kindOf(last) === kindOf(block);
		if (continues) {
			run!.push(block);
		} else {
			runs.push([block]);
		}
	}
	return runs.map(entryOf);
}

function entryOf(blocks: readonly ArticleBlock[]): LeftOut {
	const {verdict} = blocks[0]!;
	if (verdict.kept) {
		throw new Error('A kept block is in the ledger');
	}
	return {kind: verdict.kind, reason: verdict.reason, blocks, text: blocks.map(block => textOf(block.element)).filter(Boolean).join('\n')};
}

function kindOf({verdict}: ArticleBlock): KindId | undefined {
	return verdict.kept ? undefined : verdict.kind;
}

/** The texts of the captions in a block, which are shown but are no running text. */
function captionsOf({element}: ArticleBlock): string[] {
	const captions: string[] = [];
	const stack = [element];
	for (let node = stack.pop(); node; node = stack.pop()) {
		for (const child of node.children) {
			if (child.type === 'element') {
				if (child.tagName === 'figcaption') {
					captions.push(textOf({...child, tagName: 'p'}));
				} else {
					stack.push(child);
				}
			}
		}
	}
	return captions.filter(Boolean);
}

/** Marks that join what stands on both sides of them into one word: don't, well-known, 3.5. */
const joiners = new Set(["'", '’', '.', '-']);

/** The number of words in a text; scripts without spaces count runs of letters. No pattern: Firefox gives up on one that meets a word of megabytes. */
export function countWords(text: string): number {
	let words = 0;
	let end = -1;
	eachRun(text, letter | number, (from, to) => {
		words += from === end + 1 && joiners.has(text[end]!) ? 0 : 1;
		end = to;
	});
	return words;
}
