/** The headings of a page, read once for all who ask for them. */
import {tagName} from '../tree/dom';
import {wordsOf} from './plain-words';

export interface Headings {
	/** The words of the h1 elements that stand above a text. */
	readonly h1: readonly string[];
	/** The words of the h1 elements that end a path of links ("Home › District › Old ferry reopens") or stand in a menu. */
	readonly pathH1: readonly string[];
	/** The words of the h2 and h3 elements outside menus, lists and links; read when first asked for. */
	readonly lower: () => readonly string[];
	/** The first heading whose words these are by the given measure, or undefined. */
	readonly find: (isIt: (words: string) => boolean) => Element | undefined;
	/** The first h1, or undefined. */
	readonly first: Element | undefined;
}

/** UTF-16 units. */
const longestHeading = 500;
/** Headings looked at: the headline is among the first, whatever menus stand before it. */
const mostHeadings = 100;
const mostH1 = 20;
const pathBoxes = 'nav, li, [class*="breadcrumb" i]';
const linkBoxes = `a, ${pathBoxes}`;

/** The page's headings; a heading's words are read once. */
export function readHeadings(root: Element): Headings {
	const all = [...root.querySelectorAll('h1, h2, h3')].slice(0, mostHeadings);
	const read = new Map<Element, string>();
	const wordsIn = (heading: Element): string => read.get(heading) ?? read.set(heading, wordsOf(heading, longestHeading)).get(heading)!;
	const wordsOfAll = (headings: readonly Element[]): string[] => headings.map(wordsIn).filter(Boolean);
	const h1 = all.filter(heading => tagName(heading) === 'h1').slice(0, mostH1);
	let lower: readonly string[] | undefined;
	return {
		h1: wordsOfAll(h1.filter(heading => !heading.closest(pathBoxes))),
		pathH1: wordsOfAll(h1.filter(heading => heading.closest(pathBoxes))),
		lower: () => lower ??= wordsOfAll(all.filter(heading => tagName(heading) !== 'h1' && !heading.closest(linkBoxes))),
		find: isIt => all.find(heading => isIt(wordsIn(heading))),
		first: h1[0],
	};
}
