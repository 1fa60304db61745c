/** npm run package [-- --out DIR]: builds, and writes the zip files for both stores and the one with the sources. The same commit gives the same bytes. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {buildExtension} from './build';
import {isMain} from './is-main';
import {readManifest} from './manifest';
import {filesIn, sourceFiles} from './package/files';
import {zipOf} from './package/zip';
import {extensionDir, root, targets} from './paths';

/** Builds and packs; gives the files written. */
export async function writePackages(folder: string): Promise<string[]> {
	await buildExtension();
	await mkdir(folder, {recursive: true});
	const {version} = readManifest();
	const contents = [...targets.map(target => [target, filesIn(extensionDir(target))] as const), ['source', sourceFiles()] as const];
	const written: string[] = [];
	for (const [name, files] of contents) {
		const file = join(folder, `broadsheet-${name}-${version}.zip`);
		await writeFile(file, zipOf(await files));
		written.push(file);
	}
	return written;
}

if (isMain(import.meta.url)) {
	const {values} = parseArgs({options: {out: {type: 'string', default: resolve(root, 'packages')}}});
	for (const file of await writePackages(values.out)) {
		console.log(`${file} ${Math.round((await readFile(file)).length / 1000)} kB`);
	}
}
