/** The bench's results as one HTML file, in which every page can be looked at. */
import {documentOf, escapeHtml, pictureOf} from './picture';
import type {PageResult} from './results';

/** The report; the pages stand in the order of their scores, the worst first. */
export function reportOf(title: string, tables: string, results: readonly PageResult[]): string {
	const sorted = [...results].sort((one, other) => one.engines.ours!.text.rouge.f1 - other.engines.ours!.text.rouge.f1);
	return documentOf(title, `<pre>${escapeHtml(tables)}</pre>\n${sorted.map(pageOf).join('\n')}`);
}

function pageOf({page, run, engines}: PageResult): string {
	const {rouge, extra} = engines.ours!.text;
	const line = `${page.id}: ROUGE-L F1 ${rouge.f1.toFixed(3)}, P ${rouge.precision.toFixed(3)}, R ${rouge.recall.toFixed(3)}, ${extra.toFixed(0)} extra words per 100`;
	return `<details><summary>${escapeHtml(line)}</summary>\n<p><a href="${escapeHtml(page.url)}">${escapeHtml(page.url)}</a></p>\n${pictureOf(run.ours, page)}\n</details>`;
}
