/** Draws icons/icon.svg at the sizes the manifest names, with headless Chromium: `npx tsx tools/icons.ts`. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser} from 'puppeteer-core';
import {findBrowser} from './browsers/find';

interface Icon {
	readonly size: number;
	/** Transparent pixels on each side. */
	readonly pad: number;
}

/** The Chrome Web Store asks for 96 px of art in the 128 px icon; a toolbar's icons use every pixel they have. */
const icons: readonly Icon[] = [{size: 16, pad: 0}, {size: 32, pad: 0}, {size: 48, pad: 0}, {size: 128, pad: 16}];

const folder = new URL('../icons/', import.meta.url);

const art = readFileSync(new URL('icon.svg', folder), 'base64');
const browser = await puppeteer.launch({executablePath: chromium(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
try {
	for (const icon of icons) {
		await draw(browser, icon);
	}
} finally {
	await browser.close();
}

async function draw(browser: Browser, {size, pad}: Icon): Promise<void> {
	const page = await browser.newPage();
	await page.setViewport({width: size, height: size, deviceScaleFactor: 1});
	await page.setContent(`<body style="margin:${pad}px"><img style="display:block" width="${size - 2 * pad}" src="data:image/svg+xml;base64,${art}">`);
	await page.screenshot({path: `${fileURLToPath(folder)}${size}.png`, omitBackground: true});
	await page.close();
}

function chromium(): string {
	const path = findBrowser('chrome');
	if (!path) {
		throw new Error('No Chromium is installed to draw the icons');
	}
	return path;
}
