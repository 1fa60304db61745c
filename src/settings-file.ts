/** The settings as a file to keep or to carry to another browser, and such a file read back: as a whole, or not at all. */
import {defaultSettings, parseSettings, type Settings, settingsVersion, upgraded} from './settings';

/** What makes a JSON file one of ours. */
const mark = 'broadsheet-settings';

/** The file's text. */
export function settingsFile(settings: Settings): string {
	return `${JSON.stringify({format: mark, version: settingsVersion, settings}, undefined, '\t')}\n`;
}

/** What is in a file: settings, or why it holds none. `name` is the setting that is wrong. */
export type SettingsImport =
	| {readonly kind: 'valid'; readonly settings: Settings}
	| {readonly kind: 'invalid'; readonly why: 'too-big' | 'not-json' | 'not-settings' | 'newer'}
	| {readonly kind: 'invalid'; readonly why: 'unknown-name' | 'bad-value'; readonly name: string};

/** UTF-16 units: ten times the settings with exceptions for the most sites that are kept. */
export const longestSettingsFile = 500_000;

/** The settings in a file's text. A setting that the file does not name has its default; one that is wrong spoils the file. */
export function readSettingsFile(text: string): SettingsImport {
	if (text.length > longestSettingsFile) {
		return {kind: 'invalid', why: 'too-big'};
	}
	const file = parseJson(text);
	if (file === undefined) {
		return {kind: 'invalid', why: 'not-json'};
	}
	const {format, version, settings} = (isFields(file) ? file : {}) as Fields;
	if (format !== mark || typeof version !== 'number' || !Number.isInteger(version) || version < 1 || !isFields(settings)) {
		return {kind: 'invalid', why: 'not-settings'};
	}
	return version > settingsVersion ? {kind: 'invalid', why: 'newer'} : check(upgraded({...settings, version}));
}

type Fields = Readonly<Record<string, unknown>>;

function check({version: _, ...given}: Fields): SettingsImport {
	const settings = parseSettings(given);
	for (const [name, value] of Object.entries(given)) {
		if (!Object.hasOwn(defaultSettings, name)) {
			return {kind: 'invalid', why: 'unknown-name', name};
		}
		if (!isWithin(value, settings[name as keyof Settings])) {
			return {kind: 'invalid', why: 'bad-value', name};
		}
	}
	return {kind: 'valid', settings};
}

/** Whether all that was given stands in what was taken, so that nothing of it was dropped or replaced. The order of lists is free. */
function isWithin(given: unknown, taken: unknown): boolean {
	if (Array.isArray(given) && Array.isArray(taken)) {
		return given.every(item => taken.includes(item));
	}
	if (isFields(given) && isFields(taken)) {
		return Object.entries(given).every(([name, value]) => Object.hasOwn(taken, name) && isWithin(value, taken[name]));
	}
	return given === taken;
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined for what is no JSON. */
function parseJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}
