// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/preact';
import axe from 'axe-core';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {readingOf} from '../../src/reading';
import {defaultSettings, type Settings} from '../../src/settings';
import {AllSettings} from '../../src/ui/settings-view';
import {TakeAlong, type View} from '../../src/ui/take-along';
import {findMade, madeArticle} from './made-article';

const {created, order, panels} = vi.hoisted(() => ({created: [] as string[], order: [] as string[], panels: {sidebar: false, sidePanel: false}}));

vi.mock('webextension-polyfill', async () => {
	const {englishBrowser} = await import('./browser');
	const session = {
		...englishBrowser.storage.session,
		set: async (items: Record<string, unknown>) => void order.push(...Object.keys(items).filter(key => key !== 'handed')),
		remove: async () => undefined,
	};
	const opened = (name: string) => async () => void order.push(name);
	return {
		default: {
			...englishBrowser,
			storage: {...englishBrowser.storage, session},
			runtime: {...englishBrowser.runtime, getURL: (path: string) => `moz-extension://abc/${path}`, openOptionsPage: opened('options')},
			tabs: {query: async () => [], create: async ({url}: {url: string}) => void created.push(url)},
			windows: {getAll: async () => [], getCurrent: async () => ({id: 7})},
			get sidebarAction() {
				return panels.sidebar ? {open: opened('sidebar')} : undefined;
			},
		},
	};
});

const copied: string[] = [];
const saved: Blob[] = [];

beforeEach(() => {
	copied.length = saved.length = created.length = order.length = 0;
	panels.sidebar = true;
	Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {
		writeText: async (text: string) => void copied.push(text),
		write: async ([item]: [{kinds: Record<string, Blob>}]) => void copied.push(...Object.keys(item.kinds)),
	}});
	globalThis.ClipboardItem = class {
		constructor(readonly kinds: Record<string, Blob>) {}
	} as unknown as typeof ClipboardItem;
	URL.createObjectURL = (blob: Blob) => {
		saved.push(blob);
		return 'blob:made';
	};
	HTMLAnchorElement.prototype.click = () => undefined;
	HTMLCanvasElement.prototype.getContext = () => null;
});
afterEach(() => {
	cleanup();
	delete document.documentElement.dataset['view'];
});

function open({view = 'popup', restored = [], settings = {}}: {view?: View; restored?: number[]; settings?: Partial<Settings>} = {}) {
	const all = {...defaultSettings, ...settings};
	const reading = readingOf(madeArticle, {settings: all, restored: new Set(restored)});
	render(<TakeAlong article={madeArticle} reading={reading} entities={findMade(reading.text)} settings={all} view={view} tabId={3} onClose={() => undefined} />);
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', {name}));

test('a copy has headline, authors, date, source and what is shown, and says so', async () => {
	open();
	press('Copy as Markdown');
	expect(await screen.findByText('Copied as Markdown.')).toBeTruthy();
	expect(copied).toEqual([`# The ferry comes back

Ines Moreau and Tom Hale · May 4, 2025

Source: The Lantern, <https://www.lantern.example/ferry>

Vera Lindqvist opened the harbour in Norholm.

Lindqvist said the ferry would sail daily.
`]);
});

test('what was put back is copied in its place', async () => {
	open({restored: [2]});
	press('Copy as Plain text');
	await screen.findByText('Copied as Plain text.');
	expect(copied[0]).toMatch(/in Norholm\.\n\nGet our letter every morning\.\n\nLindqvist said/);
});

test('the names come along where the reader wants them, without a type that is switched off', async () => {
	open({settings: {types: {PER: true, ORG: true, LOC: false}}});
	fireEvent.click(screen.getByRole('switch'));
	press('Copy as Markdown');
	await screen.findByText('Copied as Markdown.');
	expect(copied[0]).toMatch(/## Named in this article\n\n- \*\*People\*\*: Vera Lindqvist\n$/);
});

test('HTML is copied as formatted text, with plain text beside it', async () => {
	open();
	press('Copy as HTML');
	await screen.findByText('Copied as HTML.');
	expect(copied).toEqual(['text/html', 'text/plain']);
});

test('a copy that the browser refuses is said to have failed', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
	open();
	press('Copy as Markdown');
	expect(await screen.findByText('The browser did not let the text be copied.')).toBeTruthy();
});

test('a file has the headline’s name', async () => {
	open();
	press('Save as HTML');
	expect(screen.getByText('Saved as “The ferry comes back.html”.')).toBeTruthy();
	expect(saved[0]?.type).toBe('text/html;charset=utf-8');
});

test('a tab is opened once its article is there', async () => {
	open();
	press('Open in a full tab');
	await vi.waitFor(() => expect(created).toHaveLength(1));
	expect(created[0]).toBe(`moz-extension://abc/reader.html?id=${order[0]!.slice('tab:'.length)}`);
});

test('printing from the popup goes by way of a tab', async () => {
	open();
	press('Print');
	await vi.waitFor(() => expect(created[0]).toMatch(/&print$/));
});

test('the sidebar is opened in the click itself', async () => {
	open({view: 'tab'});
	await vi.waitFor(() => expect(screen.getByRole('button', {name: 'Open in the sidebar'}).hasAttribute('disabled')).toBe(false));
	press('Open in the sidebar');
	expect(order).toEqual(['sidebar']);
	await vi.waitFor(() => expect(order).toEqual(['sidebar', 'panel:7']));
});

test('no panel is offered in a browser that has none, nor in the panel itself', () => {
	panels.sidebar = false;
	open();
	expect(screen.queryByRole('button', {name: /sidebar|side panel/})).toBeNull();
	cleanup();
	panels.sidebar = true;
	open({view: 'panel'});
	expect(screen.queryByRole('button', {name: /sidebar|side panel/})).toBeNull();
});

test('axe has nothing to say about it', async () => {
	open();
	const {violations} = await axe.run(document.body, {rules: {'color-contrast': {enabled: false}, region: {enabled: false}}});
	expect(violations.map(({id, nodes}) => [id, nodes[0]?.html])).toEqual([]);
});

function openSettings(settings: Partial<Settings> = {}) {
	const onChange = vi.fn();
	render(<AllSettings settings={{...defaultSettings, ...settings}} onChange={onChange} />);
	return onChange;
}

/** Chooses a file of this text in the settings page. */
async function importText(text: string) {
	document.documentElement.dataset['view'] = 'tab';
	const onChange = openSettings();
	const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
	Object.defineProperty(input, 'files', {value: [{size: text.length, text: async () => text}]});
	fireEvent.change(input);
	const status = await vi.waitFor(() => {
		const says = document.querySelector('.done')?.textContent;
		expect(says).not.toBe('');
		return says;
	});
	return {onChange, status};
}

test('a file of settings is taken as a whole', async () => {
	const {onChange, status} = await importText('{"format": "broadsheet-settings", "version": 1, "settings": {"theme": "dark"}}');
	expect(onChange.mock.calls).toEqual([[{...defaultSettings, theme: 'dark'}]]);
	expect(status).toBe('The settings of the file are now yours.');
});

test.each([
	['{"format": "broadsheet-settings", "version": 1, "settings": {"theme": "dark", "font": "comic"}}', 'Nothing was changed: the setting “font” has a value that it cannot have.'],
	['{"format": "broadsheet-settings", "version": 1, "settings": {"colour": 1}}', 'Nothing was changed: the file has a setting that there is not, “colour”.'],
	['{"format": "broadsheet-settings", "version": 99, "settings": {}}', 'Nothing was changed: the file is from a newer version of Broadsheet.'],
	['hello', 'Nothing was changed: the file is not JSON.'],
	['{}', 'Nothing was changed: the file has no Broadsheet settings.'],
])('the file %s changes nothing, and the reason is given', async (text, reason) => {
	const {onChange, status} = await importText(text);
	expect(onChange).not.toHaveBeenCalled();
	expect(status).toBe(reason);
});

test('in the popup, which a file dialog would close, importing leads to the settings page', () => {
	openSettings();
	press('Import…');
	expect(order).toEqual(['options']);
	expect(document.querySelector('input[type=file]')).toBeNull();
});

test('reset asks first', () => {
	const onChange = openSettings({theme: 'dark'});
	press('Reset…');
	expect(onChange).not.toHaveBeenCalled();
	press('Cancel');
	press('Reset…');
	press('Reset all');
	expect(onChange.mock.calls).toEqual([[defaultSettings]]);
});

test('the sites with exceptions are listed, and each exception can be ended', () => {
	const onChange = openSettings({sites: {'news.example': {keep: ['newsletter', 'share']}}});
	expect(screen.getByText('news.example')).toBeTruthy();
	press('Newsletter boxes: no longer keep on news.example');
	expect(onChange).toHaveBeenCalledWith({sites: {'news.example': {keep: ['share']}}});
});

test('version and privacy stand in the settings', () => {
	openSettings();
	const about = within(document.querySelector<HTMLElement>('.about')!);
	expect(about.getByText('Broadsheet 9.8.7')).toBeTruthy();
	expect(about.getByText(/sends nothing to anyone/)).toBeTruthy();
});
