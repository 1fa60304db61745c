/** The sentences in which an entity is named. */
import type {Mention} from '../article';
import type {BlockPlace} from '../reading';

/** A stretch of a sentence, and whether it names the entity. */
export interface Part {
	readonly text: string;
	readonly isName: boolean;
}

export interface Sentence {
	/** The first of the mentions in it, as an index into the article's mentions. */
	readonly mention: number;
	readonly parts: readonly Part[];
}

/** The sentences in which the entity of this rank is named, in the order of the text. */
export function sentencesWith(rank: number, mentions: readonly Mention[], {shown, lang}: {readonly shown: readonly BlockPlace[]; readonly lang: string}): Sentence[] {
	const segmenter = segmenterFor(lang);
	const numbered = mentions.map((mention, index) => ({...mention, index})).filter(({entity}) => entity === rank).toSorted((one, other) => one.start - other.start);
	const sentences: Sentence[] = [];
	for (const {start, text} of shown) {
		const inBlock = numbered.filter(mention => mention.start >= start && mention.start < start + text.length);
		for (const {segment, index} of inBlock.length > 0 ? segmenter.segment(text) : []) {
			const from = start + index;
			const within = inBlock.filter(mention => mention.start >= from && mention.start < from + segment.length);
			if (within[0]) {
				sentences.push({mention: within[0].index, parts: partsOf(segment, from, within)});
			}
		}
	}
	return sentences;
}

function partsOf(sentence: string, from: number, mentions: readonly Mention[]): Part[] {
	const parts: Part[] = [];
	let done = 0;
	for (const {start, end} of mentions) {
		parts.push({text: sentence.slice(done, start - from), isName: false}, {text: sentence.slice(start - from, end - from), isName: true});
		done = end - from;
	}
	return [...parts, {text: sentence.slice(done).trimEnd(), isName: false}].filter(({text}) => text !== '');
}

/** A page may name a language that is none. */
function segmenterFor(lang: string): Intl.Segmenter {
	try {
		return new Intl.Segmenter(lang || undefined, {granularity: 'sentence'});
	} catch {
		return new Intl.Segmenter(undefined, {granularity: 'sentence'});
	}
}
