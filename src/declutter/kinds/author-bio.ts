/** Short portraits of the author and how to reach them. */
import type {Facts, Known} from '../facts';
import type {ClutterKind, Evidence} from '../kind';
import {placeSays} from '../kind';
import type {PhraseRule} from '../phrase-evidence';
import {phraseEvidence} from '../phrase-evidence';
import {normalise} from '../words/index';

const rule: PhraseRule = {
	phrases: 'authorBio',
	places: ['author', 'authors', 'bio', 'byline', 'about author', 'autor', 'autorin', 'contributor', 'writer'],
	longest: 120,
	linked: 0.15,
	edgeCounts: true,
};
const boxPlaces = ['author', 'author bio', 'bio', 'author box', 'about author', 'contributor', 'autorenbox', 'autor', 'authorinfo', 'slice author bio'];
/** Words: fewer are a byline, more a portrait that is the article. */
const [shortestBio, longestBio] = [8, 150];

/** A phrase of such portraits with a second signal; the author's name in a place named for authors, or first in a paragraph at the article's end. */
export const authorBio = {
	id: 'author-bio',
	judge: (item, facts) => phraseEvidence(rule, item, facts) ?? (isOfLength(item) ? namedInBox(item, facts) ?? namedAtEnd(item, facts) : undefined),
} satisfies ClutterKind;

function isOfLength({block}: Known): boolean {
	return block.words >= shortestBio && block.words <= longestBio;
}

function namedAtEnd(item: Known, facts: Facts): Evidence | undefined {
	const {authors} = facts.metadata;
	const isLast = item.index >= Math.min(facts.closing, facts.last) && item.index > facts.first;
	const author = isLast ? authors.find(name => name.includes(' ') && item.plain.startsWith(normalise(name))) : undefined;
	return author === undefined ? undefined : {reason: `author-box:${author}`, confidence: 0.85};
}

function namedInBox(item: Known, {metadata}: Facts): Evidence | undefined {
	const place = item.endsSentence ? placeSays(item, boxPlaces, 4) : undefined;
	const names = metadata.authors.flatMap(author => author.split(' ')).filter(name => name.length > 2).map(name => name.toLowerCase());
	return place && names.some(name => item.plain.includes(name)) ? {reason: `author-box:${place}`, confidence: 0.85} : undefined;
}
