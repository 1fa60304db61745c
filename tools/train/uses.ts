/** How each word is used in annotated documents: as part of which names, or of none. */
import {sentencesOf} from '../../src/entities/tokens';
import type {Document} from './documents';

/** Ways to use a word: in lower case, as a capital that names nothing, and by its place in a name. */
export const uses = ['lower', 'capital', 'forename', 'surname', 'organisation', 'part of organisation', 'place'] as const;
type Use = (typeof uses)[number];

/** How often each word, in lower case, is used in each way; a document counts as much as it does in training. */
export function countUses(documents: readonly {readonly document: Document; readonly weight: number}[], lang: string): Map<string, Float32Array> {
	const counts = new Map<string, Float32Array>();
	for (const {document, weight} of documents) {
		for (const [word, use] of usesIn(document, lang)) {
			const own = counts.get(word) ?? new Float32Array(uses.length);
			own[uses.indexOf(use)]! += weight;
			counts.set(word, own);
		}
	}
	return counts;
}

function usesIn({text, entities}: Document, lang: string): [string, Use][] {
	const found: [string, Use][] = [];
	let next = 0;
	for (const {tokens} of sentencesOf(text, lang)) {
		for (const [index, token] of tokens.entries()) {
			while (next < entities.length && entities[next]!.end <= token.start) {
				next++;
			}
			const name = entities[next];
			const use = name && token.start >= name.start ? useInName(token, name) : useOutside(token.text, index);
			if (use) {
				found.push([token.text.toLowerCase(), use]);
			}
		}
	}
	return found;
}

function useInName(token: {start: number; end: number}, {start, end, type}: Document['entities'][number]): Use {
	const [isFirst, isLast] = [token.start <= start, token.end >= end];
	if (type === 'PER') {
		return isLast ? 'surname' : 'forename';
	}
	return type === 'LOC' ? 'place' : isFirst && isLast ? 'organisation' : 'part of organisation';
}

/** The capital of a sentence's first word says nothing. */
function useOutside(word: string, index: number): Use | undefined {
	return /^\p{Ll}/u.test(word) ? 'lower' : index > 0 && /^\p{Lu}/u.test(word) ? 'capital' : undefined;
}
