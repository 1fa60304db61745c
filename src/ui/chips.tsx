/** The row of names above the article, the most telling first, and the sheet with all of them. */
import type {Entity, EntityType} from '../article';
import {entityTypes} from '../article';
import {Icon} from './icons';
import {counted, listInWords, message, uiLanguage} from './messages';
import {Sheet} from './sheet';

/** An entity and its place in the ranking, which is what marks name it by. */
export interface RankedEntity {
	readonly entity: Entity;
	readonly rank: number;
}

interface NamesProps {
	readonly names: readonly RankedEntity[];
	readonly active: number | undefined;
	readonly onChoose: (rank: number) => void;
}

/** As many chips as a reader may look through in one line; the sheet has the rest. */
const chipLimit = 16;

/** The chips as a toolbar: one tab stop, arrow keys move in it. */
export function Chips({names, active, onChoose, onAll}: NamesProps & {readonly onAll: () => void}) {
	if (names.length === 0) {
		return null;
	}
	return (
		<div class="chips" role="toolbar" lang={uiLanguage()} aria-label={message('chipsLabel')} onKeyDown={moveFocus}>
			{names.slice(0, chipLimit).map((name, index) => (
				<Chip key={name.rank} {...name} isActive={name.rank === active} isTabStop={index === 0} onChoose={onChoose} />
			))}
			<button type="button" class="chip all" tabIndex={-1} onClick={onAll}>{message('allEntities', names.length)}</button>
		</div>
	);
}

interface ChipProps extends RankedEntity {
	readonly isActive: boolean;
	readonly isTabStop: boolean;
	readonly onChoose: (rank: number) => void;
}

function Chip({entity: {name, type, count}, rank, isActive, isTabStop, onChoose}: ChipProps) {
	const says = `${message('chipTitle', message(`type_${type}`), name)}, ${counted('mentions', count)}`;
	return (
		<button type="button" class="chip" data-type={type} aria-pressed={isActive} aria-label={says} title={says} tabIndex={isTabStop ? 0 : -1} onClick={() => onChoose(rank)}>
			<Icon name={type} />
			<span class="name" dir="auto">{name}</span>
			<span class="count">{count}</span>
		</button>
	);
}

const steps: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowLeft: -1};

function moveFocus(event: KeyboardEvent & {readonly currentTarget: HTMLElement}): void {
	const chips = [...event.currentTarget.querySelectorAll('button')];
	const step = steps[event.key];
	const from = chips.findIndex(chip => chip === document.activeElement);
	if (step === undefined || from < 0) {
		return;
	}
	event.preventDefault();
	const direction = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step : step;
	chips[(from + direction + chips.length) % chips.length]?.focus();
}

/** Every name, grouped by type, with its other names and what the article says it is. */
export function NamesSheet({names, active, onChoose, onClose}: NamesProps & {readonly onClose: () => void}) {
	return (
		<Sheet title={message('entitiesTitle')} onClose={onClose}>
			{entityTypes.map(type => (
				<NamesOfType key={type} type={type} names={names.filter(({entity}) => entity.type === type)} active={active} onChoose={onChoose} />
			))}
		</Sheet>
	);
}

function NamesOfType({type, names, active, onChoose}: NamesProps & {readonly type: EntityType}) {
	if (names.length === 0) {
		return null;
	}
	return (
		<section class="names" data-type={type}>
			<h3><Icon name={type} />{message(`types_${type}`)}</h3>
			<ul>
				{names.map(({entity, rank}) => (
					<li key={rank}>
						<button type="button" class="name-row" aria-pressed={rank === active} onClick={() => onChoose(rank)}>
							<span class="name" dir="auto">{entity.name}</span>
							<span class="count">{counted('mentions', entity.count)}</span>
							<Details entity={entity} />
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}

function Details({entity: {name, aliases, description}}: {readonly entity: Entity}) {
	const others = aliases.filter(alias => alias !== name);
	const lines = [description, others.length > 0 ? message('aliases', listInWords(others, 'unit')) : ''].filter(Boolean);
	return lines.map(line => <span class="detail" dir="auto" key={line}>{line}</span>);
}
