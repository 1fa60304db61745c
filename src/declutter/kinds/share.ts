/** Buttons and lines for sharing, saving and following. */
import type {Known} from '../facts';
import type {ClutterKind, Evidence} from '../kind';
import {placeSays} from '../kind';
import type {PhraseRule} from '../phrase-evidence';
import {phraseEvidence} from '../phrase-evidence';

const rule: PhraseRule = {
	phrases: 'share',
	places: ['share', 'sharing', 'social', 'socials', 'follow', 'sharebar', 'share bar', 'addthis', 'sharedaddy'],
	longest: 45,
	linked: 0.1,
	edgeCounts: true,
};
/** Addresses that share a page on another service. */
const sharers = /(?:facebook\.com\/(?:sharer|dialog)|(?:twitter|x)\.com\/(?:intent|share)|wa\.me\/|api\.whatsapp\.com\/send|linkedin\.com\/share|t\.me\/share|reddit\.com\/submit|pinterest\.[a-z]{2,3}\/pin|mailto:\?)/i;
const barPlaces = ['share', 'sharing', 'share bar', 'social share', 'social'];
/** Words of a share bar or button. */
const longestBar = 25;

/** Links to sharing services, or a phrase of sharing with a second signal. */
export const share = {
	id: 'share',
	judge: (item, facts) => shareLinks(item) ?? phraseEvidence(rule, item, facts),
} satisfies ClutterKind;

/** Links to sharing services, or links in a container named for sharing; and few words beside them. */
function shareLinks(item: Known): Evidence | undefined {
	const {block, linkShare} = item;
	const shares = block.links.some(link => sharers.test(link)) || placeSays(item, barPlaces, 2) !== undefined;
	return shares && linkShare > 0.5 && block.words <= longestBar ? {reason: 'share-links', confidence: 0.95} : undefined;
}
