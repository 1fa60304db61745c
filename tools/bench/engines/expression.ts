/** The engines as text to evaluate in a page. */
import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {build} from 'vite';
import {extensionDir, root} from '../../paths';
import type {PeerName} from './page-run';

/** An expression whose value is a PageRun as JSON. */
export async function engineExpression(peers: readonly PeerName[]): Promise<string> {
	const content = await readFile(join(extensionDir('chrome'), 'content.js'), 'utf8');
	return `(async () => {
		${await engineScript()}
		const ours = () => { ${content}
			return broadsheetContent;
		};
		return JSON.stringify(await runEngines(${JSON.stringify(peers)}, ours));
	})()`;
}

async function engineScript(): Promise<string> {
	const built = await build({
		root,
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2022',
			lib: {entry: resolve(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'runEngines'},
			rolldownOptions: {output: {exports: 'default'}},
		},
	});
	const [output] = [built].flat();
	if (!output || !('output' in output)) {
		throw new Error('The other engines were not built');
	}
	return output.output[0].code;
}
