/** Text that stands in the article already: a second headline, a pull quote, a copy for another screen. */
import type {Facts, Known} from '../facts';
import type {ClutterKind} from '../kind';
import {isAbove} from '../kind';

/** Words; shorter lines may be said twice. */
const shortest = 8;
/** UTF-16 units of a beginning that is the title's and no other's. */
const tellingStart = 20;

/** The title in its own heading or above the article, or a text of the backbone word for word, behind its first place. */
export const repeat = {
	id: 'repeat',
	judge: (item, facts) => {
		if (item.block.tag === 'h1' || (isAbove(item, facts) && isTitle(item, facts))) {
			return {reason: 'repeats-title', confidence: 0.9};
		}
		const isLater = item.block.words >= shortest && (facts.firstPlaces.get(item.plain) ?? item.index) < item.index;
		return isLater ? {reason: 'repeats-text', confidence: 0.9} : undefined;
	},
} satisfies ClutterKind;

function isTitle({plain}: Known, {title}: Facts): boolean {
	return plain !== '' && title !== '' && (plain === title || (plain.length > tellingStart && title.startsWith(plain)));
}
