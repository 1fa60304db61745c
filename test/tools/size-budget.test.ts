import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {firstScripts} from '../../tools/checks/size-budget';

test('the first scripts are those imported at once, each counted once, and none that is imported by a call', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-scripts-'));
	mkdirSync(join(folder, 'chunks'));
	writeFileSync(join(folder, 'popup.js'), 'import{a as b}from"./chunks/one.js";import"./chunks/two.js";b(()=>import("./chunks/later.js"));');
	writeFileSync(join(folder, 'chunks/one.js'), 'export*from"./two.js";/* one */');
	writeFileSync(join(folder, 'chunks/two.js'), '/* two */');
	writeFileSync(join(folder, 'chunks/later.js'), '/* later */');
	const scripts = (await firstScripts(folder, 'popup.js')).map(String);
	rmSync(folder, {recursive: true});
	expect(scripts.map(script => /\/\* (\w+) \*\//.exec(script)?.[1])).toEqual([undefined, 'one', 'two']);
});
