// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {extract} from '../../src/extract/extract';
import {judgeNew} from '../../src/extract/judge-new';
import {openPage} from '../open-page';

const sentence = 'The ferry left at seven and came back with the post and the milk. ';
const tooMuch = sentence.repeat(320_000);

test('a page of more than 20,000,000 units of text is refused as too big', () => {
	const page = openPage('<body><main><p></p></main></body>', 'https://news.example/story');
	page.querySelector('p')!.textContent = tooMuch;
	expect(extract(page)).toEqual({kind: 'refused', url: 'https://news.example/story', why: 'too-big'});
});

test('scripts are no text', () => {
	const page = openPage('<body><p>A line.</p><script type="text/plain"></script></body>', 'https://news.example/story');
	page.querySelector('script')!.textContent = tooMuch;
	expect(extract(page).kind).toBe('not-an-article');
});

test('of what comes late, too much is left alone', () => {
	const page = openPage('<body><main><p>A line.</p><p id="late"></p></main></body>', 'https://news.example/story');
	let late: ReturnType<typeof judgeNew> | undefined;
	extract(page, judged => {
		const element = page.querySelector('#late')!;
		element.textContent = tooMuch;
		late = judgeNew(page, judged, [element]);
	});
	expect(late).toEqual([]);
});
