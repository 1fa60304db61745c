/** npm run --silent extract -- --pages DIR --out FILE.jsonl [--settings JSON]: what the extension makes of a folder of saved pages. */
import {once} from 'node:events';
import {createWriteStream} from 'node:fs';
import {parseArgs} from 'node:util';
import {buildIfStale} from './build';
import {extractPages} from './pages/extract-pages';
import {readIndex} from './pages/saved-pages';
import {settingsFrom} from './settings-option';

const usage = 'usage: npm run --silent extract -- --pages DIR --out FILE.jsonl [--settings JSON]';

const {values} = parseArgs({options: {pages: {type: 'string'}, out: {type: 'string'}, settings: {type: 'string'}}});
if (values.pages === undefined || values.out === undefined) {
	console.error(usage);
	process.exit(2);
}
await extract(values.pages, values.out, values.settings);

async function extract(dir: string, outFile: string, settings: string | undefined): Promise<void> {
	await buildIfStale();
	const pages = await readIndex(dir);
	const file = createWriteStream(outFile);
	let done = 0;
	let failed = 0;
	for await (const line of extractPages(dir, pages, {settings: settingsFrom(settings), say: console.error})) {
		file.write(`${JSON.stringify(line)}\n`);
		done += 1;
		failed += line.error === undefined ? 0 : 1;
		console.error(`${done}/${pages.length} ${line.id} ${line.error ?? line.state}`);
	}
	file.end();
	await once(file, 'finish');
	console.error(`${done} pages, ${failed} failed, written to ${outFile}`);
}
