/** The entity models of the built extension, for use in Node. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {extensionDir} from './paths';

/** The bytes of a model by its name ("en.bin"), as the popup fetches them from the extension. */
export async function readModel(name: string): Promise<Uint8Array> {
	return readFile(join(extensionDir('chrome'), 'models', name));
}
