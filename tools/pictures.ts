/** npm run pictures [-- PAGE.html ...]: the README's pictures of the real popup; with pages, theirs into out/ instead, in both browsers. */
import {mkdirSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {buildIfStale} from './build';
import {browserNames, findBrowser, launch, type ExtensionBrowser} from './browsers';
import {extensionDir, out, root} from './paths';
import {readmeShots} from './pictures/shots';
import {take} from './pictures/take';
import {serve} from './serve';

/** The names come after the article; by then they have. Milliseconds. */
const settling = 1500;

await buildIfStale();
const pages = process.argv.slice(2);
for (const name of pages.length > 0 ? browserNames : (['chrome'] as const)) {
	const path = findBrowser(name);
	if (path !== undefined) {
		const browser = await launch(name, {path, extension: extensionDir(name), headless: true});
		await (pages.length > 0 ? picturesOf(pages, browser) : picturesForReadme(browser));
		await browser.close();
	}
}

async function picturesForReadme(browser: ExtensionBrowser): Promise<void> {
	const server = await serve(root);
	for (const shot of readmeShots) {
		const file = join(root, 'docs', `${shot.file}.png`);
		await take(browser, shot, {server: server.url, file});
		console.log(file);
	}
	await server.close();
}

async function picturesOf(files: readonly string[], browser: ExtensionBrowser): Promise<void> {
	mkdirSync(out, {recursive: true});
	for (const file of files) {
		const server = await serve(resolve(dirname(file)));
		for (const scheme of ['light', 'dark'] as const) {
			await picture(browser, `${server.url}${basename(file)}`, scheme, join(out, `${basename(dirname(resolve(file)))}-${browser.name}-${scheme}.png`));
		}
		await server.close();
	}
}

async function picture(browser: ExtensionBrowser, url: string, scheme: 'light' | 'dark', file: string): Promise<void> {
	await browser.open(url);
	const popup = await browser.clickButton();
	await popup.setColorScheme(scheme);
	await popup.waitForState();
	await new Promise(done => setTimeout(done, settling));
	await popup.screenshot(file);
	await popup.close();
	console.log(file);
}
