/** npm run store: the pictures of the store listing, in store/pictures, from the real popup on the sample page. Fonts are those of the machine: with Noto Serif and Inter they look as they should. */
import {mkdirSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {join} from 'node:path';
import puppeteer, {type Page} from 'puppeteer-core';
import {buildIfStale} from './build';
import {findBrowser, launch, type ExtensionBrowser} from './browsers';
import {chromiumFlags} from './browsers/chromium-flags';
import {extensionDir, out, root} from './paths';
import {screenshotScene, sizes, tileScene} from './pictures/scene';
import {storeShots} from './pictures/shots';
import {take} from './pictures/take';
import {type Handler, serve} from './serve';

const parts = join(out, 'store');
const folder = join(root, 'store/pictures');

const path = findBrowser('chrome');
if (path === undefined) {
	throw new Error('The pictures need Chrome or Chromium.');
}
await buildIfStale();
mkdirSync(parts, {recursive: true});
mkdirSync(folder, {recursive: true});
const server = await serve(root, scenes());
await takePopups(await launch('chrome', {path, extension: extensionDir('chrome'), headless: true}));
await drawScenes(path);
await server.close();

/** The scenes, by the addresses of their pictures. */
function scenes(): Handler {
	const pages = new Map(storeShots.map(({file, caption, scheme}) => [`/scene/${file}`, screenshotScene({caption, scheme, popup: `/out/store/${file}.png`})]));
	pages.set('/scene/tile', tileScene());
	return (request, response: ServerResponse) => {
		const page = pages.get(request.url ?? '');
		if (page !== undefined) {
			response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page);
		}
		return page !== undefined;
	};
}

async function takePopups(browser: ExtensionBrowser): Promise<void> {
	for (const shot of storeShots) {
		await take(browser, shot, {server: server.url, file: join(parts, `${shot.file}.png`)});
	}
	await browser.close();
}

async function drawScenes(executablePath: string): Promise<void> {
	const browser = await puppeteer.launch({executablePath, pipe: true, args: chromiumFlags({headless: true})});
	const page = await browser.newPage();
	for (const {file} of storeShots) {
		await draw(page, file, sizes.screenshot);
	}
	await draw(page, 'tile', sizes.tile);
	await browser.close();
}

async function draw(page: Page, file: string, size: {readonly width: number; readonly height: number}): Promise<void> {
	await page.setViewport(size);
	await page.goto(`${server.url}scene/${file}`, {waitUntil: 'load'});
	const picture = join(folder, `${file}.png`) as `${string}.png`;
	await page.screenshot({path: picture});
	console.log(picture);
}
