/** npm run hostile: every hostile page in every browser, the slow ones too, each fault 20 times, and each pattern on 1 MB. */
import {mkdirSync} from 'node:fs';
import {buildIfStale} from './build';
import {browserTests} from './checks/browser-tests';
import {sum} from './checks/tally';
import {runTests} from './checks/vitest';
import {out} from './paths';

const all = {HOSTILE: 'all'};

mkdirSync(out, {recursive: true});
await buildIfStale();
const {passed, failed} = sum([
	await runTests('unit', ['test/hostile', 'test/tree/random-trees.test.tsx'], all),
	await browserTests(['test/browser/hostile.test.ts', 'test/browser/faults.test.ts', 'test/browser/sanitizer.test.ts'], all),
]);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
