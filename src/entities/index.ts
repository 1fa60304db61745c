/** Text → mentions → entities, ranked. */
import type {Entities, EntityInput} from '../article';
import {tagCarefully} from './careful';
import {entitiesOf} from './finder';
import {belowHeadline, withHeadline} from './headline';
import {type ModelLanguage, hasModel, languageOf} from './language';
import {type Model, readModel} from './model-file';
import {applyRules} from './rules';
import {type Tagged, tag} from './tagger';

/** Gives the bytes of a file that ships beside the extension's code, by name ("en.bin"). */
export type LoadModel = (name: string) => Promise<Uint8Array>;

/** Names that the tagger is less sure of are not marked: the small models err more, and these limits held their precision at .85 on held-back articles. */
export const leastSure: Readonly<Record<ModelLanguage, number>> = {en: 0, de: 0.45, fr: 0.65, es: 0.5, it: 0.6};

/** Finds the people, organisations and places in an article's text. Loads the language's model on first use and keeps it. */
export function createFinder(loadModel: LoadModel): {find: (input: EntityInput) => Promise<Entities>} {
	const models = new Map<ModelLanguage, Promise<Model>>();
	const modelFor = (lang: ModelLanguage) => {
		const model = models.get(lang) ?? loadModel(`${lang}.bin`).then(readModel);
		models.set(lang, model);
		// A model that could not be loaded is asked for again the next time.
		model.catch(() => models.delete(lang));
		return model;
	};
	return {find: input => find(input, modelFor)};
}

async function find(input: EntityInput, modelFor: (lang: ModelLanguage) => Promise<Model>): Promise<Entities> {
	const lang = languageOf(input.text, input.lang);
	if (hasModel(lang)) {
		const {headed, offset} = withHeadline(input);
		return belowHeadline(entitiesOf(headed, tagWithRules(headed.text, lang, await modelFor(lang)), 'full'), offset);
	}
	if (!isCased(input.text)) {
		return {mentions: [], entities: [], coverage: 'none'};
	}
	return entitiesOf(input, tagCarefully(input.text, lang, (await modelFor('en')).knowledge), 'careful');
}

/** The names that the tagger and the document rules find. */
export function tagWithRules(text: string, lang: ModelLanguage, model: Model): Tagged {
	const tagged = tag(text, lang, model);
	const sure = tagged.names.filter(name => name.sure >= leastSure[lang]);
	return {...tagged, names: applyRules(sure, tagged.columns)};
}

/** The lists of names are in Latin letters. */
function isCased(text: string): boolean {
	const letters = text.slice(0, 2000).match(/\p{L}/gu) ?? [];
	const latin = letters.filter(letter => /\p{Script=Latin}/u.test(letter));
	return latin.length > letters.length / 2;
}
