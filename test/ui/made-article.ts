/** A small article with clutter in it, and the names in it. */
import type {Article, ArticleBlock, Entities, KindId} from '../../src/article';

function block(id: number, text: string, leftOut?: {kind: KindId; reason: string}): ArticleBlock {
	return {
		id,
		element: {type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value: text}]},
		verdict: leftOut ? {kept: false, confidence: 1, ...leftOut} : {kept: true},
	};
}

export const madeArticle: Article = {
	kind: 'article',
	url: 'https://www.lantern.example/ferry',
	title: 'The ferry comes back',
	authors: ['Ines Moreau', 'Tom Hale'],
	siteName: 'The Lantern',
	publishedTime: '2025-05-04T09:00:00Z',
	modifiedTime: '',
	lang: 'en',
	dir: 'ltr',
	blocks: [
		block(1, 'Vera Lindqvist opened the harbour in Norholm.'),
		block(2, 'Get our letter every morning.', {kind: 'newsletter', reason: 'phrase:our letter'}),
		block(3, 'Lindqvist said the ferry would sail daily.'),
		block(4, 'A lighthouse for sale', {kind: 'related-stories', reason: 'link-list'}),
		block(5, 'Herring prices fall', {kind: 'related-stories', reason: 'link-list'}),
	],
	thin: false,
	unreachable: false,
};

const person = {name: 'Vera Lindqvist', type: 'PER', aliases: ['Lindqvist'], count: 2, key: true, salience: 1, description: ''} as const;
const town = {name: 'Norholm', type: 'LOC', aliases: [], count: 1, key: true, salience: 0.5, description: ''} as const;

/** The names as they stand in any text made of this article's blocks. */
export function findMade(text: string): Entities {
	const places = [...text.matchAll(/Vera Lindqvist|Lindqvist|Norholm/g)].map(match => ({
		start: match.index,
		end: match.index + match[0].length,
		...(match[0] === 'Norholm' ? {type: 'LOC' as const, entity: 1} : {type: 'PER' as const, entity: 0}),
	}));
	return {mentions: places, entities: [person, town], coverage: 'full'};
}
