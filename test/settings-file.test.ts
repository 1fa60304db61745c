import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {defaultSettings, parseSettings, type Settings, settingsVersion, upgraded} from '../src/settings';
import {longestSettingsFile, readSettingsFile, settingsFile} from '../src/settings-file';

const mine: Settings = {
	...defaultSettings, theme: 'sepia', textSize: 20, images: 'tap', remove: {...defaultSettings.remove, share: false}, types: {PER: true, ORG: false, LOC: true},
	sites: {'news.example': {keep: ['newsletter', 'share']}, 'harbour.example': {keep: ['tags']}}, introduced: true,
};

const file = (change: object, settings: object = {}) => JSON.stringify({...JSON.parse(settingsFile(mine)) as object, ...change, ...(Object.keys(settings).length > 0 && {settings: {...mine, ...settings}})});

test('what was exported is imported', () => {
	expect(readSettingsFile(settingsFile(mine))).toEqual({kind: 'valid', settings: mine});
});

test.each([
	['a setting that the file does not name has its default', file({settings: {theme: 'dark'}}), {...defaultSettings, theme: 'dark'}],
	['a kind that the file does not name is left out', file({}, {remove: {share: false}}), mine],
	['the order of kinds is free', file({}, {sites: {'news.example': {keep: ['share', 'newsletter']}, 'harbour.example': {keep: ['tags']}}}), mine],
])('%s', (_, text, settings) => {
	expect(readSettingsFile(text)).toEqual({kind: 'valid', settings});
});

describe('what is wrong is said', () => {
	test.each<[string, string, object]>([
		['no JSON', '{theme: dark}', {why: 'not-json'}],
		['nothing', '', {why: 'not-json'}],
		['a list', '[]', {why: 'not-settings'}],
		['null', 'null', {why: 'not-settings'}],
		['another program’s file', '{"settings": {"theme": "dark"}}', {why: 'not-settings'}],
		['no settings', file({settings: 4}), {why: 'not-settings'}],
		['no version', file({version: undefined}), {why: 'not-settings'}],
		['a later version', file({version: settingsVersion + 1}), {why: 'newer'}],
		['a file too big', `"${'x'.repeat(longestSettingsFile)}"`, {why: 'too-big'}],
		['a setting that there is not', file({}, {colour: 'red'}), {why: 'unknown-name', name: 'colour'}],
		['a theme that there is not', file({}, {theme: 'pink'}), {why: 'bad-value', name: 'theme'}],
		['a size that is a text', file({}, {textSize: '20'}), {why: 'bad-value', name: 'textSize'}],
		['a size too large', file({}, {textSize: 900}), {why: 'bad-value', name: 'textSize'}],
		['a kind that there is not', file({}, {remove: {weather: false}}), {why: 'bad-value', name: 'remove'}],
		['a site that is no host', file({}, {sites: {'news.example/a b': {keep: ['share']}}}), {why: 'bad-value', name: 'sites'}],
		['more sites than are kept', file({}, {sites: Object.fromEntries(Array.from({length: 501}, (_, at) => [`s${at}.example`, {keep: ['share']}]))}), {why: 'bad-value', name: 'sites'}],
		['a prototype', `{"format": "broadsheet-settings", "version": 1, "settings": {"__proto__": {"theme": "dark"}}}`, {why: 'unknown-name', name: '__proto__'}],
	])('%s', (_, text, reason) => {
		expect(readSettingsFile(text)).toEqual({kind: 'invalid', ...reason});
	});
});

/** Files in which some piece was cut out, doubled or replaced. */
const mutatedFile = fc.tuple(fc.nat(), fc.nat(12), fc.oneof(fc.string({maxLength: 6}), fc.constantFrom('null', '{}', '[', '1e999', '"', '\\', 'false', '-1', '__proto__')), fc.boolean())
	.map(([at, length, piece, isDoubled]) => {
		const text = settingsFile(mine);
		const start = at % text.length;
		return text.slice(0, start) + piece + text.slice(isDoubled ? Math.max(0, start - length) : start + length);
	});

/** Files whose text is sound and of whose values some are not. */
const mutatedValues = fc.record(Object.fromEntries(Object.keys(mine).map(name => [name, fc.anything()])), {requiredKeys: []}).map(values => file({}, values));

test('500 mutated files: whole settings that say what the file says, or a reason', () => {
	fc.assert(fc.property(fc.oneof(mutatedFile, mutatedValues), text => {
		const read = readSettingsFile(text);
		if (read.kind === 'valid') {
			expect(parseSettings(read.settings)).toEqual(read.settings);
			const {settings: given} = JSON.parse(text) as {settings: Record<string, unknown>};
			expect({...given, ...read.settings}).toMatchObject(read.settings);
			expect(Object.keys(given).filter(name => typeof given[name] !== 'object' && given[name] !== read.settings[name as keyof Settings])).toEqual([]);
		} else {
			expect(read.why).toMatch(/^(?:too-big|not-json|not-settings|newer|unknown-name|bad-value)$/);
		}
	}), {numRuns: 500});
});

describe('settings of earlier versions', () => {
	const steps = {
		1: (fields: Readonly<Record<string, unknown>>) => ({...fields, theme: fields['colours']}),
		2: (fields: Readonly<Record<string, unknown>>) => ({...fields, textSize: Number(fields['textSize']) + 1}),
	};
	test.each([
		['the first goes through every step', {version: 1, colours: 'dark', textSize: 17}, {version: 3, theme: 'dark', textSize: 18}],
		['the second through the last', {version: 2, theme: 'light', textSize: 17}, {version: 3, theme: 'light', textSize: 18}],
		['the latest through none', {version: 3, textSize: 17}, {version: 3, textSize: 17}],
		['a later one stays as it is', {version: 9, textSize: 17}, {version: 9, textSize: 17}],
	])('%s', (_, stored, expected) => {
		expect(upgraded(stored, steps)).toMatchObject(expected);
	});

	test('there is a step from every earlier version to the next', () => {
		expect(upgraded({version: 1})['version']).toBe(settingsVersion);
	});

	test('what is no settings at all is none', () => {
		expect(upgraded('dark')).toEqual({});
	});
});
