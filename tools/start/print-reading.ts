/** An article as text for a terminal: the story, who and what it names, and what was left out. */
import type {Article, Entities, EntityType} from '../../src/article';
import {entityTypes} from '../../src/article';
import type {LeftOut, Reading} from '../../src/reading';

const typeTitles: Readonly<Record<EntityType, string>> = {PER: 'People', ORG: 'Organisations', LOC: 'Places'};

/** Longer left-out texts are cut: the list is for looking it over. Characters. */
const leftOutLength = 100;

/** The whole print, ending in a line feed. */
export function printReading(article: Article, reading: Reading, entities: Entities): string {
	const parts = [heading(article), reading.text, named(entities), leftOut(reading)];
	return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function heading({title, authors, publishedTime, siteName}: Article): string {
	const underTitle = [authors.join(', '), publishedTime, siteName].filter(Boolean).join(' · ');
	return `${title}\n${underTitle}`;
}

function named({entities}: Entities): string {
	const lines = entityTypes.map(type => {
		const names = entities.filter(entity => entity.type === type).map(({name, aliases, count}) => `${name}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''} ×${count}`);
		return names.length > 0 ? `${typeTitles[type]}: ${names.join('; ')}` : '';
	});
	return lines.filter(Boolean).join('\n');
}

function leftOut({leftOut: entries, wordsKept, wordsLeftOut}: Reading): string {
	return [`Left out (${wordsLeftOut} words; ${wordsKept} are kept):`, ...entries.map(leftOutLine)].join('\n');
}

function leftOutLine({kind, reason, text}: LeftOut): string {
	const line = text.replace(/\s+/g, ' ');
	return `- ${kind}: ${line.length > leftOutLength ? `${line.slice(0, leftOutLength)}…` : line} [${reason}]`;
}
