/** The entity finder of the extension's pages. Its code and its model are loaded while the page is being read, so that nothing waits for them. */
import type {Entities, EntityInput} from '../article';
import {browserLanguage} from './messages';

/** Where the language of the article read last is kept: the next one is likely to be in it. */
const storageKey = 'language';

const finder = import('../entities').then(({createFinder}) => createFinder(loadModel));
const nothing: EntityInput = {text: '', lang: localStorage.getItem(storageKey) ?? browserLanguage(), title: '', captions: [], siteName: '', authors: []};
// To look for names in nothing takes no time, but reads the model. Where it cannot be read, an article's own search will say so.
void finder.then(({find}) => find(nothing)).catch(() => undefined);

/** The people, organisations and places in an article's text. */
export async function findEntities(input: EntityInput): Promise<Entities> {
	localStorage.setItem(storageKey, input.lang);
	return (await finder).find(input);
}

async function loadModel(name: string): Promise<Uint8Array> {
	const response = await fetch(`/models/${name}`);
	return new Uint8Array(await response.arrayBuffer());
}
