/** What `npm start` prints where there is no display: the sample's article, as the popup shows it. */
import {afterEach, expect, test, vi} from 'vitest';
import {browserNames, findBrowser, launch} from '../../tools/browsers';
import {extensionDir, sample} from '../../tools/paths';
import {serve} from '../../tools/serve';
import {showPopup} from '../../tools/start/show-popup';

afterEach(() => {
	vi.restoreAllMocks();
});

test.each(browserNames.filter(name => findBrowser(name) !== undefined))('the sample is printed, in %s', async name => {
	const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
	const server = await serve(sample);
	const browser = await launch(name, {path: findBrowser(name)!, extension: extensionDir(name), headless: true});
	try {
		await browser.open(server.url);
		await showPopup(browser);
	} finally {
		await browser.close();
		await server.close();
	}
	const printed = said.mock.calls.flat().join('\n');
	expect(printed).toContain('Tarn Beck');
	expect(printed).toContain(`popup-${name}.png`);
});
