// @vitest-environment jsdom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {type Happenings, watchPage} from '../../src/tidy/watch';

/** Milliseconds that the browser says it is idle for. */
let idle = 50;
let end: (() => void) | undefined;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) => setTimeout(() => run({didTimeout: false, timeRemaining: () => idle})));
	document.body.replaceChildren();
});
afterEach(() => {
	end?.();
	vi.restoreAllMocks();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** What happened, in its order: the elements looked at, counted with all in them, or the name of what happened. */
function watch(): (number | string)[] {
	const seen: (number | string)[] = [];
	const note = (name: string) => () => void seen.push(name);
	const happenings: Happenings = {
		onContent: elements => seen.push(elements.reduce((sum, element) => sum + 1 + element.getElementsByTagName('*').length, 0)),
		onLooks: note('looks'), onTarget: note('target'), onOtherPage: note('other page'), onShow: note('show'),
	};
	end = watchPage(document, happenings);
	return seen;
}

function addCards(count: number): void {
	const feed = document.createElement('section');
	for (let card = 0; card < count; card++) {
		const text = document.createElement('p');
		text.textContent = `Card ${card}`;
		const box = document.createElement('div');
		box.append(text);
		feed.append(box);
	}
	document.body.append(feed);
}

test('a small list is looked at in one go, and put aside after that', async () => {
	const seen = watch();
	addCards(10);
	await vi.runAllTimersAsync();
	expect(seen).toEqual([21, 'looks']);
});

test('a long list is looked at in parts, and nothing is put aside before all of it was seen', async () => {
	idle = 0;
	const seen = watch();
	addCards(200);
	await vi.runAllTimersAsync();
	expect(seen).toEqual([150, 150, 100, 'looks']);
});

test('a part that took long is followed by a rest twenty times as long, and what was judged is put aside without one', async () => {
	idle = 0;
	let spent = 0;
	const start = Date.now();
	vi.spyOn(performance, 'now').mockImplementation(() => Date.now() - start + spent);
	const times: number[] = [];
	const note = () => void times.push(Date.now() - start);
	end = watchPage(document, {onContent: () => {
		note();
		spent += 100;
	}, onLooks: note, onTarget: note, onOtherPage: note, onShow: note});
	addCards(140);
	await vi.runAllTimersAsync();
	const [first, second, looks] = times;
	expect(second! - first!).toBeGreaterThanOrEqual(100 * 20);
	expect(looks! - second!).toBeLessThan(50);
});

test('a page on which nothing happens is not looked at, nor one that is no longer watched', async () => {
	const seen = watch();
	await vi.runAllTimersAsync();
	addCards(10);
	await vi.advanceTimersByTimeAsync(10);
	end?.();
	await vi.runAllTimersAsync();
	addCards(10);
	await vi.runAllTimersAsync();
	expect(seen).toEqual([]);
});
