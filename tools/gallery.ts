/** npm run gallery [-- --only NAME,NAME] [--browser chrome|firefox] [--accept]: pictures of every state of the popup, on one page, in out/gallery. --accept takes Chrome's as what the tests expect. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {buildIfStale} from './build';
import {browserNames, findBrowser, launch, type ExtensionBrowser} from './browsers';
import {glance} from './gallery/glance';
import {madePages, popupStates, reach, waitFor, type PopupState} from './gallery/states';
import {extensionDir, out, root} from './paths';
import {serve} from './serve';

const {values: {only, browser: wanted, accept}} = parseArgs({options: {only: {type: 'string'}, browser: {type: 'string'}, accept: {type: 'boolean'}}});
const folder = join(out, 'gallery');
const states = popupStates.filter(({name}) => only === undefined || only.split(',').includes(name));

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
console.log(`${pictures.length} pictures of ${states.length} states: ${join(folder, 'index.html')}`);

async function picturesIn(browser: ExtensionBrowser): Promise<Picture[]> {
	const server = await serve(root, madePages);
	const taken: Picture[] = [];
	for (const state of states) {
		taken.push(...await picturesOf(state, browser, server.url).catch(error => miss(state, error)));
	}
	await browser.close();
	await server.close();
	return taken;
}

/** One state that is not reached costs no other its pictures. */
function miss({name}: PopupState, error: unknown): Picture[] {
	console.error(`${name}: ${String(error)}`);
	process.exitCode = 1;
	return [];
}

async function picturesOf(state: PopupState, browser: ExtensionBrowser, server: string): Promise<Picture[]> {
	const popup = await reach(state, browser, server);
	const taken: Picture[] = [];
	for (const [size, width] of Object.entries(widths)) {
		await popup.setWidth(width);
		for (const scheme of schemes) {
			await popup.setColorScheme(scheme);
			await waitFor(popup, 'body');
			const file = `${state.name}-${browser.name}-${size}-${scheme}.png`;
			await popup.screenshot(join(folder, file));
			taken.push({state: state.name, file, says: `${browser.name}, ${size}, ${scheme}`, width});
		}
	}
	await popup.close();
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
	const sections = states.map(({name}) => `<h2 id="${name}">${name}</h2>\n<div>${pictures.filter(({state}) => state === name).map(figure).join('\n')}</div>`);
	const links = states.map(({name}) => `<a href="#${name}">${name}</a>`);
	return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Broadsheet: every state of the popup</title>
<style>body{font:15px/1.5 system-ui,sans-serif;margin:24px;background:#8a8f98;color:#111}nav a{margin-right:12px;color:inherit}div{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{display:block}figcaption{font-size:13px}</style>
<h1>Broadsheet: every state of the popup</h1>
<nav>${links.join(' ')}</nav>
${sections.join('\n')}
</html>
`;
}

function figure({file, says, width}: Picture): string {
	return `<figure><img src="${file}" alt="" width="${width}" loading="lazy"><figcaption>${says}</figcaption></figure>`;
}
