/** The engines as text to evaluate in a page. */
import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {pageScript} from '../../pages/page-script';
import {extensionDir} from '../../paths';
import type {PeerName} from './page-run';

/** An expression whose value is a PageRun as JSON. */
export async function engineExpression(peers: readonly PeerName[]): Promise<string> {
	const content = await readFile(join(extensionDir('chrome'), 'content.js'), 'utf8');
	return `(async () => {
		${await pageScript(resolve(import.meta.dirname, 'in-page.ts'), 'runEngines')}
		const ours = () => { ${content}
			return broadsheetContent;
		};
		return JSON.stringify(await runEngines(${JSON.stringify(peers)}, ours));
	})()`;
}
