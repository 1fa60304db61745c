// @vitest-environment jsdom
/**
 * Each folder `<kind>/<case>` has a fragment of HTML and what must become of it in a made article:
 * what is left out as this kind, and what stays although it looks alike.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import type {KindId} from '../../src/article';
import {kindIds} from '../../src/article';
import {kinds} from '../../src/declutter/kinds/index';
import {extract} from '../../src/extract/extract';
import type {Reading} from '../../src/reading';
import {readingOf} from '../../src/reading';
import {defaultSettings} from '../../src/settings';
import {openPage} from '../open-page';
import type {FragmentPlace, HostLanguage, Layout} from './hosts';
import {hosts, layouts, pageWith} from './hosts';

interface Expected {
	readonly lang: HostLanguage;
	readonly place: FragmentPlace;
	/** All layouts where none is named. */
	readonly layouts?: readonly Layout[];
	/** Blocks that stay in the running text. */
	readonly keeps?: readonly string[];
	/** Texts that stand in the ledger under the folder's kind. */
	readonly leavesOut?: readonly string[];
	/** Texts that stand in the ledger under another kind. */
	readonly leavesOutAs?: readonly {readonly kind: KindId; readonly text: string}[];
}

interface Fixture {
	readonly name: string;
	readonly kind: KindId;
	readonly folder: string;
	readonly layout: Layout;
	readonly expected: Expected;
}

const here = import.meta.dirname;
const url = 'https://news.example/story';

afterAll(() => vi.unstubAllGlobals());

describe.each(kinds.map(({id}) => id).flatMap(fixturesOf))('$name', ({kind, folder, layout, expected}) => {
	let reading: Reading;

	beforeAll(() => {
		reading = readFixture(folder, expected, layout);
	});

	test('the article is whole', () => {
		const shown = new Set(reading.text.split('\n\n'));
		expect(hosts[expected.lang].paragraphs.filter(paragraph => !shown.has(paragraph))).toEqual([]);
	});

	test.runIf(expected.keeps)('keeps what is content', () => {
		const shown = new Set(reading.text.split('\n\n'));
		expect(expected.keeps!.filter(text => !shown.has(text)).map(text => `${text} (${foundAs(text, reading)})`)).toEqual([]);
	});

	test.runIf(expected.leavesOut ?? expected.leavesOutAs)('leaves the clutter out, by its name', () => {
		const clutter = [...(expected.leavesOut ?? []).map(text => ({kind, text})), ...(expected.leavesOutAs ?? [])];
		expect(clutter.map(({text}) => `${text} (${foundAs(text, reading)})`)).toEqual(clutter.map(entry => `${entry.text} (${entry.kind})`));
	});
});

test.each(kinds.map(({id}) => id))('%s has a case that it takes out and one that it leaves alone', kind => {
	const cases = existsSync(resolve(here, kind)) ? readdirSync(resolve(here, kind)) : [];
	expect({takes: cases.some(name => !name.startsWith('keeps-')), keeps: cases.some(name => name.startsWith('keeps-'))}).toEqual({takes: true, keeps: true});
});

test('the list names every file of kinds/, under its own id', () => {
	const files = readdirSync(resolve(here, '../../src/declutter/kinds')).filter(file => file !== 'index.ts').map(file => file.replace('.ts', ''));
	expect(kinds.map(({id}) => id).sort()).toEqual(files.sort());
});

test('every kind but the furniture, which is what is left, has a judge', () => {
	expect([...kinds.map(({id}) => id), 'page-furniture'].sort()).toEqual([...kindIds].sort());
});

function fixturesOf(kind: KindId): Fixture[] {
	const folder = resolve(here, kind);
	const cases = existsSync(folder) ? readdirSync(folder) : [];
	return cases.flatMap(name => {
		const expected = JSON.parse(readFileSync(resolve(folder, name, 'expected.json'), 'utf8')) as Expected;
		return (expected.layouts ?? layouts).map(layout => ({name: `${kind}/${name}, ${layout}`, kind, folder: resolve(folder, name), layout, expected}));
	});
}

function readFixture(folder: string, {lang, place}: Expected, layout: Layout): Reading {
	const extraction = extract(openPage(pageWith(readFileSync(resolve(folder, 'fragment.html'), 'utf8'), {lang, place, layout}), url));
	if (extraction.kind !== 'article') {
		throw new Error(`The page is ${extraction.kind}: ${extraction.why}`);
	}
	return readingOf(extraction, {settings: defaultSettings});
}

/** The kind under which a text stands in the ledger, or where else it went. */
function foundAs(text: string, {leftOut, text: shown}: Reading): string {
	return leftOut.find(entry => entry.text.includes(text))?.kind ?? (shown.includes(text) ? 'kept' : 'nowhere');
}
