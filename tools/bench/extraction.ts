/** npm run bench -- --pages DIR [--engines ours,readability,defuddle] [--worst N] [--report FILE]: how good and how fast extraction is on a corpus. */
import {mkdir, writeFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {buildIfStale} from '../build';
import {out} from '../paths';
import {engineNames, peerNames} from './engines/page-run';
import {reportOf} from './report';
import {type PageResult, runBench} from './results';
import {articleTable, lostTable, qualityTable, table, timeTable, worstTable} from './tables';
import {readTruth} from './truth';

const usage = `usage: npm run bench -- --pages DIR [--engines ${engineNames.join(',')}] [--worst N] [--report FILE]`;

const {values} = parseArgs({
	options: {
		pages: {type: 'string'},
		engines: {type: 'string', default: engineNames.join(',')},
		worst: {type: 'string', default: '10'},
		report: {type: 'string', default: join(out, 'bench.html')},
	},
});
const engines = values.engines.split(',');
if (values.pages === undefined || engines.some(name => !engineNames.some(known => known === name))) {
	console.error(usage);
	process.exit(2);
}
await bench(values.pages);

async function bench(dir: string): Promise<void> {
	await buildIfStale();
	const pages = await readTruth(dir);
	const peers = peerNames.filter(name => engines.includes(name));
	const results = await runBench(dir, pages, peers, console.error);
	const tables = tablesOf(results);
	console.log(`${tables}\n`);
	await writeReport(resolve(values.report), reportOf(`Extraction of ${basename(resolve(dir))}`, tables, results));
	if (results.length < pages.length) {
		console.error(`${pages.length - results.length} pages failed and are in no figure.`);
		process.exitCode = 1;
	}
}

function tablesOf(results: readonly PageResult[]): string {
	const isTrueText = results.some(({page}) => page.paragraphs.length > 0);
	const withTruth = isTrueText ? [qualityTable(results), worstTable(results, Number(values.worst))] : [];
	return [...withTruth, articleTable(results), timeTable(results), lostTable(results, Number(values.worst))].map(table).join('\n\n');
}

async function writeReport(file: string, html: string): Promise<void> {
	await mkdir(dirname(file), {recursive: true});
	await writeFile(file, html);
	console.log(`Every page to look at: ${file}`);
}
