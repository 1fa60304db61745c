/** The built extension with a clock around its content script, and a mark where the first of the popup's scripts begins. The clock stands in no build: a page could read it. */
import {cp, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {BrowserName} from '../../browsers';
import {extensionDir, out} from '../../paths';

declare global {
	/** When the content script worked, from and to, in milliseconds since 1970; in the extension's own world of the page. */
	var benchSpans: Array<[start: number, end: number]> | undefined;
}

/** Makes a copy of the built extension whose scripts note when they worked, and gives its folder. */
export async function timedExtension(name: BrowserName): Promise<string> {
	const folder = join(out, 'bench-popup', name);
	await rm(folder, {recursive: true, force: true});
	await cp(extensionDir(name), folder, {recursive: true});
	const script = join(folder, 'content.js');
	await writeFile(script, timed(await readFile(script, 'utf8')));
	const first = join(folder, 'first-paint.js');
	await writeFile(first, `performance.mark('first');\n${await readFile(first, 'utf8')}`);
	return folder;
}

/** A page in a language whose words are fetched is read in two parts, the second by `finish`. The value must stay the last. */
function timed(content: string): string {
	return `var benchNow = () => performance.timeOrigin + performance.now(), benchStart = benchNow();
${content}
var benchSpans = [[benchStart, benchNow()]];
{
	const {finish} = broadsheetPage;
	broadsheetPage.finish = () => {
		const start = benchNow(), value = finish();
		benchSpans.push([start, benchNow()]);
		return value;
	};
}
broadsheetContent;
`;
}
