/** Keywords and topics at an article's start or end. */
import type {ClutterKind} from '../kind';
import {isBelow, placeSays} from '../kind';
import {matchPhrase} from '../words/index';

const places = ['tag', 'tags', 'taglist', 'topics', 'topic', 'keywords', 'categories', 'category', 'breadcrumb', 'breadcrumbs', 'kicker', 'schlagworte'];
/** Words of a label and its keywords. */
const longest = 40;
/** Words of a label alone. */
const longestLabel = 4;
/** Words of keywords without a label. */
const longestLinks = 12;

/** A label of keywords that stands alone, is linked or stands below the article; or links in a place named for keywords. */
export const tags = {
	id: 'tags',
	judge: (item, facts) => {
		const {block, linkShare, plain} = item;
		const label = block.words <= longest ? matchPhrase('tags', plain) : undefined;
		if (label && (label.how === 'whole' ? block.words <= longestLabel : linkShare > 0.3 || isBelow(item, facts))) {
			return {reason: `phrase:${label.phrase}`, confidence: 0.9};
		}
		const place = linkShare > 0.8 && block.words <= longestLinks ? placeSays(item, places, 3) : undefined;
		return place === undefined ? undefined : {reason: `tag-links:${place}`, confidence: 0.85};
	},
} satisfies ClutterKind;
