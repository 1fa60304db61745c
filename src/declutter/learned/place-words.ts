/** What containers call themselves: groups of words in class, id and role, and how near a block such a container is. */
import type {Place} from '../../extract/places';

/** Words, or two words in a row, that stand for one thing. */
const groups = {
	body: ['articlebody', 'article body', 'story body', 'storybody', 'body content', 'post content', 'entry content', 'article content', 'article text', 'articletext', 'body text', 'bodytext', 'richtext', 'rich text', 'wysiwyg', 'content body', 'story content', 'artikeltext', 'article paragraph', 'paragraph', 'prose'],
	article: ['article', 'story', 'post', 'entry', 'artikel', 'articulo', 'articolo', 'beitrag', 'content', 'inhalt', 'main', 'text', 'body', 'copy'],
	intro: ['lead', 'lede', 'intro', 'introduction', 'standfirst', 'dek', 'deck', 'subtitle', 'subheadline', 'subline', 'vorspann', 'chapo', 'chapeau', 'entradilla', 'bajada', 'sommario', 'occhiello', 'ingress', 'manchet', 'anriss', 'summary', 'excerpt', 'abstract', 'teaser text'],
	stories: ['related', 'recommended', 'recommendations', 'recommendation', 'more stories', 'latest', 'trending', 'popular', 'mostread', 'most read', 'teaser', 'teasers', 'outbrain', 'taboola', 'readmore', 'read more', 'see also', 'recirc', 'recirculation', 'onward', 'card', 'cards', 'weiterlesen', 'empfehlungen', 'promo', 'linklist', 'link list', 'carousel', 'slider', 'swiper'],
	signUp: ['newsletter', 'newsletters', 'signup', 'sign up', 'subscribe', 'subscription', 'paywall', 'piano', 'offer', 'login', 'register', 'abo', 'membership', 'donate', 'donation', 'support', 'cta', 'form'],
	author: ['author', 'authors', 'bio', 'byline', 'autor', 'autoren', 'auteur', 'autore', 'contributor', 'writer', 'profile'],
	facts: ['meta', 'metadata', 'date', 'time', 'timestamp', 'published', 'publish', 'datum', 'info', 'credit', 'credits', 'source', 'dateline', 'kicker', 'label', 'tag', 'tags', 'topics', 'topic', 'category', 'categories', 'keywords', 'breadcrumb', 'breadcrumbs'],
	share: ['share', 'sharing', 'social', 'socials', 'follow', 'sharebar', 'toolbar', 'tools', 'actions'],
	comments: ['comment', 'comments', 'discussion', 'respond', 'disqus', 'kommentare', 'kommentar', 'commentaires', 'comentarios', 'forum'],
	ads: ['ad', 'ads', 'advert', 'advertisement', 'sponsored', 'anzeige', 'werbung', 'adslot', 'affiliate', 'commercial', 'shop'],
	media: ['caption', 'figcaption', 'figure', 'image', 'img', 'media', 'video', 'player', 'audio', 'podcast', 'gallery', 'galerie', 'photo', 'slideshow', 'embed', 'tweet', 'instagram', 'youtube', 'iframe', 'graphic', 'infographic', 'chart'],
	frame: ['nav', 'navigation', 'menu', 'footer', 'header', 'masthead', 'sidebar', 'banner', 'contentinfo', 'complementary', 'widget', 'widgets', 'rail', 'aside', 'modal', 'popup', 'dialog', 'overlay', 'cookie', 'consent', 'skip'],
	box: ['box', 'infobox', 'factbox', 'info box', 'fact box', 'facts', 'factfile', 'context', 'background', 'sidebar box', 'inset', 'callout', 'highlight', 'highlights', 'keypoints', 'key points', 'timeline', 'accordion', 'faq', 'glossary', 'toc', 'contents', 'disclaimer', 'notice', 'note', 'hinweis', 'correction', 'editor', 'footnote', 'footnotes'],
	quote: ['quote', 'pullquote', 'pull quote', 'blockquote', 'zitat', 'citation', 'cita'],
	live: ['live', 'liveblog', 'live blog', 'ticker', 'liveticker', 'update', 'updates'],
} as const;

export const groupNames = Object.keys(groups);

const groupOf = new Map<string, number[]>();
for (const [index, words] of Object.values(groups).entries()) {
	for (const word of words) {
		groupOf.set(word, [...(groupOf.get(word) ?? []), index]);
	}
}

/** Steps outwards beyond which a container says nothing of a block; also the distance of a group that is not there. */
export const farthest = 9;

/** For each group, how many steps outwards the nearest container stands that names it. */
export type Nearness = Uint8Array;

/** A reader of places that looks at each place once. */
export function nearnessReader(): (place: Place | undefined) => Nearness {
	const none = new Uint8Array(groupNames.length).fill(farthest);
	const read = new Map<Place, Nearness>();
	const groupsRead = new Map<string, readonly number[]>();
	const groupsOf = (tokens: string) => {
		const groups = groupsRead.get(tokens) ?? namedGroups(tokens);
		groupsRead.set(tokens, groups);
		return groups;
	};
	const nearnessOf = (place: Place | undefined): Nearness => {
		if (place === undefined) {
			return none;
		}
		const before = read.get(place);
		if (before) {
			return before;
		}
		const nearness = nearnessOf(place.parent).map(steps => Math.min(farthest, steps + 1));
		for (const group of place.tokens === '' ? [] : groupsOf(place.tokens)) {
			nearness[group] = 0;
		}
		read.set(place, nearness);
		return nearness;
	};
	return nearnessOf;
}

function namedGroups(tokens: string): readonly number[] {
	const named: number[] = [];
	let last = '';
	for (const token of tokens.split(' ')) {
		named.push(...groupOf.get(token) ?? [], ...groupOf.get(`${last} ${token}`) ?? []);
		last = token;
	}
	return named;
}
