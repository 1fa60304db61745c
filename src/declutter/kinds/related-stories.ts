/** Lists of other stories: a heading that says so and its items, or a run of link-only headlines. */
import type {Place} from '../../extract/places';
import {isWithin, outwards} from '../../extract/places';
import type {Facts, Known} from '../facts';
import type {ClutterKind, Evidence} from '../kind';
import {isAbove, isBelow, isHeading, isHeadingLike, placeSays} from '../kind';
import {isAge, matchPhrase} from '../words/index';

const places = ['related', 'recommended', 'recommendations', 'more stories', 'latest', 'trending', 'popular', 'most read', 'mostread', 'teaser', 'teasers', 'outbrain', 'taboola', 'read more', 'readmore', 'see also', 'recirculation', 'recirc', 'onward', 'widget', 'sidebar', 'promo', 'latest stories', 'weiterlesen', 'mehr zum thema', 'aufmacher', 'card', 'cards'];
/** Words of a story's headline or teaser. */
const longestItem = 40;
/** A list with fewer items may be part of the article. */
const fewest = 2;

/** A heading of such lists and its items, or headline-length links in a run, repeated, named or below the article. */
export const relatedStories = {
	id: 'related-stories',
	judge: (item, facts) => headingOfList(item, facts) ?? underHeading(item, facts) ?? linkRun(item, facts),
} satisfies ClutterKind;

function headingPhrase(item: Known): string | undefined {
	if (item.block.words > 12) {
		return undefined;
	}
	const match = matchPhrase('related', item.plain);
	return match && (match.how === 'whole' || isHeadingLike(item)) ? match.phrase : undefined;
}

function headingOfList(item: Known, facts: Facts): Evidence | undefined {
	const phrase = headingPhrase(item);
	if (phrase === undefined) {
		return undefined;
	}
	const items = itemsBelow(item.index, facts);
	const isList = items.length >= fewest && items.some(isStorySign);
	return isList || placeSays(item, places) || !item.taken ? {reason: `related-heading:${item.block.text.slice(0, 60)}`, confidence: 0.95} : undefined;
}

/** The short blocks that follow a heading in its section, up to the article's next paragraph or a heading of its own level. */
function itemsBelow(heading: number, facts: Facts): Known[] {
	const items: Known[] = [];
	const head = facts.known[heading]!;
	const section = sectionOf(head.block.place);
	for (const item of facts.known.slice(heading + 1, heading + 120)) {
		if (!isItem(item) || (isHeadingLike(item) && item.linkShare < 0.5 && levelOf(item) <= levelOf(head)) || (section !== undefined && !isWithin(item.block.place, section))) {
			break;
		}
		items.push(item);
	}
	return items;
}

/** A heading's level, below all headings for lines in bold, and none for what is no heading. */
function levelOf(item: Known): number {
	if (!isHeadingLike(item)) {
		return Number.POSITIVE_INFINITY;
	}
	return isHeading(item) ? Number(item.block.tag[1]) : 7;
}

const sections = new Set(['aside', 'section', 'footer', 'nav', 'article', 'main', 'body']);

function sectionOf(place: Place): Place | undefined {
	return [...outwards(place)].find(({tag}) => sections.has(tag));
}

function isItem(item: Known): boolean {
	const {block} = item;
	return block.words === 0 || item.linkShare > 0.6 || (block.words <= longestItem && !(item.isCore && item.endsSentence) && !(item.endsSentence && block.words > 12 && item.taken && block.linkWords === 0));
}

/** What stories in a list have and the article's own lines have not: a link over all their words, or an age. */
function isStorySign(item: Known): boolean {
	return (item.linkShare > 0.6 && item.block.words >= 3) || isAge(item.plain) || endsInAge(item) || isBullet(item);
}

/** A headline and its age in one block. */
function endsInAge({plain, block}: Known): boolean {
	const tokens = plain.split(' ');
	return block.words <= longestItem && [2, 3].some(count => tokens.length > count + 2 && /^\d/.test(tokens.at(-count)!) && isAge(tokens.slice(-count).join(' ')));
}

function isBullet({plain}: Known): boolean {
	return /^[-–—•·]$/.test(plain);
}

function underHeading(item: Known, facts: Facts): Evidence | undefined {
	const list = listsOf(facts).get(item.index);
	return list && isItem(item) ? itemEvidence(list.heading, list.items, facts) : undefined;
}

/** A heading that says what follows, and what follows it. */
interface List {
	readonly heading: number;
	readonly items: readonly Known[];
}

const knownLists = new WeakMap<Facts, ReadonlyMap<number, List>>();

/** The list each block stands in, by the block's index: worked out once for a page, so that time grows with its length alone. */
function listsOf(facts: Facts): ReadonlyMap<number, List> {
	const known = knownLists.get(facts) ?? findLists(facts);
	knownLists.set(facts, known);
	return known;
}

function findLists(facts: Facts): ReadonlyMap<number, List> {
	const lists = new Map<number, List>();
	for (const {index} of facts.known.filter(item => headingPhrase(item) !== undefined)) {
		const items = itemsBelow(index, facts);
		for (const item of items) {
			lists.set(item.index, {heading: index, items});
		}
	}
	return lists;
}

function itemEvidence(heading: number, items: readonly Known[], facts: Facts): Evidence | undefined {
	if (items.length < fewest || !items.some(isStorySign)) {
		return undefined;
	}
	const reason = items.filter(other => isAge(other.plain)).length >= fewest ? 'age-lines' : 'related-heading';
	return {reason: `${reason}:${facts.known[heading]!.block.text.slice(0, 60)}`, confidence: 0.9};
}

/** Headline-length link-only blocks side by side, outside the article's prose or pointing where the page points elsewhere. */
function linkRun(item: Known, facts: Facts): Evidence | undefined {
	if (!isLinkLine(item)) {
		return undefined;
	}
	const near = facts.known.slice(Math.max(0, item.index - 6), item.index + 7).filter(isLinkLine);
	const repeated = item.block.links.some(link => (facts.targets.get(link) ?? 0) > 1);
	const named = placeSays(item, places);
	const inPageFrame = isAbove(item, facts) && !item.taken || placeSays(item, pageFrame, 8) !== undefined;
	const signals = [near.length >= 3, repeated, named !== undefined, isBelow(item, facts), !item.taken].filter(Boolean).length;
	return signals >= 2 && !inPageFrame ? {reason: named ? `link-list:${named}` : 'link-list', confidence: 0.8} : undefined;
}

/** Containers of the page's own navigation: what stands in them is furniture, not stories. */
const pageFrame = ['nav', 'navigation', 'menu', 'footer', 'header', 'masthead', 'breadcrumb', 'breadcrumbs', 'contentinfo'];

function isLinkLine({block, linkShare}: Known): boolean {
	return linkShare >= 0.85 && block.words >= 3 && block.words <= longestItem;
}
