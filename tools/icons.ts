/** icons/icon.svg → icons/16.png … 128.png, drawn by the Chromium that is on the path. */
import {execFileSync} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/** The sizes in CSS pixels that the manifest names. */
const sizes = [16, 32, 48, 128] as const;

const drawing = await readFile('icons/icon.svg', 'base64');
const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], {encoding: 'utf8'}).trim();
const browser = await puppeteer.launch({executablePath, args: ['--no-sandbox']});
const page = await browser.newPage();
for (const size of sizes) {
	await page.setViewport({width: size, height: size});
	await page.setContent(`<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`);
	await page.screenshot({path: `icons/${size}.png`, omitBackground: true});
}
await browser.close();
