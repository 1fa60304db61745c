/** Readers' comments, the form to write one, and the rules for it. */
import type {Facts, Known} from '../facts';
import type {ClutterKind, Evidence} from '../kind';
import {isAbove, placeSays} from '../kind';
import type {PhraseRule} from '../phrase-evidence';
import {phraseEvidence} from '../phrase-evidence';

const rule: PhraseRule = {
	phrases: 'comments',
	places: ['comment', 'comments', 'respond', 'disqus', 'discussion', 'kommentare'],
	longest: 40,
	linked: 0.5,
	edgeCounts: true,
};
const areas = ['comments', 'comment', 'comment list', 'commentlist', 'comment section', 'respond', 'disqus', 'kommentare', 'commentaires', 'comentarios'];

/** A phrase of comment areas with a second signal, or a stand in one, outside the article's own prose. */
export const comments = {
	id: 'comments',
	judge: (item, facts) => phraseEvidence(rule, item, facts) ?? inCommentArea(item, facts),
} satisfies ClutterKind;

/** A container named for comments, outside the article's backbone and behind its first paragraph. */
function inCommentArea(item: Known, facts: Facts): Evidence | undefined {
	const place = item.isCore || isAbove(item, facts) ? undefined : placeSays(item, areas, 6);
	return place ? {reason: `comment-area:${place}`, confidence: 0.8} : undefined;
}
