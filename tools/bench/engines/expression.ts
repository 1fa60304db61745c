/** The engines as text to evaluate in a page. */
import {resolve} from 'node:path';
import {readerFunction} from '../../pages/content-script';
import {pageScript} from '../../pages/page-script';
import type {PeerName} from './page-run';

/** An expression whose value is a PageRun as JSON. */
export async function engineExpression(peers: readonly PeerName[]): Promise<string> {
	return `(async () => {
		${await pageScript(resolve(import.meta.dirname, 'in-page.ts'), 'runEngines')}
		const ours = ${await readerFunction()};
		return JSON.stringify(await runEngines(${JSON.stringify(peers)}, ours));
	})()`;
}
