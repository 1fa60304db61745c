/** Where the project's parts lie, as absolute paths. */
import {resolve} from 'node:path';

export const root = resolve(import.meta.dirname, '..');
export const source = resolve(root, 'src');
export const dist = resolve(root, 'dist');
/** Pictures and reports that the tools write; not part of the project. */
export const out = resolve(root, 'out');
export const sample = resolve(root, 'samples/river');

export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** The folder of the built extension for one browser. */
export function extensionDir(target: Target): string {
	return resolve(dist, target);
}
