/** The entity finder of the extension's pages. Its code is loaded beside the page's, so that nothing waits for it. */
import type {Entities, EntityInput} from '../article';

const finder = import('../entities').then(({createFinder}) => createFinder(loadModel));

/** The people, organisations and places in an article's text. */
export async function findEntities(input: EntityInput): Promise<Entities> {
	return (await finder).find(input);
}

async function loadModel(name: string): Promise<Uint8Array> {
	const response = await fetch(`/models/${name}`);
	return new Uint8Array(await response.arrayBuffer());
}
