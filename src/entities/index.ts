/** Text → mentions → entities, ranked. The interface that the tagger fills. */
import type {Entities, EntityInput} from '../article';

/** Gives the bytes of a file that ships beside the extension's code, by name ("en.bin"). */
export type LoadModel = (name: string) => Promise<Uint8Array>;

/** Finds the people, organisations and places in an article's text. Loads the language's model on first use and keeps it. */
export function createFinder(_loadModel: LoadModel): {find: (input: EntityInput) => Promise<Entities>} {
	return {find: async () => ({mentions: [], entities: [], coverage: 'none'})};
}
