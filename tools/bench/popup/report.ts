/** The popup's bench as lines for the terminal and as one HTML file that needs no other. */
import {median, p95} from '../averages';
import {escapeHtml} from '../picture';
import {type Click, ours, parts, partTitles, toArticle, toHighlights} from './click';
import {articlesForMemory, barsOf, type BrowserResult, type Growth, idleSeconds, linesOf, type PageClicks, rowsOf, slopesOf, statementOf} from './results';
import {flameChart, growthPlot} from './svg';

/** A frame of 60 a second and half of the next: one that a reader could see. */
const lateFrame = 25;

type Table = ReadonlyArray<readonly string[]>;

/** The figures of one browser as text. */
export function textOf(result: BrowserResult): string {
	const tables = [timesTable(result), ...result.growth.map(slopesTable)].map(table => table.map(aligned).join('\n'));
	return [result.browser, ...tables, sharesOf(result.pages.flatMap(({clicks}) => clicks)), statementOf(result.growth), ...facts(result)].join('\n');
}

/** The report of all browsers. */
export function reportOf(results: readonly BrowserResult[]): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>From the click to the article</title>
<style>
body { max-width: 860px; margin: 24px auto; padding: 0 16px; font: 15px/1.45 sans-serif; color: #222; background: #fff; }
svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; margin: 12px 0; }
td { padding: 2px 12px 2px 0; border-bottom: 1px solid #ddd; text-align: right; }
td:first-child { text-align: left; }
tr:first-child { color: #666; }
</style>
<h1>From the click to the article</h1>
<ol>${parts.map(part => `<li>${escapeHtml(`${part}: ${partTitles[part]}`)}</li>`).join('')}</ol>
${results.map(browserHtml).join('\n')}
</html>
`;
}

function browserHtml(result: BrowserResult): string {
	const clicks = result.pages.flatMap(page => page.clicks);
	return [
		`<h2>${escapeHtml(result.browser)}</h2>`,
		tableHtml(timesTable(result)),
		`<p>${escapeHtml(sharesOf(clicks))}</p>`,
		'<h3>The median click</h3>',
		flameChart(barsOf(clicks)),
		...result.growth.flatMap(growth => [`<h3>Growth with ${growth.unit}</h3>`, growthPlot(growth.unit, linesOf(growth)), tableHtml(slopesTable(growth))]),
		...[statementOf(result.growth), ...facts(result)].map(line => `<p>${escapeHtml(line)}</p>`),
		`<details><summary>Every page</summary>${tableHtml(pagesTable(result.pages))}</details>`,
	].join('\n');
}

function timesTable({pages}: BrowserResult): Table {
	const clicks = pages.flatMap(page => page.clicks);
	const rows = rowsOf(clicks).map(row => [row.name, ms(row.median), ms(row.p95), `${(100 * row.share).toFixed(0)} %`]);
	return [[`${clicks.length} clicks`, 'median', 'p95', 'share'], ...rows];
}

/** Whose the time to the article is. */
function sharesOf(clicks: readonly Click[]): string {
	const of = (time: (click: Click) => number) => ms(median(clicks.map(time)));
	return `Of the ${of(toArticle)} from the click to the article, ${of(({browser}) => browser)} are the browser’s, before any script of ours runs, and ${of(click => ours(click, toArticle))} are ours (medians).`;
}

function slopesTable(growth: Growth): Table {
	const lines = linesOf(growth);
	const rows = slopesOf(growth).map(({name, all, last}, at) => [name, ...lines[at]!.points.map(({y}) => ms(y)), all.toFixed(2), last.toFixed(2)]);
	return [[growth.unit, ...growth.sizes.map(({size}) => size.toLocaleString('en')), 'slope', 'last slope'], ...rows];
}

function pagesTable(pages: readonly PageClicks[]): Table {
	const rows = pages.map(({name, clicks}) => clicks.length === 0 ? [name, 'no article', ''] : [name, ms(median(clicks.map(toArticle))), ms(median(clicks.map(toHighlights)))]);
	return [['page', 'to article', 'to highlights'], ...rows];
}

function facts({memory, idle, scrolling: {mentions, frames}}: BrowserResult): string[] {
	const late = frames.filter(frame => frame > lateFrame).length;
	const told = [...new Set([1, articlesForMemory, memory.length])].filter(article => memory[article - 1] !== undefined);
	return [
		told.length === 0 ? 'Memory: not told here.' : `Memory of the extension’s process with the popup open: ${told.map(article => `${mb(memory[article - 1]!)} at article ${article}`).join(', ')}.`,
		idle === undefined ? 'CPU while idle: not told here.' : `CPU of the extension’s process while the popup is left alone for ${idleSeconds} s: ${idle.cpu} ms; its memory then: ${mb(idle.memory)}.`,
		`Scrolling with ${mentions} mentions marked: frames ${ms(median(frames))}, p95 ${ms(p95(frames))}, ${late} of ${frames.length} over ${lateFrame} ms.`,
	];
}

function ms(time: number): string {
	return `${time.toFixed(0)} ms`;
}

function mb(bytes: number): string {
	return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}

function aligned([first, ...others]: readonly string[]): string {
	return `  ${first!.padEnd(22)}${others.map(cell => cell.padStart(11)).join('')}`;
}

function tableHtml(table: Table): string {
	const row = (cells: readonly string[]) => `<tr>${cells.map(cell => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
	return `<table>${table.map(row).join('\n')}</table>`;
}
