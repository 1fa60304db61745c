/** A headless Chromium that shows saved pages at their own addresses, with no network behind it. */
import puppeteer, {type Browser, type CDPSession, type Page, type Protocol} from 'puppeteer-core';
import {chromiumFlags} from '../browsers/chromium-flags';
import {getBrowser as findOrFetch} from '../browsers/get';

/** A page that needs longer, in milliseconds, is given up, and its renderer with it. */
const pageTimeout = 60_000;

/** Scripts stay off as a policy of the page's, not as a setting of the browser's: so <noscript> is parsed as on a live page. */
const responseHeaders = [
	{name: 'content-type', value: 'text/html; charset=utf-8'},
	{name: 'content-security-policy', value: "script-src 'none'"},
];

export interface ClosedBrowser {
	/**
	 * Shows the page in a tab of its own and gives the value of an expression in an isolated world of it, as an
	 * extension's content script has one. Rejects when the page takes too long.
	 */
	readonly evaluateIn: (page: ShownPage, expression: string) => Promise<unknown>;
	readonly close: () => Promise<void>;
}

export interface ShownPage {
	readonly url: string;
	readonly html: Buffer;
}

/** Starts the browser on first use, and again should it crash. */
export function closedBrowser({say, timeout = pageTimeout}: {say: (line: string) => void; timeout?: number}): ClosedBrowser {
	let running: Promise<Browser> | undefined;
	const getBrowser = async () => {
		if (running && !(await running).connected) {
			running = undefined;
		}
		running ??= launch(say);
		return running;
	};
	return {
		async evaluateIn(shown, expression) {
			const page = await (await getBrowser()).newPage();
			try {
				return await within(timeout, evaluate(page, shown, expression));
			} finally {
				// A stuck renderer may never answer the request to close, so nobody waits for it.
				page.close().catch(() => undefined);
			}
		},
		async close() {
			await (await running)?.close();
		},
	};
}

async function launch(say: (line: string) => void): Promise<Browser> {
	const got = await findOrFetch('chrome', say);
	if (got.kind === 'missing') {
		throw new Error(got.advice);
	}
	return puppeteer.launch({executablePath: got.path, headless: true, pipe: true, args: chromiumFlags({headless: true})});
}

async function evaluate(page: Page, shown: ShownPage, expression: string): Promise<unknown> {
	const session = await page.createCDPSession();
	await serveOnly(session, shown);
	await page.goto(shown.url, {waitUntil: 'domcontentloaded', timeout: 0});
	return evaluateIsolated(session, expression);
}

/** Answers the first request for a document with the page, and no other request at all. */
async function serveOnly(session: CDPSession, {html}: ShownPage): Promise<void> {
	let served = false;
	session.on('Fetch.requestPaused', ({requestId, resourceType}) => {
		void answer(session, {requestId, body: served ? undefined : html, isDocument: resourceType === 'Document'});
		served = true;
	});
	await session.send('Fetch.enable', {patterns: [{urlPattern: '*'}]});
}

interface Request {
	readonly requestId: string;
	readonly isDocument: boolean;
	readonly body: Buffer | undefined;
}

/** A request outlives its page at times: then there is nobody left to answer, and that is fine. */
async function answer(session: CDPSession, {requestId, body, isDocument}: Request): Promise<void> {
	const reply = body
		? session.send('Fetch.fulfillRequest', {requestId, responseCode: 200, responseHeaders, body: body.toString('base64')})
		: isDocument
			? // "No content" leaves the page standing, where a failed navigation would replace it.
				session.send('Fetch.fulfillRequest', {requestId, responseCode: 204})
			: session.send('Fetch.failRequest', {requestId, errorReason: 'BlockedByClient'});
	await reply.catch(() => undefined);
}

async function evaluateIsolated(session: CDPSession, expression: string): Promise<unknown> {
	const {frameTree} = await session.send('Page.getFrameTree');
	const {executionContextId: contextId} = await session.send('Page.createIsolatedWorld', {frameId: frameTree.frame.id, worldName: 'broadsheet'});
	const {result, exceptionDetails} = await session.send('Runtime.evaluate', {expression, contextId, returnByValue: true, awaitPromise: true});
	if (exceptionDetails) {
		throw new Error(describe(exceptionDetails));
	}
	return result.value;
}

function describe({exception, text}: Protocol.Runtime.ExceptionDetails): string {
	return exception?.description ?? text;
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds / 1000} s`)), milliseconds);
	});
	// Should the time-out win, the work's own end is of no interest any more.
	work.catch(() => undefined);
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}
