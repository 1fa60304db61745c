/** Calls to subscribe, to sign in or to give money. */
import type {ClutterKind} from '../kind';
import type {PhraseRule} from '../phrase-evidence';
import {phraseEvidence} from '../phrase-evidence';

const rule: PhraseRule = {
	phrases: 'subscription',
	places: ['paywall', 'subscribe', 'subscription', 'membership', 'abo', 'plus', 'piano', 'offer', 'login', 'support', 'donate', 'epic'],
	longest: 60,
	linked: 0.3,
	edgeCounts: true,
};

/** A phrase of offers, with a place named for them, a link, or a stand outside or at the end of the article. */
export const subscription = {
	id: 'subscription',
	judge: (item, facts) => phraseEvidence(rule, item, facts),
} satisfies ClutterKind;
