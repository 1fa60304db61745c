/** Programs of the packages, run by this same Node: so there is no shell between, on any system. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {resolve} from 'node:path';
import {root} from '../paths';

export const programs = {
	tsc: 'typescript/bin/tsc',
	eslint: 'eslint/bin/eslint.js',
	vitest: 'vitest/vitest.mjs',
	webExt: 'web-ext/bin/web-ext.js',
} as const;

export interface RunOptions {
	readonly env?: Readonly<Record<string, string>>;
	/** Collects what is printed instead of showing it. */
	readonly quiet?: boolean;
}

/** Runs a program to its end, and gives its exit code and, where quiet, what it printed. */
export async function runProgram(program: keyof typeof programs, args: readonly string[], {env = {}, quiet = false}: RunOptions = {}): Promise<{code: number; output: string}> {
	const child = spawn(process.execPath, [resolve(root, 'node_modules', programs[program]), ...args], {
		cwd: root,
		env: {...process.env, ...env},
		stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'inherit'],
	});
	let output = '';
	child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
		output += chunk;
	});
	const [code] = (await once(child, 'close')) as [number | null];
	return {code: code ?? 1, output};
}
