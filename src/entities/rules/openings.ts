/** A word that opens a sentence has a capital whatever it is. */
import {type Columns, lineStyles} from '../columns';
import type {Name} from '../tagger';

/** Below this, the tagger's verdict on such a word needs something to support it. */
const sureEnough = 0.6;

/** Drops single words that open a sentence of running text, unless the tagger is sure, a list has them, or they are a capital elsewhere. */
export function openings(names: readonly Name[], columns: Columns): Name[] {
	const {opening, style, lists, lower, places} = columns;
	return names.filter(({firstToken, endToken, sure}) => {
		const isOpening = endToken - firstToken === 1 && opening[firstToken] === 1 && style[firstToken] === lineStyles.running;
		const supported = sure >= sureEnough || lists[firstToken] !== 0 || (places.get(lower[firstToken]!) ?? []).some(place => !opening[place]);
		return !isOpening || supported;
	});
}
