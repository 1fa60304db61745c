/** npm test: every check there is. The last line says how many passed and failed. Arguments go to the unit tests. */
import {mkdirSync} from 'node:fs';
import {buildExtension} from './build';
import {browserTests} from './checks/browser-tests';
import {runProgram, type programs} from './checks/run-program';
import {sizeBudget} from './checks/size-budget';
import {fail, pass, sum, type Tally} from './checks/tally';
import {runTests} from './checks/vitest';
import {webExtLint} from './checks/web-ext-lint';
import {out, targets} from './paths';

const {passed, failed} = await testAll(process.argv.slice(2));
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);

async function testAll(unitArguments: readonly string[]): Promise<Tally> {
	mkdirSync(out, {recursive: true});
	const early = [
		await step('Types', async () => program('tsc', ['--noEmit'])),
		await step('Lint', async () => program('eslint', ['.'])),
		await step('Unit tests', async () => runTests('unit', unitArguments)),
	];
	const built = await step('Build', build);
	return sum([...early, built, ...(built.failed === 0 ? await testBuilt() : [])]);
}

async function testBuilt(): Promise<Tally[]> {
	const linted: Tally[] = [];
	for (const target of targets) {
		linted.push(await step(`web-ext lint of dist/${target}`, async () => webExtLint(target)));
	}
	return [...linted, await step('Size budget', sizeBudget), await step('End-to-end tests', async () => browserTests())];
}

async function step(title: string, run: () => Promise<Tally>): Promise<Tally> {
	console.log(`\n${title}`);
	const start = performance.now();
	const tally = await run();
	console.log(`${title}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${Math.round((performance.now() - start) / 1000)} s`);
	return tally;
}

async function program(name: keyof typeof programs, args: readonly string[]): Promise<Tally> {
	const {code} = await runProgram(name, args);
	return code === 0 ? pass : fail;
}

async function build(): Promise<Tally> {
	try {
		await buildExtension();
		return pass;
	} catch (error) {
		console.error(error);
		return fail;
	}
}
