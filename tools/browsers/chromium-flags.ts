/** How Chromium is started for every purpose here. */
import {existsSync} from 'node:fs';

const always = [
	'--no-first-run',
	'--no-default-browser-check',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
];

/** On the default 800x600 screen of headless Chromium the popup would be cut short. */
const headlessOnly = ['--disable-gpu', '--window-size=1280,900', '--screen-info={1600x1200}'];

/** The command-line flags; the sandbox stays on except where it cannot work. */
export function chromiumFlags({headless}: {headless: boolean}): string[] {
	return [...always, ...(headless ? headlessOnly : []), ...(sandboxWorks() ? [] : ['--no-sandbox'])];
}

/** Chromium refuses to start its sandbox for root, and most containers and CI machines forbid it. */
function sandboxWorks(): boolean {
	return process.getuid?.() !== 0 && !process.env.CI && !existsSync('/.dockerenv');
}
