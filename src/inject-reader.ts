/** Puts the content script into a tab, and the words of a page's languages after it where it wants them. Any page of the extension may do so. */
import browser from 'webextension-polyfill';
import type {Language} from './declutter/words/codes';
import {isLanguage} from './declutter/words/codes';
import type {PageApi} from './page-api';

/** The scripts that read a page, in the order in which they run. English stands on pages of all languages, so its words go with them. */
export const readerFiles: readonly string[] = [wordsFile('en'), 'content.js'];

/** Puts the content script into a tab and gives what it reads there; rejects where the browser refuses the page. */
export async function injectReader(tabId: number): Promise<unknown> {
	return finishReading(tabId, await ask({target: {tabId}, files: [...readerFiles], injectImmediately: true}));
}

/** Gives the content script in a tab the words that its answer wants, and what it reads with them; or the answer, where it wants none. */
export async function finishReading(tabId: number, answer: unknown): Promise<unknown> {
	const languages = languagesWanted(answer);
	if (languages.length === 0) {
		return answer;
	}
	// Should a file be missing, the page is read with the words that are there.
	await run({target: {tabId}, files: languages.map(wordsFile), injectImmediately: true}).catch(() => undefined);
	return ask({target: {tabId}, func: finish, injectImmediately: true});
}

/** Gives a content script that was registered for its site the words that it still wants. */
export async function giveWords(tabId: number): Promise<void> {
	await finishReading(tabId, await ask({target: {tabId}, func: wanted, injectImmediately: true}));
}

/** Runs in the page, from its source text, so it names nothing from outside itself; the next one too. */
function wanted(): string | undefined {
	return JSON.stringify((globalThis as {broadsheetPage?: PageApi}).broadsheetPage?.wanted());
}

function finish(): string | undefined {
	return JSON.stringify((globalThis as {broadsheetPage?: PageApi}).broadsheetPage?.finish());
}

function languagesWanted(answer: unknown): Language[] {
	const isWanting = typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'words-wanted';
	return isWanting && 'languages' in answer && Array.isArray(answer.languages) ? answer.languages.filter(isLanguage) : [];
}

/** Where the build puts the words of a language. */
function wordsFile(language: Language): string {
	return `words/${language}.js`;
}

/**
 * What a script that answers in JSON says in the top frame of a tab; undefined where it is no JSON. As text an article of
 * 1,000 elements crosses in a seventh of the time, one of 45,000 in a tenth: browsers copy values piece by piece.
 */
export async function ask(injection: Injection): Promise<unknown> {
	const text = await run(injection);
	try {
		return typeof text === 'string' ? JSON.parse(text) as unknown : undefined;
	} catch {
		return undefined;
	}
}

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

/** What a script gives in the top frame of a tab. */
export async function run(injection: Injection): Promise<unknown> {
	const [frame] = await browser.scripting.executeScript(injection) ?? [];
	return frame?.result;
}
