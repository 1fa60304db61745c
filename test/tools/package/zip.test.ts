import {unzipSync} from 'fflate';
import {expect, test} from 'vitest';
import {sourceFiles} from '../../../tools/package/files';
import {zipOf} from '../../../tools/package/zip';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the same files give the same bytes in whatever order they come', () => {
	const one = zipOf(new Map([['b.js', bytes('b')], ['a/c.js', bytes('c')]]));
	const other = zipOf(new Map([['a/c.js', bytes('c')], ['b.js', bytes('b')]]));
	expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('what is packed comes out again', () => {
	const files = unzipSync(zipOf(new Map([['manifest.json', bytes('{"manifest_version": 3}')]])));
	expect(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, new TextDecoder().decode(content)]))).toEqual({'manifest.json': '{"manifest_version": 3}'});
});

test('the sources are all that is needed to build, and nothing that was built', async () => {
	const names = [...(await sourceFiles()).keys()];
	expect(names).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', '.npmrc', 'manifest.json', 'tsconfig.json', 'src/content.ts', 'tools/package.ts']));
	expect(names.filter(name => /^(?:node_modules|dist|packages|\.git)\//.test(name))).toEqual([]);
});
