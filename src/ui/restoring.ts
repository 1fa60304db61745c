/** What the reader puts back into the article and leaves out again, step by step, so that each step can be undone. */
import {useState} from 'preact/hooks';
import type {Article, KindId} from '../article';
import {hostOf, type LeftOut} from '../reading';
import {keepOnSite, type Settings} from '../settings';

/** One step of the reader's, and how things stood before it. */
export interface Step {
	readonly did: 'put-back' | 'left-out' | 'kept-here' | 'not-kept-here';
	readonly kind: KindId;
	/** Blocks that the step is about. */
	readonly blocks: number;
	readonly before: {readonly restored: ReadonlySet<number>} | Pick<Settings, 'sites'>;
}

export interface Restoring {
	/** Blocks that were put back one by one, by id. */
	readonly restored: ReadonlySet<number>;
	/** The step that `undo` takes back; undefined where there is none. */
	readonly last: Step | undefined;
	readonly restore: (entries: readonly LeftOut[]) => void;
	readonly leaveOut: (entries: readonly LeftOut[]) => void;
	/** Says whether a kind always stays in the articles of this site. */
	readonly keepHere: (entries: readonly LeftOut[], isKept: boolean) => void;
	/** Takes over what was put back elsewhere. That is no step of the reader's here. */
	readonly takeOver: (restored: ReadonlySet<number>) => void;
	/** Takes the last step back; false where there is none. */
	readonly undo: () => boolean;
}

interface RestoringOptions {
	readonly article: Article;
	readonly settings: Settings;
	readonly onChange: (change: Partial<Settings>) => void;
	/** Blocks that were put back the last time this page was read. */
	readonly before: readonly number[];
}

/** Steps that can be undone: more than a reader remembers. */
const longestHistory = 100;

/** The blocks put back, and the ways to change that. All entries of one call are of one kind. */
export function useRestoring({article, settings, onChange, before}: RestoringOptions): Restoring {
	const [restored, setRestored] = useState<ReadonlySet<number>>(() => new Set(before));
	const [steps, setSteps] = useState<readonly Step[]>([]);
	const note = (did: Step['did'], entries: readonly LeftOut[], stood: Step['before']) => {
		const step = {did, kind: entries[0]!.kind, blocks: idsOf(entries).length, before: stood};
		setSteps(earlier => [...earlier, step].slice(-longestHistory));
	};
	const restore = (entries: readonly LeftOut[]) => {
		note('put-back', entries, {restored});
		setRestored(new Set([...restored, ...idsOf(entries)]));
	};
	const leaveOut = (entries: readonly LeftOut[]) => {
		const ids = new Set(idsOf(entries));
		note('left-out', entries, {restored});
		setRestored(new Set([...restored].filter(id => !ids.has(id))));
	};
	const keepHere = (entries: readonly LeftOut[], isKept: boolean) => {
		note(isKept ? 'kept-here' : 'not-kept-here', entries, {sites: settings.sites});
		onChange(keepOnSite(settings, {host: hostOf(article.url), kind: entries[0]!.kind, isKept}));
	};
	const last = steps.at(-1);
	const undo = () => {
		if (!last) {
			return false;
		}
		if ('sites' in last.before) {
			onChange(last.before);
		} else {
			setRestored(last.before.restored);
		}
		setSteps(steps.slice(0, -1));
		return true;
	};
	return {restored, last, restore, leaveOut, keepHere, takeOver: setRestored, undo};
}

function idsOf(entries: readonly LeftOut[]): number[] {
	return entries.flatMap(({blocks}) => blocks.map(block => block.id));
}
