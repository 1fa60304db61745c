/** npm start [-- --browser chrome|firefox] [-- --headless]: the built extension in a browser, on the sample news page. With --watch (npm run dev) it builds again on every change. */
import {watch} from 'node:fs';
import {parseArgs} from 'node:util';
import {type BrowserName, browserNames, type ExtensionBrowser, findBrowser, getBrowser, launch} from './browsers';
import {buildExtension, buildIfStale} from './build';
import {extensionDir, sample, source} from './paths';
import {serve} from './serve';
import {showPopup} from './start/show-popup';

const {values} = parseArgs({
	options: {browser: {type: 'string'}, headless: {type: 'boolean', default: !hasDisplay()}, watch: {type: 'boolean', default: false}},
});
await start({browser: browserNamed(values.browser), headless: values.headless, isWatching: values.watch});

interface StartOptions {
	readonly browser: BrowserName;
	readonly headless: boolean;
	readonly isWatching: boolean;
}

async function start({browser: name, headless, isWatching}: StartOptions): Promise<void> {
	const got = await getBrowser(name, console.log);
	if (got.kind === 'missing') {
		console.error(got.advice);
		process.exitCode = 1;
		return;
	}
	await buildIfStale();
	const server = await serve(sample);
	const browser = await launch(name, {path: got.path, extension: extensionDir(name), headless});
	const stopOnSignal = () => void browser.close();
	process.once('SIGINT', stopOnSignal);
	try {
		await browser.open(server.url);
		await (isWatching ? follow(browser, headless) : headless ? showPopup(browser) : waitForUser(browser, got.path));
	} finally {
		process.off('SIGINT', stopOnSignal);
		await browser.close().catch(() => undefined);
		await server.close();
	}
}

/** A Linux machine has a display where these variables say so; the others always have one. */
function hasDisplay(): boolean {
	return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function browserNamed(name: string | undefined): BrowserName {
	const known = browserNames.find(each => each === name);
	if (name !== undefined && known === undefined) {
		console.error(`There is no browser "${name}" here: say ${browserNames.join(' or ')}.`);
		process.exit(2);
	}
	return known ?? browserNames.find(each => findBrowser(each) !== undefined) ?? 'chrome';
}

async function waitForUser(browser: ExtensionBrowser, path: string): Promise<void> {
	console.log(`${path} is open with the extension in it, on a sample news page.`);
	console.log('Click the Broadsheet button in the toolbar (it may be behind the puzzle piece). Close the browser to end.');
	await browser.closed;
}

/** Builds and loads the extension again whenever a file of src has changed. */
async function follow(browser: ExtensionBrowser, headless: boolean): Promise<void> {
	const renew = async () => {
		try {
			await buildExtension();
			await browser.reload();
			console.log('Built and loaded.');
			await (headless ? showPopup(browser) : undefined);
		} catch (error) {
			console.error(error instanceof Error ? error.message : error);
		}
	};
	const watcher = watch(source, {recursive: true}, whenQuiet(renew));
	await (headless ? showPopup(browser) : undefined);
	console.log(`Watching ${source}.`);
	await browser.closed;
	watcher.close();
}

/** One save makes several events: the work starts when none has come for a moment, and never twice at a time. */
function whenQuiet(work: () => Promise<void>): () => void {
	const quietTime = 150;
	let timer: NodeJS.Timeout | undefined;
	let running = Promise.resolve();
	return () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			running = running.then(work);
		}, quietTime);
	};
}
