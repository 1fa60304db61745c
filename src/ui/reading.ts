/** The article as the reader has it before them: what is shown, what was put back, and who is named in it. */
import {useEffect, useMemo, useState} from 'preact/hooks';
import type {Article, Entities, EntityInput} from '../article';
import {entityInput, noEntities, readingOf, type LeftOut, type Reading} from '../reading';
import type {Settings} from '../settings';
import {reached} from './timing';

/** Finds the entities of an article's text. */
export type FindEntities = (input: EntityInput) => Promise<Entities>;

/** The reading of an article under the settings, with the ledger's entries and what they do. */
export function useReading(article: Article, {remove, sites}: Settings, find: FindEntities) {
	const [restored, setRestored] = useState<ReadonlySet<number>>(new Set());
	const settings = useMemo(() => ({remove, sites}), [remove, sites]);
	const entries = useMemo(() => readingOf(article, {settings}).leftOut, [article, settings]);
	const reading = useMemo(() => readingOf(article, {settings, restored}), [article, settings, restored]);
	const {entities, known} = useEntities(article, reading, find);
	const restore = (entry: LeftOut) => setRestored(ids => new Set([...ids, ...idsOf(entry)]));
	const leaveOut = (entry: LeftOut) => setRestored(ids => new Set([...ids].filter(id => !idsOf(entry).includes(id))));
	return {reading, entries, entities, known, restored, setRestored, restore, leaveOut};
}

/**
 * Offsets count in one reading's text, so `entities` are those found in this reading and in no other. `known` are the
 * last ones found, which keep the chips in their place until the new ones are there.
 */
function useEntities(article: Article, reading: Reading, find: FindEntities): {entities: Entities; known: Entities} {
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
	return {entities, known: found?.entities ?? noEntities};
}

function idsOf({blocks}: LeftOut): number[] {
	return blocks.map(block => block.id);
}
