/** Settings as a tool is given them: some of them, as JSON. */
import {defaultSettings, type Settings} from '../src/settings';

/** The default settings with the given ones in their place. */
export function settingsFrom(json: string | undefined): Settings {
	const given: unknown = json === undefined ? {} : JSON.parse(json);
	return mergeOver(defaultSettings, given) as Settings;
}

function mergeOver(value: unknown, given: unknown): unknown {
	if (!isRecord(value) || !isRecord(given)) {
		return given === undefined ? value : given;
	}
	return Object.fromEntries([...new Set([...Object.keys(value), ...Object.keys(given)])].map(key => [key, mergeOver(value[key], given[key])]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
