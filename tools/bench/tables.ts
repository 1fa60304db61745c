/** The results as tables for a terminal. */
import {mean, median} from './averages';
import type {EngineName, TimedName} from './engines/page-run';
import {engineNames} from './engines/page-run';
import type {EngineResult, PageResult} from './results';

/** Rows of cells as text, in columns. */
export function table(rows: readonly (readonly string[])[]): string {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
	return rows.map(row => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')).join('\n');
}

/** Quality, one line for each engine; shares are means over the pages. */
export function qualityTable(results: readonly PageResult[]): string[][] {
	const head = ['engine', 'shingle P', 'R', 'F1', 'ROUGE-L F1', 'found whole', 'blocks true', 'extra/100', 'title', 'authors', 'date'];
	return [head, ...ranEngines(results).map(name => [name, ...qualityCells(results.map(({engines}) => engines[name]!))])];
}

function qualityCells(results: readonly EngineResult[]): string[] {
	const average = (pick: (result: EngineResult) => number) => mean(results.map(pick));
	const precision = average(({text}) => text.shingle.precision);
	const recall = average(({text}) => text.shingle.recall);
	const shares = [precision, recall, (2 * precision * recall) / (precision + recall || 1), average(({text}) => text.rouge.f1), average(({text}) => text.found), average(({text}) => text.blockTrue)];
	const metadata = (['title', 'authors', 'date'] as const).map(field => {
		const known = results.map(result => result.metadata[field]).filter(value => value !== undefined);
		return known.length === 0 ? '-' : share(mean(known.map(Number)));
	});
	return [...shares.map(share), average(({text}) => text.extra).toFixed(1), ...metadata];
}

/** Time for a page: the median, and medians of the ratios to the time of Readability and of a mere walk and copy; last the first run in a fresh page. Ours is timed with its script's start, and again without. */
export function timeTable(results: readonly PageResult[]): string[][] {
	const head = ['engine', 'ms (median)', 'x Readability', 'x walk and copy', 'ms first', 'x Readability first'];
	const names = ranEngines(results).flatMap((name): TimedName[] => name === 'ours' ? [name, 'ours again'] : [name]);
	return [head, ...names.map(name => [name, ...timeCells(results, name, 'ms', ['readability', 'bare']), ...timeCells(results, name, 'firstMs', ['readability'])])];
}

function timeCells(results: readonly PageResult[], name: TimedName, times: Times, others: ReadonlyArray<'readability' | 'bare'>): string[] {
	return [median(results.map(({run}) => run[times][name]!)).toFixed(1), ...others.map(other => ratio(results, times, name, other))];
}

type Times = 'ms' | 'firstMs';

function ratio(results: readonly PageResult[], times: Times, name: TimedName, to: 'readability' | 'bare'): string {
	const ratios = results.map(({run}) => run[times][name]! / run[times][to]!).filter(Number.isFinite);
	return ratios.length === 0 ? '-' : median(ratios).toFixed(2);
}

/** How many pages of each type our engine shows as an article. */
export function articleTable(results: readonly PageResult[]): string[][] {
	const types = [...new Set(results.map(({page}) => page.type || 'article'))].sort();
	const row = (type: string) => {
		const ofType = results.filter(({page}) => (page.type || 'article') === type);
		const shown = ofType.filter(({engines}) => engines.ours!.isArticle).length;
		return [type, String(ofType.length), String(shown), String(ofType.length - shown)];
	};
	return [['type', 'pages', 'article', 'no article'], ...types.map(row)];
}

/** The pages where our text is farthest from the truth. */
export function worstTable(results: readonly PageResult[], length: number): string[][] {
	const worst = [...results].sort((one, other) => one.engines.ours!.text.rouge.f1 - other.engines.ours!.text.rouge.f1).slice(0, length);
	const row = ({page, engines}: PageResult) => {
		const {rouge, found, extra} = engines.ours!.text;
		return [page.id, page.lang.slice(0, 2), share(rouge.f1), share(rouge.precision), share(rouge.recall), share(found), extra.toFixed(0), engines.readability ? share(engines.readability.text.rouge.f1) : '-'];
	};
	return [['worst pages', 'lang', 'ROUGE-L F1', 'P', 'R', 'found', 'extra/100', 'Readability F1'], ...worst.map(row)];
}

/** Which pages lose words, the most first. */
export function lostTable(results: readonly PageResult[], length: number): string[][] {
	const checked = results.filter(({lost}) => lost !== undefined);
	const losing = checked.filter(({lost}) => lost! > 0).sort((one, other) => other.lost! - one.lost!);
	const rows = losing.slice(0, length).map(({page, lost}) => [page.id, lost!.toFixed(2)]);
	return [['words shown by the page and accounted for nowhere', 'per 100'], [`mean of ${checked.length} pages (${losing.length} lose any)`, mean(checked.map(({lost}) => lost!)).toFixed(2)], ...rows];
}

function ranEngines(results: readonly PageResult[]): EngineName[] {
	return engineNames.filter(name => results.every(({engines}) => engines[name] !== undefined));
}

function share(value: number): string {
	return value.toFixed(3);
}
