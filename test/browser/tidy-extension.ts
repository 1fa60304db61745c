/** The extension as the tests of permissions need it: the browser's own dialog cannot be clicked. */
import {cp, mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {BrowserName} from '../../tools/browsers';
import {extensionDir} from '../../tools/paths';

/**
 * The folder of a build whose sites need no dialog. In Firefox a preference grants them; for Chrome the sites that may
 * be asked for are given beforehand, so that asking is answered at once. Everything else is as in the build.
 */
export async function extensionWithSites(name: BrowserName): Promise<string> {
	if (name === 'firefox') {
		return extensionDir(name);
	}
	const folder = await mkdtemp(join(tmpdir(), 'broadsheet-sites-'));
	await cp(extensionDir(name), folder, {recursive: true});
	const file = join(folder, 'manifest.json');
	const {optional_host_permissions: sites, ...manifest} = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
	await writeFile(file, JSON.stringify({...manifest, host_permissions: sites}));
	return folder;
}
