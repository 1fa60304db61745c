/** npm run gallery [-- --only NAME,NAME] [--browser chrome|firefox] [--accept]: pictures of every state of the popup, the tab, the panel and the settings, on one page, in out/gallery. --accept takes Chrome's as what the tests expect. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {buildIfStale} from './build';
import {browserNames, findBrowser, launch, type ExtensionBrowser, type Popup} from './browsers';
import {glance} from './gallery/glance';
import {madePages, pageStates, popupStates, reach, reachPage, waitFor, type PageState, type PopupState} from './gallery/states';
import {extensionDir, out, root} from './paths';
import {serve} from './serve';

const {values: {only, browser: wanted, accept}} = parseArgs({options: {only: {type: 'string'}, browser: {type: 'string'}, accept: {type: 'boolean'}}});
const folder = join(out, 'gallery');
const isWanted = ({name}: {readonly name: string}) => only === undefined || only.split(',').includes(name);
const states = popupStates.filter(isWanted);
const otherPages = pageStates.filter(isWanted);
const names = [...states, ...otherPages].map(({name}) => name);

/** CSS pixels: the popup on a desktop, and the narrowest screen that WCAG 2.2 asks for (1.4.10). */
const widths = {wide: 680, narrow: 320} as const;
const schemes = ['light', 'dark'] as const;

interface Picture {
	readonly state: string;
	readonly file: string;
	readonly says: string;
	readonly width: number;
}

mkdirSync(folder, {recursive: true});
await buildIfStale();
const pictures: Picture[] = [];
for (const name of browserNames.filter(name => wanted === undefined || name === wanted)) {
	const path = findBrowser(name);
	if (path !== undefined) {
		pictures.push(...await picturesIn(await launch(name, {path, extension: extensionDir(name), headless: true})));
	}
}
writeFileSync(join(folder, 'index.html'), pageOf(pictures));
if (accept) {
	acceptGlances();
}
console.log(`${pictures.length} pictures of ${names.length} states: ${join(folder, 'index.html')}`);

async function picturesIn(browser: ExtensionBrowser): Promise<Picture[]> {
	const server = await serve(root, madePages);
	const taken: Picture[] = [];
	for (const state of states) {
		taken.push(...await picturesOf(state, browser, server.url).catch(error => miss(state, error)));
	}
	for (const state of otherPages) {
		taken.push(...await picturesOfPage(state, browser, server.url).catch(error => miss(state, error)));
	}
	await browser.close();
	await server.close();
	return taken;
}

/** One state that is not reached costs no other its pictures. */
function miss({name}: {readonly name: string}, error: unknown): Picture[] {
	console.error(`${name}: ${String(error)}`);
	process.exitCode = 1;
	return [];
}

async function picturesOf(state: PopupState, browser: ExtensionBrowser, server: string): Promise<Picture[]> {
	const popup = await reach(state, browser, server);
	const taken: Picture[] = [];
	for (const [size, width] of Object.entries(widths)) {
		await popup.setWidth(width);
		taken.push(...await inBothSchemes(popup, {state: state.name, browser: browser.name, size, width}));
	}
	await popup.close();
	return taken;
}

async function picturesOfPage(state: PageState, browser: ExtensionBrowser, server: string): Promise<Picture[]> {
	const page = await reachPage(state, browser, server);
	const taken: Picture[] = [];
	for (const [size, [width, height]] of Object.entries(state.sizes)) {
		await page.setSize(width, height);
		taken.push(...await inBothSchemes(page, {state: state.name, browser: browser.name, size, width}));
	}
	// Closing the browser's only tab would close the browser.
	await (state.story === undefined ? browser.closeTab() : page.close());
	return taken;
}

async function inBothSchemes(page: Popup, {state, browser, size, width}: {readonly state: string; readonly browser: string; readonly size: string; readonly width: number}): Promise<Picture[]> {
	const taken: Picture[] = [];
	for (const scheme of schemes) {
		await page.setColorScheme(scheme);
		await waitFor(page, 'body');
		const file = `${state}-${browser}-${size}-${scheme}.png`;
		await page.screenshot(join(folder, file));
		taken.push({state, file, says: `${browser}, ${size}, ${scheme}`, width});
	}
	return taken;
}

function acceptGlances(): void {
	const file = join(root, 'test/browser/glances.json');
	const glances = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
	for (const {name} of states) {
		glances[name] = Object.fromEntries(schemes.map(scheme => [scheme, glance(readFileSync(join(folder, `${name}-chrome-wide-${scheme}.png`)))]));
	}
	const known = popupStates.filter(({name}) => glances[name]).map(({name}) => [name, glances[name]]);
	writeFileSync(file, `${JSON.stringify(Object.fromEntries(known), null, '\t')}\n`);
}

function pageOf(pictures: readonly Picture[]): string {
	const sections = names.map(name => `<h2 id="${name}">${name}</h2>\n<div>${pictures.filter(({state}) => state === name).map(figure).join('\n')}</div>`);
	const links = names.map(name => `<a href="#${name}">${name}</a>`);
	return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Broadsheet: every state of its pages</title>
<style>body{font:15px/1.5 system-ui,sans-serif;margin:24px;background:#8a8f98;color:#111}nav a{margin-right:12px;color:inherit}div{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{display:block}figcaption{font-size:13px}</style>
<h1>Broadsheet: every state of its pages</h1>
<nav>${links.join(' ')}</nav>
${sections.join('\n')}
</html>
`;
}

function figure({file, says, width}: Picture): string {
	return `<figure><img src="${file}" alt="" width="${width}" loading="lazy"><figcaption>${says}</figcaption></figure>`;
}
