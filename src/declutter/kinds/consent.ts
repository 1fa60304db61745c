/** Cookie notices, and the notes that stand in for an embedded post or video until the reader agrees to load it. */
import type {ClutterKind} from '../kind';
import type {PhraseRule} from '../phrase-evidence';
import {phraseEvidence} from '../phrase-evidence';

const rule: PhraseRule = {
	phrases: 'consent',
	places: ['cookie', 'cookies', 'consent', 'gdpr', 'opt in', 'optin', 'privacy', 'embed', 'dialog'],
	longest: 180,
	linked: 0.1,
	edgeCounts: true,
};

/** A phrase of such notices, with a place named for them, a link, or a stand outside the article. */
export const consent = {
	id: 'consent',
	judge: (item, facts) => phraseEvidence(rule, item, facts),
} satisfies ClutterKind;
