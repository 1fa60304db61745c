/** What the parts of the built extension may weigh at the most, as they travel: gzipped scripts, the package as a zip file. */
import {readdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {filesIn} from '../package/files';
import {zipOf} from '../package/zip';
import {extensionDir} from '../paths';
import {fail, pass, sum, type Tally} from './tally';

/**
 * Bytes. A click loads the content script with the words of English, those of the page's language where it has another,
 * and what the popup needs for its first picture; the package is what a store sends.
 */
const budgets = {'content script': 60_000, 'words of a language': 10_000, 'popup, first paint': 60_000, 'package': 5_000_000} as const;

/** Weighs the Chrome variant; the other has the same code. */
export async function sizeBudget(): Promise<Tally> {
	const folder = extensionDir('chrome');
	const weights: Record<keyof typeof budgets, number> = {
		'content script': zipped(await readFile(join(folder, 'content.js'))),
		'words of a language': Math.max(...await weightsIn(join(folder, 'words'))),
		'popup, first paint': (await firstScripts(folder, 'popup.js')).reduce((bytes, script) => bytes + zipped(script), 0),
		'package': zipOf(await filesIn(folder)).length,
	};
	return sum(Object.entries(weights).map(([part, bytes]) => weigh(part as keyof typeof budgets, bytes)));
}

function weigh(part: keyof typeof budgets, bytes: number): Tally {
	console.log(`${part}: ${(bytes / 1000).toFixed(1)} of ${budgets[part] / 1000} kB`);
	return bytes <= budgets[part] ? pass : fail;
}

async function weightsIn(folder: string): Promise<number[]> {
	const names = await readdir(folder);
	return Promise.all(names.map(async name => zipped(await readFile(join(folder, name)))));
}

function zipped(bytes: Uint8Array): number {
	return gzipSync(bytes, {level: 9}).length;
}

/** An `import` or `export … from` of a built script that is loaded before it runs; what is imported by a call is loaded later. */
const staticImport = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[^"'()]*?from\s*)?["'](\.{1,2}\/[^"']+)["']/g;

/** A script and all that it needs before it runs. */
export async function firstScripts(folder: string, name: string, seen = new Set<string>()): Promise<Buffer[]> {
	if (seen.has(name)) {
		return [];
	}
	seen.add(name);
	const script = await readFile(join(folder, name));
	const needed = [...script.toString().matchAll(staticImport)].map(([, path]) => join(dirname(name), path!));
	const others: Buffer[] = [];
	for (const other of needed) {
		others.push(...await firstScripts(folder, other, seen));
	}
	return [script, ...others];
}
