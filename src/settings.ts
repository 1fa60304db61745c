/** Every setting with its type and default, and how settings are read from whatever storage holds. Storage itself is settings-store.ts's. */
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

/** The text sizes that the steps of larger and smaller lead through, in CSS pixels: the largest is twice the default, as WCAG 2.2 asks (1.4.4). */
const sizeSteps = [15, 16, 17, 18, 19, 20, 22, 24, 27, 30, 34] as const;

/** The smallest and largest text size, in CSS pixels. */
export const textSizes = {least: Math.min(...sizeSteps), most: Math.max(...sizeSteps)} as const;

/** The form in which settings are stored. It grows when a setting is renamed or means something else; a new setting needs no new form. */
export const settingsVersion = 1;

type Upgrade = (fields: Fields) => Fields;

/** What brings settings of one version into the form of the next, by the earlier version. The first version is the only one so far. */
const upgrades: Readonly<Record<number, Upgrade>> = {};

/** Settings as they were stored in whatever version, in the form of today. */
export function upgraded(stored: unknown, steps: Readonly<Record<number, Upgrade>> = upgrades): Fields {
	let fields = fieldsOf(stored);
	const from = own(fields, 'version');
	let version = typeof from === 'number' ? from : settingsVersion;
	for (let step = steps[version]; step; step = steps[version]) {
		version++;
		fields = {...step(fields), version};
	}
	return fields;
}

/** More sites than a reader sets by hand; the oldest stay. */
const mostSites = 500;

type ChoiceName = 'theme' | 'font' | 'lineHeight' | 'measure' | 'images' | 'highlight';

const choices: {readonly [Name in ChoiceName]: readonly Settings[Name][]} = {
	theme: ['auto', 'light', 'sepia', 'dark', 'contrast'],
	font: ['serif', 'sans'],
	lineHeight: ['tight', 'normal', 'loose'],
	measure: ['narrow', 'medium', 'wide'],
	images: ['on', 'tap', 'off'],
	highlight: ['first', 'all', 'off'],
};

type Fields = Readonly<Record<string, unknown>>;

/** The settings in whatever storage held: a bad or missing key gets its default, the others stay. */
export function parseSettings(stored: unknown): Settings {
	const fields = fieldsOf(stored);
	return {
		theme: choiceOf(fields, 'theme'),
		font: choiceOf(fields, 'font'),
		textSize: textSizeOf(own(fields, 'textSize')),
		lineHeight: choiceOf(fields, 'lineHeight'),
		measure: choiceOf(fields, 'measure'),
		images: choiceOf(fields, 'images'),
		highlight: choiceOf(fields, 'highlight'),
		types: switchesOf(own(fields, 'types'), defaultSettings.types),
		remove: switchesOf(own(fields, 'remove'), defaultSettings.remove),
		sites: sitesOf(own(fields, 'sites')),
		introduced: own(fields, 'introduced') === true,
	};
}

function fieldsOf(value: unknown): Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function own(fields: Fields, name: string): unknown {
	return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function choiceOf<Name extends ChoiceName>(fields: Fields, name: Name): Settings[Name] {
	const allowed: readonly Settings[Name][] = choices[name];
	return allowed.find(choice => choice === own(fields, name)) ?? defaultSettings[name];
}

function textSizeOf(value: unknown): number {
	if (typeof value !== 'number' || Number.isNaN(value)) {
		return defaultSettings.textSize;
	}
	return Math.min(textSizes.most, Math.max(textSizes.least, Math.round(value)));
}

function switchesOf<Key extends string>(value: unknown, defaults: Readonly<Record<Key, boolean>>): Record<Key, boolean> {
	const fields = fieldsOf(value);
	const switches: Record<Key, boolean> = {...defaults};
	for (const key of Object.keys(defaults) as Key[]) {
		const stored = own(fields, key);
		switches[key] = typeof stored === 'boolean' ? stored : defaults[key];
	}
	return switches;
}

function sitesOf(value: unknown): Settings['sites'] {
	const sites = Object.entries(fieldsOf(value)).map(([host, site]) => [host, {keep: keptKinds(own(fieldsOf(site), 'keep'))}] as const);
	return Object.fromEntries(sites.filter(([host, {keep}]) => keep.length > 0 && isHost(host)).slice(0, mostSites));
}

function isHost(host: string): boolean {
	const address = `https://${host}/`;
	return URL.canParse(address) && new URL(address).href === address;
}

function keptKinds(value: unknown): KindId[] {
	return Array.isArray(value) ? kindIds.filter(kind => value.includes(kind)) : [];
}

/** The change that makes the text one step larger or smaller; none at either end. */
export function resized({textSize}: Settings, direction: 1 | -1): Partial<Settings> {
	const next = direction > 0 ? sizeSteps.find(size => size > textSize) : sizeSteps.findLast(size => size < textSize);
	return next === undefined ? {} : {textSize: next};
}

/** The change after which a kind always stays in the articles of a site, or no longer does. The site set last stands last. */
export function keepOnSite({sites}: Settings, {host, kind, isKept}: {readonly host: string; readonly kind: KindId; readonly isKept: boolean}): Pick<Settings, 'sites'> {
	const before = Object.hasOwn(sites, host) ? sites[host]!.keep : [];
	const keep = kindIds.filter(id => id === kind ? isKept : before.includes(id));
	const {[host]: _, ...others} = sites;
	return {sites: keep.length > 0 ? {...others, [host]: {keep}} : others};
}
