/** Kinds that say of themselves what they are: a phrase, and a second signal from place, structure or length. */
import type {KindId} from '../../article';
import type {Facts, Known} from '../facts';
import {boxOf} from '../facts';
import type {ClutterKind, Evidence} from '../kind';
import {isAbove, isBelow, placeSays} from '../kind';
import type {PhraseMatch, PhraseSet} from '../words/index';
import {matchPhrase} from '../words/index';

interface PhraseKind {
	readonly id: KindId;
	readonly phrases: PhraseSet;
	/** Words that containers of this clutter carry in class or id. */
	readonly places: readonly string[];
	/** Words; a longer block is article text that happens to use the phrase. */
	readonly longest: number;
	/** Share of link words that is a signal of its own; above 1 where links say nothing. */
	readonly linked: number;
	/** Phrases so plain that a whole-text match needs no second signal but shortness. */
	readonly wholeIsEnough: boolean;
	/** Whether standing behind the article is a second signal. */
	readonly belowCounts: boolean;
}

/** A kind that needs its phrase and one more signal. */
function phraseKind(kind: PhraseKind): ClutterKind {
	return {id: kind.id, judge: (item, facts) => judgePhrase(kind, item, facts)};
}

function judgePhrase(kind: PhraseKind, item: Known, facts: Facts): Evidence | undefined {
	const box = boxOf(item, facts.boxes);
	if (box?.set === kind.phrases) {
		return {reason: `phrase:${box.phrase}`, confidence: 0.85};
	}
	if (item.block.words > kind.longest) {
		return undefined;
	}
	const match = matchPhrase(kind.phrases, item.plain);
	if (!match) {
		return undefined;
	}
	const second = secondSignal(kind, item, facts, match.how);
	return second ? {reason: `phrase:${match.phrase}`, confidence: second} : undefined;
}

function secondSignal(kind: PhraseKind, item: Known, facts: Facts, how: PhraseMatch['how']): number {
	if (placeSays(item, kind.places)) {
		return 0.95;
	}
	if (how === 'whole' && kind.wholeIsEnough) {
		return 0.9;
	}
	if (item.linkShare >= kind.linked) {
		return 0.9;
	}
	if (!item.taken && !item.isCore) {
		return 0.85;
	}
	return kind.belowCounts && (isBelow(item, facts) || isAbove(item, facts) || (how === 'anywhere' && item.index >= facts.closing)) ? 0.8 : 0;
}

export const disclaimer: ClutterKind = {
	id: 'disclaimer',
	judge(item, facts) {
		const match = item.block.words <= 160 ? matchPhrase('disclaimer', item.plain) ?? matchPhrase('copyright', item.plain) : undefined;
		if (!match) {
			return undefined;
		}
		const labelled = /^(?:disclaimer|disclosure|haftungsausschluss|transparenzhinweis)\s?[:.]/.test(item.plain);
		const atEnd = remainingProse(item, facts) === 0 || item.index >= facts.closing;
		const atStart = item.index <= facts.first;
		const named = placeSays(item, ['disclaimer', 'copyright', 'legal', 'disclosure', 'affiliate', 'notice']);
		const quoted = /^["“„«]/.test(item.block.text);
		return !quoted && (labelled || atEnd || atStart || named || item.linkShare > 0.3 || !item.taken) ? {reason: atEnd ? `phrase-at-end:${match.phrase}` : `phrase:${match.phrase}`, confidence: labelled ? 0.95 : 0.85} : undefined;
	},
};

/** Core paragraphs behind a block. */
function remainingProse(item: Known, facts: Facts): number {
	return facts.known.slice(item.index + 1, item.index + 400).filter(other => other.isCore && !matchPhrase('disclaimer', other.plain)).length;
}

export const newsletter = phraseKind({id: 'newsletter', phrases: 'newsletter', places: ['newsletter', 'newsletters', 'signup', 'sign up', 'subscribe', 'subscription', 'form', 'mailing', 'email', 'inline newsletter'], longest: 90, linked: 0.2, wholeIsEnough: true, belowCounts: true});
export const subscription = phraseKind({id: 'subscription', phrases: 'subscription', places: ['paywall', 'subscribe', 'subscription', 'membership', 'abo', 'plus', 'piano', 'offer', 'login', 'support', 'donate', 'epic'], longest: 60, linked: 0.3, wholeIsEnough: true, belowCounts: true});
const shareByPhrase = phraseKind({id: 'share', phrases: 'share', places: ['share', 'sharing', 'social', 'socials', 'follow', 'sharebar', 'share bar', 'addthis', 'sharedaddy'], longest: 45, linked: 0.1, wholeIsEnough: true, belowCounts: true});
/** Addresses that share a page on another service. */
const sharers = /(?:facebook\.com\/(?:sharer|dialog)|(?:twitter|x)\.com\/(?:intent|share)|wa\.me\/|api\.whatsapp\.com\/send|linkedin\.com\/share|t\.me\/share|reddit\.com\/submit|pinterest\.[a-z]{2,3}\/pin|mailto:\?)/i;
/** Words of a share bar or button. */
const longestShare = 25;

export const share: ClutterKind = {
	id: 'share',
	judge: (item, facts) => shareByLinks(item) ?? shareByPhrase.judge(item, facts),
};

/** Links to sharing services, or links in a container named for sharing; and few words beside them. */
function shareByLinks(item: Known): Evidence | undefined {
	const {block, linkShare} = item;
	const shares = block.links.some(link => sharers.test(link)) || placeSays(item, ['share', 'sharing', 'share bar', 'social share', 'social'], 2) !== undefined;
	return shares && linkShare > 0.5 && block.words <= longestShare ? {reason: 'share-links', confidence: 0.95} : undefined;
}

const bioByPhrase = phraseKind({id: 'author-bio', phrases: 'authorBio', places: ['author', 'authors', 'bio', 'byline', 'about author', 'autor', 'autorin', 'contributor', 'writer'], longest: 120, linked: 0.15, wholeIsEnough: true, belowCounts: true});
const bioPlaces = ['author', 'author bio', 'bio', 'author box', 'about author', 'contributor', 'autorenbox', 'autor', 'authorinfo', 'slice author bio'];

export const authorBio: ClutterKind = {
	id: 'author-bio',
	judge: (item, facts) => bioByPhrase.judge(item, facts) ?? bioByPlace(item, facts),
};

/** A container named for the author, and the author's name in the text. */
function bioByPlace(item: Known, {metadata}: Facts): Evidence | undefined {
	const place = placeSays(item, bioPlaces, 4);
	const names = metadata.authors.flatMap(author => author.split(' ')).filter(name => name.length > 2).map(name => name.toLowerCase());
	return place && item.block.words >= 8 && item.block.words <= 150 && names.some(name => item.plain.includes(name)) ? {reason: `author-box:${place}`, confidence: 0.85} : undefined;
}

const commentsByPhrase = phraseKind({id: 'comments', phrases: 'comments', places: ['comment', 'comments', 'respond', 'disqus', 'discussion', 'kommentare'], longest: 40, linked: 0.5, wholeIsEnough: true, belowCounts: true});
const commentPlaces = ['comments', 'comment', 'comment list', 'commentlist', 'comment section', 'respond', 'disqus', 'kommentare', 'commentaires', 'comentarios'];

export const comments: ClutterKind = {
	id: 'comments',
	judge: (item, facts) => commentsByPhrase.judge(item, facts) ?? commentByPlace(item, facts),
};

/** A container named for comments, outside the article's backbone and behind its first paragraph. */
function commentByPlace(item: Known, facts: Facts): Evidence | undefined {
	const place = item.isCore || isAbove(item, facts) ? undefined : placeSays(item, commentPlaces, 6);
	return place ? {reason: `comment-area:${place}`, confidence: 0.8} : undefined;
}

export const advertisement = phraseKind({id: 'advertisement', phrases: 'advertisement', places: ['ad', 'ads', 'advert', 'advertisement', 'sponsored', 'anzeige', 'promo', 'werbung', 'adslot'], longest: 14, linked: 0.8, wholeIsEnough: true, belowCounts: false});
export const mediaPlayer = phraseKind({id: 'media-player', phrases: 'player', places: ['player', 'video', 'audio', 'media', 'podcast', 'listen'], longest: 30, linked: 0.8, wholeIsEnough: true, belowCounts: false});
export const consent = phraseKind({id: 'consent', phrases: 'consent', places: ['cookie', 'cookies', 'consent', 'gdpr', 'opt in', 'optin', 'privacy', 'embed', 'dialog'], longest: 180, linked: 0.1, wholeIsEnough: true, belowCounts: true});
