/** Single lines that lead to another story. */
import type {ClutterKind} from '../kind';
import {placeSays} from '../kind';
import {matchPhrase} from '../words/index';

const places = ['promo', 'inline promo', 'read more', 'readmore', 'teaser', 'recirc', 'internallink'];
/** Words of a label and a headline. */
const longest = 40;

/** A phrase that announces another story and the link to it, or a link in a place named for them. */
export const readMore = {
	id: 'read-more',
	judge: item => {
		const {block, linkShare, plain} = item;
		const phrase = block.words <= longest ? matchPhrase('readMore', plain)?.phrase : undefined;
		if (phrase !== undefined && (linkShare > 0.5 || (linkShare > 0.3 && phrase.endsWith(':')))) {
			return {reason: `promo-link:${phrase}`, confidence: 0.9};
		}
		const place = block.words <= longest && linkShare > 0.7 ? placeSays(item, places, 3) : undefined;
		return place === undefined ? undefined : {reason: `promo-link:${place}`, confidence: 0.85};
	},
} satisfies ClutterKind;
