/** The shipped models, for tests. */
import {readFileSync} from 'node:fs';
import type {EntityInput} from '../../src/article';
import {createFinder} from '../../src/entities';

/** A finder over the models in src. */
export const finder = createFinder(async name => new Uint8Array(readFileSync(new URL(`../../src/entities/model/${name}`, import.meta.url))));

/** An input of which only the text matters, and what else is given. */
export function inputOf(text: string, more: Partial<EntityInput> = {}): EntityInput {
	return {text, lang: 'en', title: '', captions: [], siteName: '', authors: [], ...more};
}
