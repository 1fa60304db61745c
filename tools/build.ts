/** src → dist/chrome and dist/firefox. Run it as a program, or call it from the other tools. */
import {existsSync} from 'node:fs';
import {cp, mkdir, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import {build, type InlineConfig, runnerImport} from 'vite';
import type {allWords} from '../src/declutter/words/all';
import {isMain} from './is-main';
import {manifestFor} from './manifest';
import {extensionDir, root, source, targets} from './paths';

/** The name under which content.js leaves its value. executeScript answers a file's last value, so the file ends by naming it. */
const contentName = 'broadsheetContent';

/**
 * Plain scripts beside content.js, by the names of their entries. A module would run after the first paint, so
 * first-paint is one; tidy and always are put into pages, which take no modules; and so the background needs no other kind.
 */
const scripts = ['first-paint', 'tidy', 'always', 'background'];

/** Builds both variants: the code is the same, the manifests differ. */
export async function buildExtension(): Promise<void> {
	const code = extensionDir('chrome');
	await buildPages(code);
	await buildContent(code);
	for (const name of scripts) {
		await buildScript(name, code);
	}
	await writeWords(join(code, 'words'));
	await copyFiles(code);
	await replaceFolder(code, extensionDir('firefox'));
	for (const target of targets) {
		await writeFile(join(extensionDir(target), 'manifest.json'), `${JSON.stringify(manifestFor(target), null, 2)}\n`);
	}
}

/** Builds where dist is missing or older than what it is made from. */
export async function buildIfStale(): Promise<void> {
	const built = join(extensionDir('firefox'), 'manifest.json');
	const isFresh = existsSync(built) && (await stat(built)).mtimeMs >= (await newestSource());
	if (!isFresh) {
		await buildExtension();
	}
}

async function newestSource(): Promise<number> {
	const folders = [source, resolve(root, 'icons'), resolve(root, 'tools')];
	const inFolders = await Promise.all(folders.map(newestIn));
	const files = ['manifest.json', 'package.json', 'tsconfig.json'].map(async name => (await stat(resolve(root, name))).mtimeMs);
	return Math.max(...inFolders, ...(await Promise.all(files)));
}

async function newestIn(folder: string): Promise<number> {
	if (!existsSync(folder)) {
		return 0;
	}
	const entries = await readdir(folder, {recursive: true});
	const times = await Promise.all(entries.map(async name => (await stat(join(folder, name))).mtimeMs));
	return Math.max(0, ...times);
}

const shared: InlineConfig = {
	root: source,
	configFile: false,
	publicDir: false,
	logLevel: 'warn',
	// Of this library's two builds, the one for pages decodes by innerHTML, which our pages' policy refuses; the other has a table.
	resolve: {alias: {'decode-named-character-reference': resolve(root, 'node_modules/decode-named-character-reference/index.js')}},
};

/** Every HTML file that stands directly in src is a page of the extension. */
async function buildPages(outDir: string): Promise<void> {
	const pages = (await readdir(source)).filter(name => name.endsWith('.html'));
	await build({
		...shared,
		build: {
			outDir,
			emptyOutDir: true,
			target: 'es2022',
			// The page names the chunks that its script imports, so that they are fetched beside it and not after it; later imports need no help.
			modulePreload: {polyfill: false, resolveDependencies: (_, chunks, {hostType}) => hostType === 'html' ? chunks : []},
			rolldownOptions: {
				input: Object.fromEntries(pages.map(name => [basename(name, '.html'), resolve(source, name)])),
				output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', assetFileNames: 'assets/[name][extname]'},
			},
		},
	});
}

async function buildContent(outDir: string): Promise<void> {
	// `footer` is dropped by the minifier; `postFooter` is put after it.
	await buildScript('content', outDir, {globalName: contentName, rolldownOptions: {output: {exports: 'default', postFooter: `${contentName};`}}});
}

interface ScriptOptions {
	/** The variable that holds the script's value. */
	readonly globalName?: string;
	readonly rolldownOptions?: NonNullable<InlineConfig['build']>['rolldownOptions'];
}

async function buildScript(name: string, outDir: string, {globalName = `broadsheet_${name.replaceAll('-', '_')}`, rolldownOptions = {}}: ScriptOptions = {}): Promise<void> {
	await build({
		...shared,
		build: {
			outDir,
			emptyOutDir: false,
			target: 'es2022',
			lib: {entry: resolve(source, `${name}.ts`), formats: ['iife'], name: globalName, fileName: () => `${name}.js`},
			rolldownOptions,
		},
	});
}

/** A plain script for each language, which puts its words where content.js looks for them. It ends in no value, since a script's last one is its answer. */
async function writeWords(outDir: string): Promise<void> {
	const {module} = await runnerImport<{allWords: typeof allWords}>(resolve(source, 'declutter/words/all.ts'), {configFile: false, logLevel: 'warn'});
	await mkdir(outDir, {recursive: true});
	for (const [language, words] of Object.entries(module.allWords)) {
		await writeFile(join(outDir, `${language}.js`), `(globalThis.broadsheetWords ??= {}).${language} = ${JSON.stringify(words)};\nundefined;\n`);
	}
}

async function copyFiles(outDir: string): Promise<void> {
	await cp(resolve(root, 'icons'), join(outDir, 'icons'), {recursive: true});
	await cp(resolve(source, 'tidy.css'), join(outDir, 'tidy.css'));
	await cp(resolve(source, '_locales'), join(outDir, '_locales'), {recursive: true});
	await copyModels(resolve(source, 'entities/model'), join(outDir, 'models'));
}

async function copyModels(from: string, to: string): Promise<void> {
	const models = existsSync(from) ? (await readdir(from)).filter(name => name.endsWith('.bin')) : [];
	await mkdir(to, {recursive: true});
	await Promise.all(models.map(name => cp(join(from, name), join(to, name))));
}

async function replaceFolder(from: string, to: string): Promise<void> {
	await rm(to, {recursive: true, force: true});
	await cp(from, to, {recursive: true});
}

if (isMain(import.meta.url)) {
	await buildExtension();
	console.log(`Built ${targets.map(extensionDir).join(' and ')}`);
}
