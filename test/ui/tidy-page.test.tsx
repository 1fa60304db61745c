// @vitest-environment jsdom
import {act, cleanup, renderHook} from '@testing-library/preact';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {noEntities, readingOf} from '../../src/reading';
import {defaultSettings} from '../../src/settings';
import type {TidyCommand, TidyState} from '../../src/tidy/messages';
import {useRestoring} from '../../src/ui/restoring';
import {useTidyPage} from '../../src/ui/tidy-page';
import {madeArticle} from './made-article';

/** The page behind the popup: what it was told, and the way in which it tells its state, once it is linked. */
const page = vi.hoisted(() => ({told: [] as TidyCommand[], tell: undefined as ((state: TidyState) => void) | undefined}));

vi.mock('webextension-polyfill', async () => ({default: (await import('./browser')).englishBrowser}));
vi.mock('../../src/tidy-api', () => ({
	isLinked: async () => true,
	linkPage: async (_: number, onState: (state: TidyState) => void) => {
		page.tell = onState;
		return {send: (command: TidyCommand) => page.told.push(command), end: vi.fn()};
	},
}));

beforeEach(() => {
	page.told = [];
	page.tell = undefined;
});
afterEach(cleanup);

const settings = defaultSettings;
const reading = readingOf(madeArticle, {settings});
const [newsletter, stories] = reading.leftOut;

/** The popup on a page, as far as it goes about what is put back there. */
async function openOn(before: readonly number[]) {
	const {result} = renderHook(() => {
		const restoring = useRestoring({article: madeArticle, settings, onChange: vi.fn(), before});
		useTidyPage({tabId: 7, article: madeArticle, settings, reading, entities: noEntities, restored: restoring.restored, onRestored: restoring.takeOver, active: undefined, current: 0});
		return restoring;
	});
	await vi.waitFor(() => expect(page.tell).toBeDefined());
	const tell = async (restored: readonly number[]) => act(() => page.tell!({isTidied: true, count: 3, hasNames: false, restored}));
	const restored = () => [...result.current.restored];
	/** What the page was last told to leave on it. */
	const sent = () => page.told.flatMap(command => command.kind === 'tidy' ? [command.restored] : []);
	return {step: async (run: (restoring: typeof result.current) => void) => act(() => run(result.current)), tell, restored, sent};
}

test('what is left out before the page has told its state stays left out, and the page hears of it', async () => {
	const {step, tell, restored, sent} = await openOn([2]);
	await step(({leaveOut}) => leaveOut([newsletter!]));
	await tell([2]);
	expect(restored()).toEqual([]);
	expect(sent()).toEqual([[]]);
	await tell([]);
	expect(restored()).toEqual([]);
	expect(sent()).toHaveLength(1);
});

test('what the page has put back is taken over where the reader did nothing, and is not sent back', async () => {
	const {tell, restored, sent} = await openOn([]);
	await tell([4, 5]);
	expect(restored()).toEqual([4, 5]);
	expect(sent()).toEqual([]);
});

test('a step after the page has told its state goes to the page once', async () => {
	const {step, tell, restored, sent} = await openOn([2]);
	await tell([2]);
	await step(({restore}) => restore([stories!]));
	expect(restored()).toEqual([2, 4, 5]);
	expect(sent()).toEqual([[2, 4, 5]]);
});
