/** Awards, laws, contests and wars are no people, organisations or places, however much their names look like them. */
import {nameLists} from '../knowledge';
import type {Columns} from '../columns';
import type {Name} from '../tagger';
import {wordsOf} from './names';

/** What such a thing is called: of 40,000 names in the annotated texts not one is headed by these. */
const heads = new Set('award awards prize act bill festival cup championship championships olympics marathon war trophy summit medal agreement treaty accord amendment constitution experience operation'.split(' '));

/** Drops names of several words that are headed by such a word ("Pat Tillman Award for Service"), and words that the lists know as no names. */
export function events(names: readonly Name[], columns: Columns): Name[] {
	return names.filter(name => !isEvent(name, columns) && !isCommon(name, columns));
}

function isEvent(name: Name, columns: Columns): boolean {
	const words = wordsOf(name, columns).map(word => word.toLowerCase());
	const head = words.findIndex((word, index) => index > 0 && /^(?:for|of)$/.test(word) && heads.has(words[index - 1]!));
	return name.type !== 'PER' && words.length > 1 && (head > 0 || heads.has(words.at(-1)!));
}

const common = 1 << nameLists.indexOf('common');

/** "AI", "VAT": capitals that the lists have as nothing but common. */
function isCommon({firstToken, endToken}: Name, {lists, listPlace}: Columns): boolean {
	return endToken - firstToken === 1 && listPlace[firstToken] === 4 && lists[firstToken] === common;
}
