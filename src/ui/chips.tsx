/** The row of names above the article, the most telling first. */
import {useState} from 'preact/hooks';
import type {Entity} from '../article';
import {Icon} from './icons';
import {counted, message, numberInWords, uiDirection, uiLanguage} from './messages';

/** An entity and its place in the ranking, which is what marks name it by. */
export interface RankedEntity {
	readonly entity: Entity;
	readonly rank: number;
}

/** As many chips as a reader may look through in one line; the sheet has the rest. */
const chipLimit = 16;

interface ChipsProps {
	readonly names: readonly RankedEntity[];
	readonly chosen: readonly number[];
	readonly onChoose: (rank: number, how: {readonly isBeside: boolean}) => void;
	readonly onAll: () => void;
}

/** The chips as a toolbar: one tab stop, which arrow keys, Home and End move. */
export function Chips({names, chosen, onChoose, onAll}: ChipsProps) {
	const [stop, setStop] = useState(0);
	const chips = names.slice(0, chipLimit);
	const stopHere = Math.min(stop, chips.length);
	return (
		<div class="chips" role="toolbar" lang={uiLanguage()} dir={uiDirection()} aria-label={message('chipsLabel')} onKeyDown={event => moveFocus(event, setStop)}>
			<div class="chip-line">
				{chips.map((name, index) => (
					<Chip key={name.rank} {...name} isChosen={chosen.includes(name.rank)} isTabStop={index === stopHere} onChoose={onChoose} />
				))}
			</div>
			<button type="button" class="chip all" tabIndex={stopHere === chips.length ? 0 : -1} onClick={onAll}>{message('allEntities', names.length)}</button>
		</div>
	);
}

interface ChipProps extends RankedEntity {
	readonly isChosen: boolean;
	readonly isTabStop: boolean;
	readonly onChoose: ChipsProps['onChoose'];
}

/** With Shift, a chip joins the ones chosen before. */
function Chip({entity: {name, type, count}, rank, isChosen, isTabStop, onChoose}: ChipProps) {
	return (
		<button
			type="button" class="chip" data-type={type} aria-pressed={isChosen} title={name} tabIndex={isTabStop ? 0 : -1}
			onClick={event => onChoose(rank, {isBeside: event.shiftKey})}
		>
			<Icon name={type} />
			<span class="unseen">{message(`type_${type}`)} </span>
			<span class="name" dir="auto">{name}</span>
			<span class="count" aria-hidden="true">{numberInWords(count)}</span>
			<span class="unseen"> {counted('mentions', count)}</span>
		</button>
	);
}

function moveFocus(event: KeyboardEvent & {readonly currentTarget: HTMLElement}, onStop: (index: number) => void): void {
	const chips = [...event.currentTarget.querySelectorAll('button')];
	const from = chips.findIndex(chip => chip === document.activeElement);
	const to = from < 0 ? undefined : chipAfter(event.key, from, chips.length);
	if (to !== undefined) {
		event.preventDefault();
		onStop(to);
		chips[to]?.focus();
	}
}

function chipAfter(key: string, from: number, count: number): number | undefined {
	const forward = uiDirection() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
	switch (key) {
		case 'ArrowRight':
		case 'ArrowLeft': {
			return (from + (key === forward ? 1 : -1) + count) % count;
		}
		case 'Home': {
			return 0;
		}
		case 'End': {
			return count - 1;
		}
		default: {
			return undefined;
		}
	}
}
