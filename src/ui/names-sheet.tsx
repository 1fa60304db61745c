/** The sheet with every name of the article. */
import type {Entities, Entity, EntityType} from '../article';
import {entityTypes} from '../article';
import type {RankedEntity} from './chips';
import {Icon} from './icons';
import {counted, listInWords, message} from './messages';
import {Sheet} from './sheet';

interface NamesProps {
	readonly names: readonly RankedEntity[];
	readonly chosen: readonly number[];
	readonly onChoose: (rank: number) => void;
	readonly onCard: (rank: number) => void;
}

/** Every name, grouped by type, with its other names and what the article says it is. */
export function NamesSheet({coverage, onClose, ...props}: NamesProps & {readonly coverage: Entities['coverage']; readonly onClose: () => void}) {
	return (
		<Sheet title={message('entitiesTitle')} onClose={onClose}>
			{coverage === 'careful' && <p class="note">{message('coverage_careful')}</p>}
			{entityTypes.map(type => <NamesOfType key={type} type={type} {...props} />)}
		</Sheet>
	);
}

function NamesOfType({type, names, chosen, onChoose, onCard}: NamesProps & {readonly type: EntityType}) {
	const own = names.filter(({entity}) => entity.type === type);
	if (own.length === 0) {
		return null;
	}
	return (
		<section class="names" data-type={type}>
			<h3><Icon name={type} />{message(`types_${type}`)}</h3>
			<ul>
				{own.map(({entity, rank}) => (
					<li key={rank}>
						<button type="button" class="row name-row" aria-pressed={chosen.includes(rank)} onClick={() => onChoose(rank)}>
							<span class="name" dir="auto">{entity.name}</span>
							<span class="count">{counted('mentions', entity.count)}</span>
							<Details entity={entity} />
						</button>
						<button type="button" class="quiet" title={message('cardTitle', entity.name)} aria-label={message('cardTitle', entity.name)} onClick={() => onCard(rank)}><Icon name="card" /></button>
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
