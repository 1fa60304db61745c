import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {readIndex, readSavedPage} from '../../tools/pages/saved-pages';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'broadsheet-pages-'));
	mkdirSync(join(dir, 'pages'));
});
afterEach(() => {
	rmSync(dir, {recursive: true});
});

test('a page is read plain or packed', async () => {
	writeFileSync(join(dir, 'pages/plain.html'), '<p>Ström');
	writeFileSync(join(dir, 'pages/packed.html.gz'), gzipSync('<p>Ström'));
	expect((await readSavedPage(dir, 'plain')).toString()).toBe('<p>Ström');
	expect((await readSavedPage(dir, 'packed')).toString()).toBe('<p>Ström');
});

test('an index that is no list of pages is named', async () => {
	writeFileSync(join(dir, 'index.json'), '[{"id": "a"}]');
	await expect(readIndex(dir)).rejects.toThrow('index.json is no list of {id, url}');
});
