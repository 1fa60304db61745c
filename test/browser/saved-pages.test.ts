import {createServer} from 'node:http';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {findBrowser} from '../../tools/browsers';
import {type ClosedBrowser, closedBrowser} from '../../tools/pages/closed-browser';

/** Long enough for a page on a busy machine, short enough to wait for. Milliseconds. */
const timeout = 5000;

const url = 'https://news.example/story';

const testHere = test.runIf(findBrowser('chrome'));
let browser: ClosedBrowser;
beforeAll(() => {
	browser = closedBrowser({say: console.log, timeout});
});
afterAll(async () => browser.close());

const evaluate = async (html: string, expression: string) => browser.evaluateIn({url, html: Buffer.from(html)}, expression);

testHere('a saved page stands at its own address', async () => {
	expect(await evaluate('<title>Ström</title>', 'document.title + document.URL')).toBe(`Ström${url}`);
});

testHere('its scripts do not run, and noscript is parsed as where they do', async () => {
	const html = '<p>Text<script>document.body.textContent = "changed"</script><noscript><i>none</i></noscript>';
	expect(await evaluate(html, 'document.body.firstChild.firstChild.nodeValue + document.querySelectorAll("i").length')).toBe('Text0');
});

testHere('it reaches no network', async () => {
	let requests = 0;
	const server = createServer((_, response) => {
		requests += 1;
		response.end();
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	const {port} = server.address() as {port: number};
	const there = `http://127.0.0.1:${port}/`;
	const html = `<link rel="stylesheet" href="${there}a.css"><img src="${there}b.png"><iframe src="${there}c.html"></iframe><p>Text`;
	await evaluate(html, `fetch("${there}d").catch(() => undefined).then(() => new Promise(resolve => setTimeout(resolve, 200)))`);
	server.close();
	expect(requests).toBe(0);
});

testHere('a page that sends its reader elsewhere stays', async () => {
	const html = '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/"><p id="here">Text';
	const expression = 'new Promise(resolve => setTimeout(() => resolve(document.querySelector("#here").textContent), 300))';
	expect(await evaluate(html, expression)).toBe('Text');
});

testHere('a page that is stuck is given up, and the next one is read', async () => {
	await expect(evaluate('<p>Text', 'while (true);')).rejects.toThrow('No answer within 5 s');
	expect(await evaluate('<p>Next', 'document.body.textContent')).toBe('Next');
});

testHere('what the script throws is told', async () => {
	await expect(evaluate('<p>Text', '(() => { throw new Error("no such thing"); })()')).rejects.toThrow('no such thing');
});
