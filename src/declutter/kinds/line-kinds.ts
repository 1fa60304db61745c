/** Kinds of single lines: read-more links, bylines and dates, tags, repeats, hidden text. */
import {countWords} from '../../extract/blocks';
import type {Facts, Known} from '../facts';
import type {ClutterKind} from '../kind';
import {isAbove, isBelow, isHeadingLike, placeSays} from '../kind';
import {isAge, isDateLine, matchPhrase, normalise} from '../words/index';

export const readMore: ClutterKind = {
	id: 'read-more',
	judge(item) {
		const {block, linkShare} = item;
		const phrase = block.words <= 40 ? matchPhrase('readMore', item.plain) : undefined;
		if (phrase && (linkShare > 0.5 || (linkShare > 0.3 && phrase.phrase.endsWith(':')))) {
			return {reason: `promo-link:${phrase.phrase}`, confidence: 0.9};
		}
		const promo = placeSays(item, ['promo', 'inline promo', 'read more', 'readmore', 'teaser', 'recirc', 'internallink'], 3);
		return promo && linkShare > 0.7 && block.words <= 40 ? {reason: `promo-link:${promo}`, confidence: 0.85} : undefined;
	},
};

const bylinePlaces = ['byline', 'author', 'authors', 'date', 'dateline', 'timestamp', 'published', 'time', 'meta', 'metadata', 'entry meta', 'post meta', 'article meta', 'autor', 'autoren', 'datum', 'publish', 'header', 'credit', 'credits', 'article info', 'source'];

export const byline: ClutterKind = {
	id: 'byline',
	judge(item, facts) {
		const {block, plain} = item;
		if (block.words > 30 || isHeadingLike(item) && /^h[1-3]$/.test(block.tag)) {
			return undefined;
		}
		const named = placeSays(item, bylinePlaces, 3) !== undefined;
		if (isDateLine(plain) || (isAge(plain) && !item.isCore)) {
			return {reason: 'date-line', confidence: 0.9};
		}
		const author = namesAuthor(item, facts);
		const phrase = matchPhrase('byline', plain);
		const atEdge = isAbove(item, facts) || isBelow(item, facts) || item.index <= facts.first + 1;
		if (author && (atEdge || named) && block.words <= countWords(facts.metadata.authors.join(' ')) + 12) {
			return {reason: `byline-line:${author}`, confidence: 0.9};
		}
		return phrase && !item.endsSentence && (named || (atEdge && (block.hasTime || block.words <= 8))) ? {reason: `byline-line:${phrase.phrase.trim()}`, confidence: 0.8} : undefined;
	},
};

function namesAuthor({plain}: Known, facts: Facts): string | undefined {
	return facts.metadata.authors.find(author => author.length > 4 && plain.includes(normalise(author)));
}

export const tags: ClutterKind = {
	id: 'tags',
	judge(item, facts) {
		const {block, linkShare} = item;
		const label = block.words <= 40 ? matchPhrase('tags', item.plain) : undefined;
		if (label && (label.how === 'whole' ? block.words <= 4 : linkShare > 0.3 || isBelow(item, facts))) {
			return {reason: `phrase:${label.phrase}`, confidence: 0.9};
		}
		const named = placeSays(item, ['tag', 'tags', 'taglist', 'topics', 'topic', 'keywords', 'categories', 'category', 'breadcrumb', 'breadcrumbs', 'kicker', 'schlagworte'], 3);
		return named && linkShare > 0.8 && block.words <= 12 ? {reason: `tag-links:${named}`, confidence: 0.85} : undefined;
	},
};

export const repeat: ClutterKind = {
	id: 'repeat',
	judge(item, facts) {
		if (item.block.tag === 'h1' || (isAbove(item, facts) && item.plain !== '' && sameTitle(item.plain, facts.title))) {
			return {reason: 'repeats-title', confidence: 0.9};
		}
		const earlier = item.block.words >= 8 && (facts.firstPlaces.get(item.plain) ?? item.index) < item.index;
		return earlier ? {reason: 'repeats-text', confidence: 0.9} : undefined;
	},
};

function sameTitle(plain: string, title: string): boolean {
	return title !== '' && (plain === title || (plain.length > 20 && title.startsWith(plain)));
}

export const hiddenText: ClutterKind = {
	id: 'hidden-text',
	judge: (item, facts) => item.block.hidden && facts.hiddenCounts ? {reason: 'hidden', confidence: 0.8} : undefined,
};
