/** The headline as the first line of what is read: it names in full whom the text goes on to call by less, and news is read so in training. */
import type {Entities, EntityInput} from '../article';

/** The input with the headline as its text's first line, and how far the text begins behind it, in UTF-16 units. */
export function withHeadline(input: EntityInput): {readonly headed: EntityInput; readonly offset: number} {
	const line = input.title.replace(/\s+/g, ' ').trim();
	return line === '' ? {headed: input, offset: 0} : {headed: {...input, text: `${line}\n${input.text}`}, offset: line.length + 1};
}

/** What was found with a headline, by the text alone: its mentions, and the entities that it names. */
export function belowHeadline({mentions, entities, coverage}: Entities, offset: number): Entities {
	const below = mentions.filter(({start}) => start >= offset);
	const counts = new Array<number>(entities.length).fill(0);
	for (const {entity} of below) {
		counts[entity]!++;
	}
	const named = [...entities.keys()].filter(index => counts[index]! > 0);
	const places = new Map(named.map((index, place) => [index, place]));
	return {
		mentions: below.map(mention => ({...mention, start: mention.start - offset, end: mention.end - offset, entity: places.get(mention.entity)!})),
		entities: named.map(index => ({...entities[index]!, count: counts[index]!})),
		coverage,
	};
}
