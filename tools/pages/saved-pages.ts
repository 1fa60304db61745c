/** A folder of saved pages: index.json says which, pages/<id>.html or .html.gz holds each. */
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';

export interface SavedPage {
	readonly id: string;
	readonly url: string;
}

/** The entries of a folder's index. */
export async function readIndex(dir: string): Promise<readonly SavedPage[]> {
	const file = join(dir, 'index.json');
	if (!existsSync(file)) {
		throw new Error(`${file} is missing: a folder of saved pages is wanted, which is no part of the project`);
	}
	const index: unknown = JSON.parse(await readFile(file, 'utf8'));
	if (!Array.isArray(index) || !index.every(isSavedPage)) {
		throw new Error(`${file} is no list of {id, url}`);
	}
	return index;
}

function isSavedPage(entry: unknown): entry is SavedPage {
	return typeof entry === 'object' && entry !== null && 'id' in entry && 'url' in entry && typeof entry.id === 'string' && typeof entry.url === 'string';
}

/** The bytes of one page, as they were served. */
export async function readSavedPage(dir: string, id: string): Promise<Buffer> {
	const plain = join(dir, 'pages', `${id}.html`);
	return existsSync(plain) ? readFile(plain) : gunzipSync(await readFile(`${plain}.gz`));
}
