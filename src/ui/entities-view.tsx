/** The names in the article: chips in order of salience, and the bar that moves between mentions of one. */
import {useCallback, useLayoutEffect, useState} from 'preact/hooks';
import type {Entities, EntityType} from '../article';
import {counted, message} from './messages';

/** Shape as well as colour tells the types apart. */
const glyphs: Readonly<Record<EntityType, string>> = {PER: '●', ORG: '■', LOC: '◆'};

export interface Mentions {
	/** The entity whose mentions are gone through, by its rank. */
	readonly entity: number | undefined;
	/** Which of its mentions is current, from 0. */
	readonly at: number;
	/** How many mentions it has. */
	readonly count: number;
	readonly choose: (entity: number | undefined) => void;
	readonly move: (by: 1 | -1) => void;
}

/** Which entity's mentions are gone through, and where; the current one is scrolled to and marked. */
export function useMentions({mentions}: Entities): Mentions {
	const [{entity, at}, set] = useState<{entity: number | undefined; at: number}>({entity: undefined, at: 0});
	const own = mentions.flatMap((mention, index) => (mention.entity === entity ? [index] : []));
	const choose = useCallback((next: number | undefined) => set({entity: next, at: 0}), []);
	const move = (by: 1 | -1) => own.length > 0 && set({entity, at: (at + by + own.length) % own.length});
	const current = own[at];
	useLayoutEffect(() => showCurrent(entity, current), [entity, current, mentions]);
	return {entity, at, count: own.length, choose, move};
}

function showCurrent(entity: number | undefined, current: number | undefined): void {
	for (const mark of document.querySelectorAll<HTMLElement>('article mark')) {
		mark.classList.toggle('chosen', mark.dataset['entity'] === String(entity));
		mark.classList.toggle('current', mark.dataset['mention'] === String(current));
	}
	document.querySelector('mark.current')?.scrollIntoView({block: 'center'});
}

/** The row of chips. Its place is kept while names are sought, so that nothing moves; it is not there where none was found. */
export function Chips({entities, mentions, isPending}: {readonly entities: Entities; readonly mentions: Mentions; readonly isPending: boolean}) {
	if (isPending) {
		return <div class='chips' />;
	}
	const present = new Set(entities.mentions.map(({entity}) => entity));
	if (present.size === 0) {
		return null;
	}
	return (
		<div class='chips' role='toolbar' aria-label={message('chipsLabel')} onKeyDown={moveFocus}>
			{entities.entities.map((entity, rank) => present.has(rank) && (
				<button
					type='button'
					key={rank}
					class='chip'
					data-type={entity.type}
					aria-pressed={mentions.entity === rank}
					title={message('chipTitle', message(`type_${entity.type}`), counted('mentions', entity.count))}
					onClick={() => mentions.choose(mentions.entity === rank ? undefined : rank)}
				>
					<i aria-hidden='true'>{glyphs[entity.type]}</i>{entity.name} <b>{entity.count}</b>
				</button>
			))}
		</div>
	);
}

/** Arrow keys move between the chips of the toolbar. */
function moveFocus(event: KeyboardEvent & {readonly currentTarget: HTMLElement}): void {
	const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
	if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') {
		return;
	}
	const focused = document.activeElement;
	const next = event.key === forward ? focused?.nextElementSibling : focused?.previousElementSibling;
	if (next instanceof HTMLElement) {
		next.focus();
		event.preventDefault();
	}
}

/** "Gaddafi 3 / 7 ‹ ›" while an entity is chosen. */
export function MentionBar({entities, mentions}: {readonly entities: Entities; readonly mentions: Mentions}) {
	const entity = mentions.entity === undefined ? undefined : entities.entities[mentions.entity];
	if (!entity || mentions.count === 0) {
		return null;
	}
	const {at, count, move, choose} = mentions;
	return (
		<aside class='mention-bar' aria-label={entity.name}>
			<b>{entity.name}</b> <span>{message('mentionPlace', at + 1, count)}</span>
			<span class='unseen' role='status'>{message('mentionLive', entity.name, at + 1, count)}</span>
			<button type='button' aria-label={message('previousMention')} onClick={() => move(-1)}>‹</button>
			<button type='button' aria-label={message('nextMention')} onClick={() => move(1)}>›</button>
			<button type='button' aria-label={message('endMentions')} onClick={() => choose(undefined)}>×</button>
		</aside>
	);
}
