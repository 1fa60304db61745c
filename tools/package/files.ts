/** What goes into the packages. */
import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {root} from '../paths';

/** Folders and files beside the project's own: made by its commands, by git or by the system. */
const foreign = new Set(['.git', 'node_modules', 'dist', 'out', 'packages', 'coverage', '.vitest-attachments', '.DS_Store']);

/** All files of a folder by their names in it, with forward slashes. */
export async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
	return new Map(await readAll(folder, folder, () => true));
}

/** The project as its authors write it, without what its commands make. */
export async function sourceFiles(): Promise<Map<string, Uint8Array>> {
	return new Map(await readAll(root, root, name => !foreign.has(name)));
}

async function readAll(folder: string, base: string, isWanted: (name: string) => boolean): Promise<Array<[string, Uint8Array]>> {
	const entries = (await readdir(folder, {withFileTypes: true})).filter(({name}) => isWanted(name));
	const files = await Promise.all(entries.map(async entry => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) {
			return readAll(path, base, isWanted);
		}
		return entry.isFile() ? [[relative(base, path).split(sep).join('/'), new Uint8Array(await readFile(path))] as [string, Uint8Array]] : [];
	}));
	return files.flat();
}
