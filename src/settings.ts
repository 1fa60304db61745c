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
