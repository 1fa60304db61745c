/** The page under the popup, as the reader has it tidied: its state, and what can be done with it. */
import {createContext} from 'preact';
import {useContext, useEffect, useMemo, useRef, useState} from 'preact/hooks';
import type {Article, Entities} from '../article';
import {kindsLeftOut, type LeftOut, type Reading} from '../reading';
import type {Settings} from '../settings';
import {isLinked, linkPage, pageMentions, type PageLink} from '../tidy-api';
import type {TidyCommand, TidyState} from '../tidy/messages';

/** What the parts of the popup can ask of the page. */
export interface TidyPage {
	/** The page's address. */
	readonly url: string;
	/** Undefined until the page was asked for something. */
	readonly state: TidyState | undefined;
	readonly tidy: () => void;
	readonly undo: () => void;
	/** Frames an entry's blocks on the page; undefined ends it. */
	readonly peek: (entry: LeftOut | undefined) => void;
	readonly goTo: (entry: LeftOut) => void;
	readonly showNames: (areShown: boolean) => void;
}

/** The page of the popup; undefined where the article is shown without its page. */
export const OnPage = createContext<TidyPage | undefined>(undefined);

/** The page of the popup, for a component. */
export function useOnPage(): TidyPage | undefined {
	return useContext(OnPage);
}

interface TidyOptions {
	/** The tab that the article was read from; undefined where that is not this popup's. */
	readonly tabId: number | undefined;
	readonly article: Article;
	readonly settings: Settings;
	readonly reading: Reading;
	readonly entities: Entities;
	readonly restored: ReadonlySet<number>;
	/** Called with the blocks that the page has put back, by id. */
	readonly onRestored: (ids: ReadonlySet<number>) => void;
	/** The chosen entity and mention, which the page shows too while its names are marked. */
	readonly active: number | undefined;
	readonly current: number;
}

/** The page under the popup; undefined where there is none. What the reader restores in the popup is restored there, and the other way round. */
export function useTidyPage({tabId, article, settings, reading, entities, restored, onRestored, active, current}: TidyOptions): TidyPage | undefined {
	/** What was put back when page and popup last agreed on it: as remembered, as the page told it, or as it was sent there. */
	const agreed = useRef(restored);
	const isAgreed = isSame([...restored], agreed.current);
	const {state, send} = useLink(tabId, ({isTidied, restored: ids}) => {
		// A step of the reader's that the page has not heard of is newer than what the page tells.
		if (isTidied && isAgreed && !isSame(ids, restored)) {
			agreed.current = new Set(ids);
			onRestored(agreed.current);
		}
	});
	const kinds = useMemo(() => kindsLeftOut(settings, article.url), [settings.remove, settings.sites, article.url]);
	const tidy = () => {
		agreed.current = restored;
		send({kind: 'tidy', kinds, restored: [...restored]});
	};
	useEffect(() => state?.isTidied && !isAgreed ? tidy() : undefined, [restored, state?.isTidied]);
	useEffect(() => state?.isTidied ? tidy() : undefined, [kinds]);
	useEffect(() => state?.hasNames ? send({kind: 'names', mentions: pageMentions(reading, entities)}) : undefined, [entities]);
	useEffect(() => state?.hasNames ? send({kind: 'mention', entity: active, index: current}) : undefined, [active, current, state?.hasNames]);
	return tabId === undefined ? undefined : {
		url: article.url, state, tidy,
		undo: () => send({kind: 'undo'}),
		peek: entry => send({kind: 'peek', blocks: idsOf(entry)}),
		goTo: entry => send({kind: 'go-to', blocks: idsOf(entry)}),
		showNames: areShown => send({kind: 'names', mentions: areShown ? pageMentions(reading, entities) : []}),
	};
}

/** The port to the page. A page that nothing was asked of before is linked when something first is. */
function useLink(tabId: number | undefined, onState: (state: TidyState) => void): {state: TidyState | undefined; send: (command: TidyCommand) => void} {
	const [state, setState] = useState<TidyState>();
	const link = useRef<Promise<PageLink | undefined>>();
	const hear = useRef(onState);
	hear.current = onState;
	const connect = (tab: number) => link.current ??= linkPage(tab, told => {
		setState(told);
		hear.current(told);
	});
	useEffect(() => {
		if (tabId !== undefined) {
			void isLinked(tabId).then(async isIt => isIt ? connect(tabId) : undefined);
		}
		return () => void link.current?.then(open => open?.end());
	}, [tabId]);
	const send = (command: TidyCommand) => {
		if (tabId !== undefined && (link.current || command.kind !== 'peek' || command.blocks.length > 0)) {
			void connect(tabId).then(open => open?.send(command));
		}
	};
	return {state, send};
}

function idsOf(entry: LeftOut | undefined): number[] {
	return entry?.blocks.map(({id}) => id) ?? [];
}

function isSame(ids: readonly number[], known: ReadonlySet<number>): boolean {
	return ids.length === known.size && ids.every(id => known.has(id));
}
