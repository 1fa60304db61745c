/** The mention map: a strip along the article that shows where the chosen entities occur, and leads there. */
import type {RefObject} from 'preact';
import {useLayoutEffect, useState} from 'preact/hooks';
import type {Entity} from '../article';
import {mentionsOf, type MentionWalk} from './mentions';
import {message} from './messages';

interface MapProps {
	readonly page: RefObject<HTMLElement>;
	readonly entities: readonly Entity[];
	readonly walk: MentionWalk;
	/** Changes whenever the article is drawn anew. */
	readonly drawn: unknown;
}

/** The strip, one lane for each chosen entity. It is a slider over the mentions of the one chosen last. */
export function MentionMap({page, entities, walk, drawn}: MapProps) {
	const {lanes, scrollbar} = useLanes(page, walk.chosen, drawn);
	const active = walk.active === undefined ? undefined : entities[walk.active];
	if (!active || walk.total === 0) {
		return null;
	}
	return (
		<aside aria-label={message('mapTitle')}>
			<div
				class="map" role="slider" tabIndex={0} aria-orientation="vertical" style={{insetInlineEnd: `${scrollbar}px`}}
				aria-label={message('mapLabel', active.name)} aria-valuemin={1} aria-valuemax={walk.total} aria-valuenow={walk.current + 1}
				aria-valuetext={message('mentionPlace', walk.current + 1, walk.total)}
				onKeyDown={event => moveBy(event, walk)}
				onPointerDown={event => walk.goTo(nearest(lanes.at(-1) ?? [], event))}
			>
				{lanes.map((places, at) => <Lane key={walk.chosen[at]} type={entities[walk.chosen[at]!]?.type} places={places} current={at === lanes.length - 1 ? walk.current : undefined} />)}
			</div>
		</aside>
	);
}

function Lane({type, places, current}: {readonly type: Entity['type'] | undefined; readonly places: readonly number[]; readonly current: number | undefined}) {
	return (
		<div class="lane" data-type={type}>
			{places.map((place, index) => <span key={index} class="tick" data-current={index === current ? '' : undefined} style={{insetBlockStart: `${100 * place}%`}} />)}
		</div>
	);
}

interface Lanes {
	/** For each chosen entity, where its mentions stand in the page's whole height, 0 to 1. */
	readonly lanes: readonly (readonly number[])[];
	/** The width of the page's scroll bar, in CSS pixels. */
	readonly scrollbar: number;
}

/** Measured anew whenever the article changes its size, as when a picture has come. */
function useLanes(page: RefObject<HTMLElement>, chosen: readonly number[], drawn: unknown): Lanes {
	const [lanes, setLanes] = useState<Lanes>({lanes: [], scrollbar: 0});
	useLayoutEffect(() => {
		const scroller = page.current;
		const article = scroller?.querySelector('article');
		if (!scroller || !article || chosen.length === 0) {
			return undefined;
		}
		const measure = () => setLanes({lanes: chosen.map(rank => placesOf(scroller, rank)), scrollbar: scroller.offsetWidth - scroller.clientWidth});
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(article);
		return () => observer.disconnect();
	}, [chosen, drawn]);
	return lanes;
}

function placesOf(page: HTMLElement, rank: number): number[] {
	const top = page.getBoundingClientRect().top - page.scrollTop;
	return mentionsOf(page, rank).map(([mark]) => (mark!.getBoundingClientRect().top - top) / page.scrollHeight);
}

const steps: Readonly<Record<string, (current: number, total: number) => number>> = {
	ArrowDown: current => current + 1,
	ArrowRight: current => current + 1,
	ArrowUp: current => current - 1,
	ArrowLeft: current => current - 1,
	Home: () => 0,
	End: (_, total) => total - 1,
};

function moveBy(event: KeyboardEvent, {current, total, goTo}: MentionWalk): void {
	const step = steps[event.key];
	if (step) {
		event.preventDefault();
		goTo(step(current, total));
	}
}

function nearest(places: readonly number[], event: PointerEvent & {readonly currentTarget: HTMLElement}): number {
	const {top, height} = event.currentTarget.getBoundingClientRect();
	const place = (event.clientY - top) / height;
	const distances = places.map(at => Math.abs(at - place));
	return distances.indexOf(Math.min(...distances));
}
