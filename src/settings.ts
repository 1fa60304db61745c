/** Every setting with its type and default, and how settings are read from whatever storage holds. */
import type {EntityType, KindId} from './article';
import {entityTypes, kindIds} from './article';

export interface Settings {
	readonly theme: 'auto' | 'light' | 'sepia' | 'dark' | 'contrast';
	readonly font: 'serif' | 'sans';
	/** CSS pixels. */
	readonly textSize: number;
	readonly lineHeight: 'tight' | 'normal' | 'loose';
	readonly measure: 'narrow' | 'medium' | 'wide';
	readonly images: 'on' | 'tap' | 'off';
	readonly highlight: 'first' | 'all' | 'off';
	/** Which entity types are marked. */
	readonly types: Readonly<Record<EntityType, boolean>>;
	/** Which kinds of clutter are left out. */
	readonly remove: Readonly<Record<KindId, boolean>>;
	/** Kinds that stay in the article on one site, by host name. */
	readonly sites: Readonly<Record<string, {readonly keep: readonly KindId[]}>>;
	/** True once the line that points to the ledger was dismissed. */
	readonly introduced: boolean;
}

function all<Key extends string>(keys: readonly Key[]): Record<Key, boolean> {
	return Object.fromEntries(keys.map(key => [key, true])) as Record<Key, boolean>;
}

export const defaultSettings: Settings = {
	theme: 'auto',
	font: 'serif',
	textSize: 17,
	lineHeight: 'normal',
	measure: 'medium',
	images: 'on',
	highlight: 'first',
	types: all(entityTypes),
	remove: all(kindIds),
	sites: {},
	introduced: false,
};

/** The smallest and largest text size, in CSS pixels. */
export const textSizes = {least: 15, most: 24} as const;

const choices = {
	theme: ['auto', 'light', 'sepia', 'dark', 'contrast'],
	font: ['serif', 'sans'],
	lineHeight: ['tight', 'normal', 'loose'],
	measure: ['narrow', 'medium', 'wide'],
	images: ['on', 'tap', 'off'],
	highlight: ['first', 'all', 'off'],
} as const;

/** The settings in whatever storage held: a bad or missing key gets its default, the others stay. */
export function settingsFrom(stored: unknown): Settings {
	const held = recordOf(stored);
	return {
		theme: choiceOf(held, 'theme'),
		font: choiceOf(held, 'font'),
		textSize: sizeOf(held['textSize']),
		lineHeight: choiceOf(held, 'lineHeight'),
		measure: choiceOf(held, 'measure'),
		images: choiceOf(held, 'images'),
		highlight: choiceOf(held, 'highlight'),
		types: switchesOf(held['types'], defaultSettings.types),
		remove: switchesOf(held['remove'], defaultSettings.remove),
		sites: sitesOf(held['sites']),
		introduced: held['introduced'] === true,
	};
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function choiceOf<Name extends keyof typeof choices>(held: Readonly<Record<string, unknown>>, name: Name): Settings[Name] {
	const allowed: readonly unknown[] = choices[name];
	return allowed.includes(held[name]) ? (held[name] as Settings[Name]) : defaultSettings[name];
}

function sizeOf(value: unknown): number {
	const isSize = typeof value === 'number' && value >= textSizes.least && value <= textSizes.most;
	return isSize ? Math.round(value) : defaultSettings.textSize;
}

function switchesOf<Key extends string>(value: unknown, defaults: Readonly<Record<Key, boolean>>): Record<Key, boolean> {
	const held = recordOf(value);
	const keys = Object.keys(defaults) as Key[];
	return Object.fromEntries(keys.map(key => [key, typeof held[key] === 'boolean' ? held[key] : defaults[key]])) as Record<Key, boolean>;
}

function sitesOf(value: unknown): Settings['sites'] {
	const sites = Object.entries(recordOf(value)).map(([host, site]) => [host, {keep: keptKinds(recordOf(site)['keep'])}] as const);
	return Object.fromEntries(sites.filter(([, {keep}]) => keep.length > 0));
}

function keptKinds(value: unknown): KindId[] {
	return Array.isArray(value) ? kindIds.filter(kind => value.includes(kind)) : [];
}
