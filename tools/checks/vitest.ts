/** One vitest project, and how many of its tests passed. */
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {out} from '../paths';
import {runProgram} from './run-program';
import type {Tally} from './tally';

/** Runs the project's tests. */
export async function runTests(project: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Tally> {
	const report = join(out, `${project}-tests.json`);
	rmSync(report, {force: true});
	const {code} = await runProgram('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args], {env});
	const tally = existsSync(report) ? readTally(report) : {passed: 0, failed: 0};
	// A file that cannot be loaded, or an error outside of the tests, is no failed test, but fails the run.
	return code !== 0 && tally.failed === 0 ? {...tally, failed: 1} : tally;
}

function readTally(report: string): Tally {
	const {numPassedTests, numFailedTests} = JSON.parse(readFileSync(report, 'utf8')) as {numPassedTests: number; numFailedTests: number};
	return {passed: numPassedTests, failed: numFailedTests};
}
