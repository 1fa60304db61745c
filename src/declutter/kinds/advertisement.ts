/** Labels of advertisements, and the lines that say that the story goes on below one. */
import type {ClutterKind} from '../kind';
import type {PhraseRule} from '../phrase-evidence';
import {phraseEvidence} from '../phrase-evidence';

const rule: PhraseRule = {
	phrases: 'advertisement',
	places: ['ad', 'ads', 'advert', 'advertisement', 'sponsored', 'anzeige', 'promo', 'werbung', 'adslot'],
	longest: 14,
	linked: 0.8,
	edgeCounts: false,
};

/** A label that is the whole block, or begins one in a place named for advertisements. */
export const advertisement = {
	id: 'advertisement',
	judge: (item, facts) => phraseEvidence(rule, item, facts),
} satisfies ClutterKind;
