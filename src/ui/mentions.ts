/** The mentions of the chosen entities in the article on screen: lit, counted, and scrolled to one by one. */
import type {RefObject} from 'preact';
import {useCallback, useEffect, useLayoutEffect, useState} from 'preact/hooks';

export interface MentionWalk {
	/** The ranks of the chosen entities, in the order in which they were chosen. */
	readonly chosen: readonly number[];
	/** The rank of the entity chosen last, whose mentions are walked through; undefined while none is. */
	readonly active: number | undefined;
	/** The current mention, counted from 0. */
	readonly current: number;
	readonly total: number;
	/** Chooses an entity, or no longer, in place of the others or beside them. */
	readonly choose: (rank: number, how?: {readonly isBeside: boolean}) => void;
	/** Chooses an entity, with one of the article's mentions, by its index, as the current one. */
	readonly show: (rank: number, mention: number) => void;
	/** Goes to a mention of the entity chosen last, counted from 0. */
	readonly goTo: (mention: number) => void;
	readonly move: (step: number) => void;
	readonly end: () => void;
}

/** One mention on screen: its mark, or its marks where an element's edge crosses it. */
export type MentionMarks = readonly HTMLElement[];

interface Choice {
	readonly chosen: readonly number[];
	readonly current: number;
}

const nothing: Choice = {chosen: [], current: 0};

/** The walk through the mentions in `article`; `drawn` changes whenever the article is drawn anew. */
export function useMentions(article: RefObject<HTMLElement>, drawn: unknown): MentionWalk {
	const [{chosen, current}, setChoice] = useState(nothing);
	const [total, setTotal] = useState(0);
	const active = chosen.at(-1);
	useLayoutEffect(() => {
		setTotal(active === undefined ? 0 : mentionsOf(article.current, active).length);
		return light(chosen.flatMap(rank => mentionsOf(article.current, rank).flat()), 'active');
	}, [chosen, drawn]);
	useEffect(() => {
		const marks = active === undefined ? [] : mentionsOf(article.current, active)[current] ?? [];
		bringIntoView(marks[0]);
		return light(marks, 'current');
	}, [chosen, current, drawn]);
	const choose = useCallback((rank: number, how?: {readonly isBeside: boolean}) => setChoice(before => chosenAfter(before, rank, how?.isBeside === true)), []);
	const show = (rank: number, mention: number) => {
		const place = mentionsOf(article.current, rank).findIndex(([mark]) => mark?.dataset['mention'] === String(mention));
		setChoice({chosen: active === rank ? chosen : [rank], current: Math.max(0, place)});
	};
	const goTo = (mention: number) => setChoice({chosen, current: Math.min(total - 1, Math.max(0, mention))});
	const move = (step: number) => total > 0 && goTo((current + step + total) % total);
	const end = useCallback(() => setChoice(nothing), []);
	return {chosen, active, current, total, choose, show, goTo, move, end};
}

/** As many entities as can be told apart side by side in the map. */
const mostChosen = 3;

function chosenAfter({chosen}: Choice, rank: number, isBeside: boolean): Choice {
	const others = isBeside ? chosen.filter(other => other !== rank) : [];
	const isChosen = isBeside ? others.length < chosen.length : chosen.length === 1 && chosen[0] === rank;
	return {chosen: isChosen ? others : [...others, rank].slice(-mostChosen), current: 0};
}

/** The mentions of an entity in the article on screen, in its order. */
export function mentionsOf(article: HTMLElement | null, rank: number): MentionMarks[] {
	const mentions = new Map<string | undefined, HTMLElement[]>();
	for (const mark of article?.querySelectorAll<HTMLElement>(`mark[data-entity="${rank}"]`) ?? []) {
		const {mention} = mark.dataset;
		mentions.set(mention, [...mentions.get(mention) ?? [], mark]);
	}
	return [...mentions.values()];
}

function light(marks: MentionMarks, how: 'active' | 'current'): () => void {
	marks.forEach(mark => mark.dataset[how] = '');
	return () => marks.forEach(mark => delete mark.dataset[how]);
}

/** Lines above and below a mention that its reader needs, in CSS pixels: a mention nearer to the edge is brought to the middle. */
const context = 96;

function bringIntoView(mark: HTMLElement | undefined): void {
	const view = mark?.closest('main')?.getBoundingClientRect();
	const box = mark?.getBoundingClientRect();
	const isInView = view && box && box.top > view.top + context && box.bottom < view.bottom - context;
	if (!isInView) {
		mark?.scrollIntoView({block: 'center'});
	}
}
