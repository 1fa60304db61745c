/** Author and date lines; both stand under the headline already. */
import {countWords} from '../../extract/blocks';
import type {Facts, Known} from '../facts';
import type {ClutterKind, Evidence} from '../kind';
import {isAbove, isBelow, placeSays} from '../kind';
import {isAge, isDateLine, matchPhrase, normalise} from '../words/index';

const places = ['byline', 'author', 'authors', 'date', 'dateline', 'timestamp', 'published', 'time', 'meta', 'metadata', 'entry meta', 'post meta', 'article meta', 'autor', 'autoren', 'datum', 'publish', 'header', 'credit', 'credits', 'article info', 'source'];
/** Words of a line with several authors, their offices and the date. */
const longest = 30;
/** Words beside the names: "By", offices, date and time. */
const besideNames = 12;
/** Words of a line that needs no date to be a byline. */
const shortLine = 8;

/** A date and nothing else, the author's name, or a phrase of bylines, in a short line at the article's ends or in a place named for it. */
export const byline = {
	id: 'byline',
	judge: (item, facts) => couldBe(item) ? dateLine(item, facts) ?? authorLine(item, facts) ?? phraseLine(item, facts) : undefined,
} satisfies ClutterKind;

function couldBe({block}: Known): boolean {
	return block.words <= longest && !/^h[1-3]$/.test(block.tag);
}

/** A heading of a chronology and a time of preparation stand in the article's midst, where nothing says that they are a date of it. */
function dateLine(item: Known, facts: Facts): Evidence | undefined {
	const isDate = isDateLine(item.plain) || (isAge(item.plain) && !item.isCore);
	const second = isDate && (isAtEdge(item, facts) || isNamed(item) || item.block.hasTime || !item.taken);
	return second ? {reason: 'date-line', confidence: 0.9} : undefined;
}

function authorLine(item: Known, facts: Facts): Evidence | undefined {
	const {authors} = facts.metadata;
	const author = authors.find(name => name.length > 4 && item.plain.includes(normalise(name)));
	const fits = item.block.words <= countWords(authors.join(' ')) + besideNames;
	return author && fits && (isAtEdge(item, facts) || isNamed(item)) ? {reason: `byline-line:${author}`, confidence: 0.9} : undefined;
}

function phraseLine(item: Known, facts: Facts): Evidence | undefined {
	const phrase = item.endsSentence ? undefined : matchPhrase('byline', item.plain)?.phrase.trim();
	const second = phrase !== undefined && (isNamed(item) || (isAtEdge(item, facts) && (item.block.hasTime || item.block.words <= shortLine)));
	return second ? {reason: `byline-line:${phrase}`, confidence: 0.8} : undefined;
}

function isNamed(item: Known): boolean {
	return placeSays(item, places, 3) !== undefined;
}

function isAtEdge(item: Known, facts: Facts): boolean {
	return isAbove(item, facts) || isBelow(item, facts) || item.index <= facts.first + 1;
}
