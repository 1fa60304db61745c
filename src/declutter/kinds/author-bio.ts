/** Short portraits of the author and how to reach them. */
import type {Facts, Known} from '../facts';
import type {ClutterKind, Evidence} from '../kind';
import {placeSays} from '../kind';
import type {PhraseRule} from '../phrase-evidence';
import {phraseEvidence} from '../phrase-evidence';

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

/** A phrase of such portraits with a second signal, or the author's name in a place named for authors. */
export const authorBio = {
	id: 'author-bio',
	judge: (item, facts) => phraseEvidence(rule, item, facts) ?? namedInBox(item, facts),
} satisfies ClutterKind;

function namedInBox(item: Known, {metadata}: Facts): Evidence | undefined {
	const place = item.block.words >= shortestBio && item.block.words <= longestBio ? placeSays(item, boxPlaces, 4) : undefined;
	const names = metadata.authors.flatMap(author => author.split(' ')).filter(name => name.length > 2).map(name => name.toLowerCase());
	return place && names.some(name => item.plain.includes(name)) ? {reason: `author-box:${place}`, confidence: 0.85} : undefined;
}
