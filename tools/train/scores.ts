/** How well found mentions agree with annotated ones: exact span and type, a leading "the" and a trailing possessive not counted. */
import {type EntityType, entityTypes} from '../../src/article';

export interface Marked {
	readonly start: number;
	readonly end: number;
	readonly type: EntityType;
}

export interface Score {
	readonly precision: number;
	readonly recall: number;
	readonly f: number;
	readonly right: number;
	readonly found: number;
	readonly wanted: number;
}

export interface Judged {
	readonly id: string;
	readonly text: string;
	readonly wanted: readonly Marked[];
	readonly found: readonly Marked[];
}

/** The score over all documents, of one type or of all. */
export function scoreOf(judged: readonly Judged[], type?: EntityType): Score {
	let [right, found, wanted] = [0, 0, 0];
	for (const {text, ...marks} of judged) {
		const want = keysOf(text, marks.wanted, type);
		const have = keysOf(text, marks.found, type);
		found += have.size;
		wanted += want.size;
		right += [...have].filter(key => want.has(key)).length;
	}
	const precision = right / Math.max(1, found);
	const recall = right / Math.max(1, wanted);
	return {precision, recall, f: 2 * precision * recall / (precision + recall || 1), right, found, wanted};
}

function keysOf(text: string, marks: readonly Marked[], type?: EntityType): Set<string> {
	return new Set(marks.filter(mark => type === undefined || mark.type === type).map(mark => {
		const {start, end} = trimmed(text, mark);
		return `${start}-${end}-${mark.type}`;
	}));
}

function trimmed(text: string, {start, end}: Marked): {start: number; end: number} {
	const name = text.slice(start, end);
	const article = /^the\s+/i.exec(name)?.[0].length ?? 0;
	const possessive = /['’]s?$/.exec(name)?.[0].length ?? 0;
	return {start: start + article, end: end - possessive};
}

/** One line of figures: P/R/F of all, then of each type. */
export function scoreLine(judged: readonly Judged[]): string {
	const parts = [undefined, ...entityTypes].map(type => {
		const {precision, recall, f} = scoreOf(judged, type);
		return `${type ?? 'all'} ${percent(precision)}/${percent(recall)}/${percent(f)}`;
	});
	return parts.join('  ');
}

function percent(share: number): string {
	return (share * 100).toFixed(1);
}

/** What was found for what was wanted, where spans agree: one line a pair of types that differ, and the counts of spans missed and made up. */
export function confusion(judged: readonly Judged[]): string[] {
	const counts = new Map<string, number>();
	const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const {wanted, found} of judged) {
		for (const mark of wanted) {
			const same = found.find(({start, end}) => start === mark.start && end === mark.end);
			const near = found.find(({start, end}) => start < mark.end && end > mark.start);
			count(same ? `${mark.type} as ${same.type}` : near ? `${mark.type} span differs` : `${mark.type} missed`);
		}
		for (const mark of found) {
			if (!wanted.some(({start, end}) => start < mark.end && end > mark.start)) {
				count(`${mark.type} made up`);
			}
		}
	}
	return [...counts].sort(([, first], [, second]) => second - first).map(([key, number]) => `${key}: ${number}`);
}

/** The documents with the most errors, worst first. */
export function worst(judged: readonly Judged[], count: number): {id: string; errors: number}[] {
	const errors = judged.map(one => {
		const {right, found, wanted} = scoreOf([one]);
		return {id: one.id, errors: found + wanted - 2 * right};
	});
	return errors.sort((first, second) => second.errors - first.errors).slice(0, count);
}
