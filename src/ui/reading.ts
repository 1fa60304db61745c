/** The article as the reader has it before them: what is shown, what was left out, and who is named in it. */
import {useEffect, useMemo, useState} from 'preact/hooks';
import type {Article, Entities, EntityInput} from '../article';
import {entityInput, noEntities, readingOf, type LeftOut, type Reading} from '../reading';
import type {Settings} from '../settings';
import {reached} from './timing';

/** Finds the entities of an article's text. */
export type FindEntities = (input: EntityInput) => Promise<Entities>;

/** An article under the settings, with what the reader put back in its place. */
export interface ReadArticle {
	readonly reading: Reading;
	/** All that the settings leave out on most sites, what the reader put back or always keeps here included. */
	readonly entries: readonly LeftOut[];
	/** The entities found in this reading and in no other: their offsets count in its text. */
	readonly entities: Entities;
	/** The last entities found, which keep the chips in their place until the new ones are there; undefined before the first. */
	readonly known: Entities | undefined;
}

/** The reading of an article under the settings. */
export function useReading(article: Article, {settings: {remove, sites}, restored, find}: {
	readonly settings: Settings;
	readonly restored: ReadonlySet<number>;
	readonly find: FindEntities;
}): ReadArticle {
	const entries = useMemo(() => readingOf(article, {settings: {remove, sites: {}}}).leftOut, [article, remove]);
	const reading = useMemo(() => readingOf(article, {settings: {remove, sites}, restored}), [article, remove, sites, restored]);
	return {reading, entries, ...useEntities(article, reading, find)};
}

function useEntities(article: Article, reading: Reading, find: FindEntities): Pick<ReadArticle, 'entities' | 'known'> {
	const [found, setFound] = useState<{readonly reading: Reading; readonly entities: Entities}>();
	useEffect(() => {
		let isCurrent = true;
		const finding = find(entityInput(article, reading)).catch(() => noEntities);
		void finding.then(entities => isCurrent && setFound({reading, entities}));
		return () => {
			isCurrent = false;
		};
	}, [article, reading]);
	const entities = found?.reading === reading ? found.entities : noEntities;
	useEffect(() => {
		reached('rendered');
		if (entities !== noEntities) {
			reached('highlighted');
		}
	}, [entities]);
	return {entities, known: found?.entities};
}
