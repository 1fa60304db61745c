/** The bar under the article while a name is chosen: which mention of how many, and the way to the others. */
import type {Entity} from '../article';
import {Button} from './button';
import {Icon} from './icons';
import type {MentionWalk} from './mentions';
import {message} from './messages';

interface MentionBarProps {
	readonly entity: Entity;
	readonly walk: MentionWalk;
	/** Opens the card of the entity. */
	readonly onCard: () => void;
}

/** "Name 3 / 7 ‹ › ×"; the name leads to the card. Every move is said to a screen reader. */
export function MentionBar({entity, walk, onCard}: MentionBarProps) {
	const place = walk.total === 0 ? 0 : walk.current + 1;
	return (
		<footer class="mention-bar" data-type={entity.type}>
			<button type="button" class="who" title={message('cardTitle', entity.name)} onClick={onCard}>
				<Icon name={entity.type} />
				<span class="name" dir="auto">{entity.name}</span>
				{entity.description && <span class="description" dir="auto">{entity.description}</span>}
			</button>
			<span class="place" aria-hidden="true">{message('mentionPlace', place, walk.total)}</span>
			<span class="unseen" aria-live="polite">{message('mentionLive', entity.name, place, walk.total)}</span>
			<Button title={message('previousMention')} onClick={() => walk.move(-1)}><Icon name="previous" /></Button>
			<Button title={message('nextMention')} onClick={() => walk.move(1)}><Icon name="next" /></Button>
			<Button title={message('endMentions')} onClick={walk.end}><Icon name="close" /></Button>
		</footer>
	);
}
