/** The article on screen as a story to take along, its labels in the interface's language. */
import {entityTypes, type Article, type Entities} from '../article';
import type {NameGroup, Story} from '../export';
import type {Reading} from '../reading';
import type {Settings} from '../settings';
import {dateInWords, listInWords, message} from './messages';

interface OnScreen {
	readonly article: Article;
	readonly reading: Reading;
	readonly entities: Entities;
	readonly settings: Settings;
	readonly withNames: boolean;
}

/** The story: what is shown, in the order in which it is shown. */
export function storyOf({article, reading, entities, settings, withNames}: OnScreen): Story {
	const {title, siteName, url, lang, dir, leadImage} = article;
	return {
		title,
		facts: [listInWords(article.authors, 'conjunction'), dateInWords(article.publishedTime)].filter(Boolean),
		siteName,
		url,
		lang,
		dir,
		leadImage,
		blocks: reading.shown.map(({block}) => block),
		pictures: picturesFor[settings.images],
		names: withNames ? namesIn(entities, settings) : [],
		labels: {source: message('source'), names: message('entitiesTitle'), picture: message('picture')},
	};
}

/** A reader who wants no pictures loaded by themselves wants none in a file either. */
const picturesFor = {on: 'shown', tap: 'linked', off: 'none'} as const satisfies Record<Settings['images'], Story['pictures']>;

function namesIn({entities}: Entities, {types}: Settings): NameGroup[] {
	return entityTypes
		.filter(type => types[type])
		.map(type => ({heading: message(`types_${type}`), names: entities.filter(entity => entity.type === type).map(({name}) => name)}))
		.filter(({names}) => names.length > 0);
}
