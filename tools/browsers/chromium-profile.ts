/** A Chromium profile in which the extension stays when the browser ends. */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** The bit by which Chromium knows an extension that goes with its session, which one put in by a debugger has (seen in version 156). */
const sessionOnly = 0x8000;

interface Preferences {
	readonly extensions: {
		readonly ui?: object;
		readonly settings: Readonly<Record<string, {readonly creation_flags?: number}>>;
	};
}

/** Changes the profile of a browser that has ended as if a reader had loaded the extension: with the developer's mode on, and for good. */
export async function keepExtension(profile: string, id: string): Promise<void> {
	const file = join(profile, 'Default/Preferences');
	const preferences = JSON.parse(await readFile(file, 'utf8')) as Preferences;
	const {ui, settings} = preferences.extensions;
	const entry = settings[id];
	if (!entry) {
		throw new Error(`The profile ${profile} does not know the extension ${id}`);
	}
	const kept = {...settings, [id]: {...entry, creation_flags: (entry.creation_flags ?? 0) & ~sessionOnly}};
	await writeFile(file, JSON.stringify({...preferences, extensions: {...preferences.extensions, ui: {...ui, developer_mode: true}, settings: kept}}));
}
