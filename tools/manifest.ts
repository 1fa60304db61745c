/** The one manifest, as each browser wants it. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {root, type Target} from './paths';

export interface Manifest {
	readonly version: string;
	readonly action: Readonly<Record<string, unknown>>;
	readonly background?: Readonly<Record<string, unknown>>;
	readonly browser_specific_settings: {readonly gecko: {readonly id: string}};
	readonly [key: string]: unknown;
}

/** The keys that only one browser knows. The other ignores them or warns, so each gets a manifest without. */
const foreignKeys: Readonly<Record<Target, readonly string[]>> = {
	chrome: ['browser_specific_settings', 'sidebar_action'],
	firefox: ['minimum_chrome_version', 'side_panel', 'cross_origin_embedder_policy'],
};

/** Permissions that only Chrome has. */
const chromePermissions = ['sidePanel'];

/** The manifest as it stands in the project. */
export function readManifest(): Manifest {
	return JSON.parse(readFileSync(resolve(root, 'manifest.json'), 'utf8')) as Manifest;
}

/** The manifest of one built variant. */
export function manifestFor(target: Target, manifest: Manifest = readManifest()): Record<string, unknown> {
	const kept = Object.fromEntries(Object.entries(manifest).filter(([key]) => !foreignKeys[target].includes(key)));
	return target === 'chrome'
		? {...kept, ...(manifest.background && {background: withoutKey(manifest.background, 'scripts')}), action: withoutKey(manifest.action, 'default_area')}
		: {...kept, ...(manifest.background && {background: withoutKey(manifest.background, 'service_worker')}), ...(Array.isArray(kept.permissions) && {permissions: kept.permissions.filter(name => !chromePermissions.includes(name))})};
}

function withoutKey(value: Readonly<Record<string, unknown>>, unwanted: string): Record<string, unknown> {
	return Object.fromEntries(Object.entries(value).filter(([key]) => key !== unwanted));
}
