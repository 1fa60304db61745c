/** A page as HTML to look at: every block with what became of it. */
import type {Article, ArticleBlock, Extraction} from '../../src/article';
import {readingOf} from '../../src/reading';
import {defaultSettings} from '../../src/settings';
import {textOf} from '../../src/tree/text';
import {articleIn} from './conservation';
import {type Counts, overlap, total} from './counts';
import {shinglesOf} from './metrics';
import type {TruePage} from './truth';

/** What a block is, given what was done with it and whether it belongs to the true text. */
type Fate = 'kept' | 'left-out' | 'wrongly-kept' | 'missed';

const fateTitles: Readonly<Record<Fate | 'absent', string>> = {
	kept: 'kept',
	'left-out': 'left out',
	'wrongly-kept': 'wrongly kept',
	missed: 'missed: true, and left out',
	absent: 'absent: true, and in no block',
};

/** A block is true text when at least this share of its runs of four words is in the truth. */
const trueShare = 0.5;

/** The blocks of a page in their order. Without a truth nothing is called wrong. */
export function pictureOf(extraction: Extraction, truth?: TruePage): string {
	const article = articleIn(extraction);
	const state = extraction.kind === 'article' ? '' : `<p class="state">${escapeHtml(`${extraction.kind}: ${extraction.why}`)}</p>`;
	return state + (article ? blocksOf(article, truth) : '') + (truth ? absentFrom(article, truth) : '');
}

function blocksOf(article: Article, truth: TruePage | undefined): string {
	const trueShingles = truth && shinglesOfAll(truth.paragraphs);
	return article.blocks.map(block => blockPicture(block, trueShingles)).join('\n');
}

function blockPicture(block: ArticleBlock, truth: Counts | undefined): string {
	const text = textOf(block.element);
	const fate = fateOf(block, text, truth);
	const why = block.verdict.kept ? '' : `${block.verdict.kind}: ${block.verdict.reason} (${block.verdict.confidence.toFixed(2)})`;
	const shown = text || `[${block.element.tagName}]`;
	return `<p class="${fate}" title="${fateTitles[fate]}"><b>${escapeHtml(block.element.tagName)}</b> ${escapeHtml(shown)}${why && ` <i>${escapeHtml(why)}</i>`}</p>`;
}

function fateOf({verdict}: ArticleBlock, text: string, truth: Counts | undefined): Fate {
	if (!truth || text === '') {
		return verdict.kept ? 'kept' : 'left-out';
	}
	return isIn(truth, text) ? (verdict.kept ? 'kept' : 'missed') : verdict.kept ? 'wrongly-kept' : 'left-out';
}

function absentFrom(article: Article | undefined, {paragraphs}: TruePage): string {
	const everything = new Set(article?.blocks.map(({id}) => id));
	const inBlocks = article ? shinglesOfAll(readingOf(article, {settings: defaultSettings, restored: everything}).text.split('\n')) : new Map<string, number>();
	const absent = paragraphs.filter(paragraph => !isIn(inBlocks, paragraph));
	return absent.map(paragraph => `<p class="absent" title="${fateTitles.absent}">${escapeHtml(paragraph)}</p>`).join('\n');
}

function isIn(shingles: Counts, text: string): boolean {
	const own = shinglesOf(text);
	return overlap(own, shingles) >= trueShare * total(own);
}

function shinglesOfAll(texts: readonly string[]): Counts {
	const all = new Map<string, number>();
	for (const text of texts) {
		for (const [shingle, times] of shinglesOf(text)) {
			all.set(shingle, (all.get(shingle) ?? 0) + times);
		}
	}
	return all;
}

/** Text that is safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
	const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
	return text.replace(/[&<>"]/g, character => entities[character]!);
}

/** A whole document, which needs no other file. */
export function documentOf(title: string, body: string): string {
	const legend = Object.entries(fateTitles).map(([name, meaning]) => `<span class="${name}">${meaning}</span>`).join(' ');
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>
body { max-width: 900px; margin: 24px auto; padding: 0 16px; font: 15px/1.45 sans-serif; color: #222; background: #fff; }
p, .legend span { margin: 3px 0; padding: 2px 8px; border-style: solid; border-width: 0 0 0 5px; white-space: pre-line; }
p b { font-weight: normal; color: #777; font-size: 12px; }
p i { font-size: 12px; }
.kept { border-color: #3a8a3a; }
.left-out { border-color: #bbb; color: #777; }
.wrongly-kept { border-color: #c60; background: #fff0e0; }
.missed { border-color: #c00; background: #ffe5e5; }
.absent { border-color: #808; background: #f7e5f7; }
.state { border-color: #06c; }
.legend { position: sticky; top: 0; padding: 8px 0; background: #fff; }
pre { overflow-x: auto; font-size: 13px; }
summary { cursor: pointer; padding: 4px 0; }
</style>
<h1>${escapeHtml(title)}</h1>
<div class="legend">${legend}</div>
${body}
</html>
`;
}
