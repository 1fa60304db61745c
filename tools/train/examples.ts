/** Documents → training examples: features as rows of weights, annotations as labels. */
import {type Columns, columnsOf} from '../../src/entities/columns';
import {type GroupName, emptyFeatures, groups, readFeatures} from '../../src/entities/features';
import {featureBits} from '../../src/entities/hash';
import type {Knowledge} from '../../src/entities/knowledge';
import {type Span, labelsOf} from '../../src/entities/labels';
import {type Sentence, sentencesOf} from '../../src/entities/tokens';
import type {Example} from './crf';
import type {Document} from './documents';

/** A document's sentences with the features of each token and its labels. */
export interface Prepared {
	readonly document: Document;
	readonly columns: Columns;
	readonly features: readonly {readonly list: Int32Array; readonly places: Int32Array; readonly labels: Uint8Array}[];
	readonly weight: number;
}

/** Reads a document's features. `without` leaves groups of features out. */
export function prepare(document: Document, {knowledge, lang, weight, without}: {knowledge: Knowledge; lang: string; weight: number; without: readonly GroupName[]}): Prepared {
	const sentences = sentencesOf(document.text, lang);
	const columns = columnsOf(sentences, knowledge);
	const wanted = Object.entries(groups).filter(([name]) => !without.includes(name as GroupName)).map(([, group]) => group);
	const features = emptyFeatures();
	const result = sentences.map((sentence, number) => {
		const list: number[] = [];
		const places = [0];
		for (let index = columns.starts[number]!; index < columns.starts[number + 1]!; index++) {
			readFeatures(columns, index, features, wanted);
			for (let place = 0; place < features.count; place++) {
				list.push(features.list[place]!);
			}
			places.push(list.length);
		}
		return {list: Int32Array.from(list), places: Int32Array.from(places), labels: labelsOf(spansIn(sentence, document), sentence.tokens.length)};
	});
	return {document, columns, features: result, weight};
}

/** The annotated spans of a sentence, in tokens. A mention that does not end with a token is taken to the token's end. */
export function spansIn({tokens}: Sentence, {entities}: Document): Span[] {
	const first = tokens[0]!.start;
	const last = tokens.at(-1)!.end;
	const spans: Span[] = [];
	for (const {start, end, type} of entities) {
		if (start >= first && start < last) {
			const from = tokens.findIndex(token => token.end > start);
			const after = tokens.findIndex(token => token.start >= end);
			const span = {start: from, end: after === -1 ? tokens.length : after, type};
			if (span.start < span.end && span.start >= (spans.at(-1)?.end ?? 0)) {
				spans.push(span);
			}
		}
	}
	return spans;
}

/** Which features have a row of weights, and which: those seen at least `fewest` times. */
export interface Rows {
	readonly count: number;
	/** Row of each feature, or -1. */
	readonly rowOf: Int32Array;
	/** Feature of each row. */
	readonly features: Int32Array;
}

/** Gives each feature that is frequent enough a row. */
export function rowsOf(prepared: readonly Pick<Prepared, 'features'>[], fewest: number): Rows {
	const counts = new Uint8Array(2 ** featureBits);
	for (const {features} of prepared) {
		for (const {list} of features) {
			for (const feature of list) {
				counts[feature] = Math.min(255, counts[feature]! + 1);
			}
		}
	}
	const rowOf = new Int32Array(counts.length).fill(-1);
	const kept: number[] = [];
	for (let feature = 0; feature < counts.length; feature++) {
		if (counts[feature]! >= fewest) {
			rowOf[feature] = kept.length;
			kept.push(feature);
		}
	}
	return {count: kept.length, rowOf, features: Int32Array.from(kept)};
}

/** The examples of a document, one a sentence. */
export function examplesOf({features, weight}: Pick<Prepared, 'features' | 'weight'>, {rowOf}: Rows): Example[] {
	return features.map(({list, places, labels}) => {
		const rows: number[] = [];
		const starts = [0];
		for (let index = 0; index < labels.length; index++) {
			for (let place = places[index]!; place < places[index + 1]!; place++) {
				const row = rowOf[list[place]!]!;
				if (row !== -1) {
					rows.push(row);
				}
			}
			starts.push(rows.length);
		}
		return {rows: Int32Array.from(rows), places: Int32Array.from(starts), labels, weight};
	});
}
