/** Invitations to get the news by e-mail or in a messenger. */
import type {ClutterKind} from '../kind';
import type {PhraseRule} from '../phrase-evidence';
import {phraseEvidence} from '../phrase-evidence';

const rule: PhraseRule = {
	phrases: 'newsletter',
	places: ['newsletter', 'newsletters', 'signup', 'sign up', 'subscribe', 'subscription', 'form', 'mailing', 'email', 'inline newsletter'],
	longest: 90,
	linked: 0.2,
	edgeCounts: true,
};

/** A phrase of sign-ups, with a place named for them, a link, or a stand outside or at the end of the article. */
export const newsletter = {
	id: 'newsletter',
	judge: (item, facts) => phraseEvidence(rule, item, facts),
} satisfies ClutterKind;
