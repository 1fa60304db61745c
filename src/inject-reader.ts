/** Puts the content script into a tab, and the words of a page's languages after it where it wants them. Any page of the extension may do so. */
import browser from 'webextension-polyfill';
import type {Language} from './declutter/words/codes';
import {isLanguage} from './declutter/words/codes';
import type {PageApi} from './page-api';

/** The scripts that read a page, in the order in which they run. English stands on pages of all languages, so its words go with them. */
export const readerFiles: readonly string[] = [wordsFile('en'), 'content.js'];

/** Puts the content script into a tab and gives what it reads there; rejects where the browser refuses the page. */
export async function injectReader(tabId: number): Promise<unknown> {
	return finishReading(tabId, await run({target: {tabId}, files: [...readerFiles], injectImmediately: true}));
}

/** Gives the content script in a tab the words that its answer wants, and what it reads with them; or the answer, where it wants none. */
export async function finishReading(tabId: number, answer: unknown): Promise<unknown> {
	const languages = languagesWanted(answer);
	if (languages.length === 0) {
		return answer;
	}
	// Should a file be missing, the page is read with the words that are there.
	await run({target: {tabId}, files: languages.map(wordsFile), injectImmediately: true}).catch(() => undefined);
	return run({target: {tabId}, func: finish as () => unknown, injectImmediately: true});
}

/** Gives a content script that was registered for its site the words that it still wants. */
export async function giveWords(tabId: number): Promise<void> {
	await finishReading(tabId, await run({target: {tabId}, func: wanted as () => unknown, injectImmediately: true}));
}

/** Runs in the page, from its source text, so it names nothing from outside itself; the next one too. */
function wanted(): unknown {
	return (globalThis as {broadsheetPage?: PageApi}).broadsheetPage?.wanted();
}

function finish(): unknown {
	return (globalThis as {broadsheetPage?: PageApi}).broadsheetPage?.finish();
}

function languagesWanted(answer: unknown): Language[] {
	const isWanting = typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'words-wanted';
	return isWanting && 'languages' in answer && Array.isArray(answer.languages) ? answer.languages.filter(isLanguage) : [];
}

/** Where the build puts the words of a language. */
function wordsFile(language: Language): string {
	return `words/${language}.js`;
}

/** What a script gives in the top frame of a tab. */
export async function run(injection: Parameters<typeof browser.scripting.executeScript>[0]): Promise<unknown> {
	const [frame] = await browser.scripting.executeScript(injection) ?? [];
	return frame?.result;
}
