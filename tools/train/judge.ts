/** Lets a model read annotated documents. */
import {tagWithRules} from '../../src/entities';
import type {ModelLanguage} from '../../src/entities/language';
import type {Model} from '../../src/entities/model-file';
import {tag} from '../../src/entities/tagger';
import type {Document} from './documents';
import type {Judged} from './scores';

/** What a model finds in each document, with or without the document rules. */
export function judge(documents: readonly Document[], {lang, model, rules}: {lang: ModelLanguage; model: Model; rules: boolean}): Judged[] {
	return documents.map(({id, text, entities}) => ({id, text, wanted: entities, found: (rules ? tagWithRules : tag)(text, lang, model).names}));
}
