/** npm run check:package: unpacks the source package into an empty folder, builds there, and compares the Firefox package with ours byte for byte, as a store's reviewer does. */
import {execFileSync} from 'node:child_process';
import {mkdtemp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';
import {writePackages} from './package';

const ours = await mkdtemp(join(tmpdir(), 'broadsheet-ours-'));
const theirs = await mkdtemp(join(tmpdir(), 'broadsheet-theirs-'));
try {
	const files = await writePackages(ours);
	const fileNamed = (name: string) => files.find(file => file.includes(`broadsheet-${name}-`))!;
	await unpack(await readFile(fileNamed('source')), theirs);
	run('npm', ['ci', '--no-audit', '--no-fund']);
	run('npm', ['run', '--silent', 'package', '--', '--out', join(theirs, 'packages')]);
	const again = await readFile(join(theirs, 'packages', fileNamed('firefox').split(/[/\\]/).at(-1)!));
	const isSame = again.equals(await readFile(fileNamed('firefox')));
	console.log(isSame ? 'The Firefox package built from the sources is the same, byte for byte' : 'The Firefox package built from the sources DIFFERS');
	process.exitCode = isSame ? 0 : 1;
} finally {
	await rm(ours, {recursive: true, force: true});
	await rm(theirs, {recursive: true, force: true});
}

async function unpack(zip: Uint8Array, folder: string): Promise<void> {
	for (const [name, bytes] of Object.entries(unzipSync(zip))) {
		await mkdir(dirname(join(folder, name)), {recursive: true});
		await writeFile(join(folder, name), bytes);
	}
}

function run(program: string, args: readonly string[]): void {
	// What npm tells its scripts of this project would lead it back here, and Vite's NODE_ENV would keep it from installing Vite.
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_ENV$)/i.test(name)));
	execFileSync(program, args, {cwd: theirs, env, stdio: 'inherit', shell: process.platform === 'win32'});
}
