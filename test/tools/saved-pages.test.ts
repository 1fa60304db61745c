import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {readIndex, readSavedPage} from '../../tools/pages/saved-pages';
import {readDocuments} from '../../tools/train/documents';

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

test('a folder without an index is said to be no folder of pages', async () => {
	await expect(readIndex(dir)).rejects.toThrow('index.json is missing: a folder of saved pages is wanted');
});

test('annotated documents that are not there are said to be missing', () => {
	expect(() => readDocuments(join(dir, 'news.jsonl'))).toThrow('news.jsonl is missing: a file of annotated documents is wanted');
});
