/** The mentions of one chosen entity in the article on screen: lit, counted, and scrolled to one by one. */
import type {RefObject} from 'preact';
import {useCallback, useEffect, useLayoutEffect, useState} from 'preact/hooks';

export interface MentionWalk {
	/** The rank of the chosen entity; undefined while none is. */
	readonly active: number | undefined;
	/** The current mention, counted from 0. */
	readonly current: number;
	readonly total: number;
	readonly choose: (rank: number) => void;
	readonly move: (step: number) => void;
	readonly end: () => void;
}

/** The walk through the mentions in `article`; `drawn` changes whenever the article is drawn anew. */
export function useMentions(article: RefObject<HTMLElement>, drawn: unknown): MentionWalk {
	const [active, setActive] = useState<number>();
	const [current, setCurrent] = useState(0);
	const [total, setTotal] = useState(0);
	useLayoutEffect(() => {
		const marks = active === undefined ? [] : marksOf(article.current, active);
		setTotal(marks.length);
		return light(marks);
	}, [active, drawn]);
	useEffect(() => {
		return active === undefined ? undefined : goTo(marksOf(article.current, active)[current]);
	}, [active, current, drawn]);
	const choose = useCallback((rank: number) => {
		setActive(chosen => chosen === rank ? undefined : rank);
		setCurrent(0);
	}, []);
	const move = (step: number) => setCurrent(at => total === 0 ? 0 : (at + step + total) % total);
	const end = useCallback(() => setActive(undefined), []);
	return {active, current, total, choose, move, end};
}

function marksOf(article: HTMLElement | null, rank: number): HTMLElement[] {
	return [...article?.querySelectorAll<HTMLElement>(`mark[data-entity="${rank}"]`) ?? []];
}

function light(marks: readonly HTMLElement[]): () => void {
	marks.forEach(mark => mark.dataset['active'] = '');
	return () => marks.forEach(mark => delete mark.dataset['active']);
}

function goTo(mark: HTMLElement | undefined): () => void {
	if (!mark) {
		return () => undefined;
	}
	mark.dataset['current'] = '';
	mark.scrollIntoView({block: 'center'});
	return () => delete mark.dataset['current'];
}
