/** What axe has to say about a page of the extension, in every theme. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type axe from 'axe-core';
import type {Popup} from '../../tools/browsers';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A function whose text is axe's, for the page to run: its policy lets no script in from elsewhere. */
const defineAxe: () => void = Object.assign(() => undefined, {toString: () => `function () { ${axeSource}\n}`});

/** Themes in which contrast is asked about again; in light everything is. */
const otherThemes = ['sepia', 'dark', 'contrast'] as const;

/** Each violation with its theme, its rule and the element. */
export async function violations(page: Popup): Promise<string[]> {
	await page.evaluate(defineAxe);
	return page.evaluate(askAxe, otherThemes);
}

/** Runs in the page: all that axe has to say in the light theme, and of contrast in the others. */
async function askAxe(otherThemes: readonly string[]): Promise<string[]> {
	const {axe: asked} = globalThis as unknown as {axe: typeof axe};
	const said: string[] = [];
	for (const theme of ['light', ...otherThemes]) {
		document.documentElement.dataset['theme'] = theme;
		const {violations} = await asked.run(document, theme === 'light' ? {} : {runOnly: {type: 'rule', values: ['color-contrast']}});
		said.push(...violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${theme}: ${id}: ${html}`)));
	}
	return said;
}
