/** What the tagger says of a token: outside, or the beginning, inside, end or whole of a name of one type. */
import {type EntityType, entityTypes} from '../article';

/** A stretch of tokens of one sentence that names something; `end` is the token after the last. */
export interface Span {
	readonly start: number;
	readonly end: number;
	readonly type: EntityType;
}

/** Outside, and four places for each type. */
export const labelCount = 1 + 4 * entityTypes.length;
export const outside = 0;

const places = {begin: 0, inside: 1, end: 2, whole: 3} as const;

function labelOf(type: number, place: keyof typeof places): number {
	return 1 + 4 * type + places[place];
}

/** The labels of a sentence of `length` tokens with these spans. */
export function labelsOf(spans: readonly Span[], length: number): Uint8Array {
	const labels = new Uint8Array(length);
	for (const {start, end, type} of spans) {
		const number = entityTypes.indexOf(type);
		labels.fill(labelOf(number, 'inside'), start, end);
		labels[end - 1] = labelOf(number, 'end');
		labels[start] = labelOf(number, end - start === 1 ? 'whole' : 'begin');
	}
	return labels;
}

/** The spans that a sequence of labels spells; `mayFollow` keeps sequences well formed. */
export function spansOf(labels: Uint8Array): Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (const [index, label] of labels.entries()) {
		const place = (label - 1) % 4;
		if (place === places.begin || place === places.whole) {
			start = index;
		}
		if (place === places.end || place === places.whole) {
			spans.push({start, end: index + 1, type: typeOf(label)!});
		}
	}
	return spans;
}

/** The type that a label stands for, or undefined outside. */
export function typeOf(label: number): EntityType | undefined {
	return label === outside ? undefined : entityTypes[(label - 1) >> 2];
}

/** True where one label can stand right after another; -1 stands for the sentence's edge. */
export function mayFollow(before: number, label: number): boolean {
	const opened = before > outside && (before - 1) % 4 < places.end;
	const continues = label > outside && ((label - 1) % 4 === places.inside || (label - 1) % 4 === places.end);
	return opened ? continues && (before - 1) >> 2 === (label - 1) >> 2 : !continues;
}
