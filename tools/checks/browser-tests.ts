/** The end-to-end tests, in each browser that can be had. */
import {type BrowserName, browserNames, getBrowser} from '../browsers';
import {pathVariable} from '../browsers/find';
import {fail, sum, type Tally} from './tally';
import {runTests} from './vitest';

/** Runs the tests in Chromium and in Firefox, or those in these files. A missing browser is said; on CI it is a failure, too. */
export async function browserTests(files: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Tally> {
	const paths: Record<string, string> = {...env};
	const missing: Tally[] = [];
	// One after the other: apt-get does not run twice at a time.
	for (const name of browserNames) {
		const browser = await getBrowser(name, console.log);
		if (browser.kind === 'found') {
			paths[pathVariable[name]] = browser.path;
		} else {
			missing.push(missingBrowser(name, browser.advice));
		}
	}
	const ran = missing.length < browserNames.length ? await runTests('browser', files, paths) : {passed: 0, failed: 0};
	return sum([...missing, ran]);
}

function missingBrowser(name: BrowserName, advice: string): Tally {
	console.log(`Skipped: the end-to-end tests in ${name}. ${advice}`);
	return process.env.CI ? fail : {passed: 0, failed: 0};
}
