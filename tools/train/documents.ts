/** Reads annotated documents, one JSON object a line: {"id", "text", "entities": [[start, end, type], …]}, offsets in code points. */
import {readFileSync} from 'node:fs';
import type {EntityType} from '../../src/article';

export interface Document {
	readonly id: string;
	readonly text: string;
	/** Offsets in UTF-16 units. */
	readonly entities: readonly {readonly start: number; readonly end: number; readonly type: EntityType}[];
}

interface Line {
	readonly id: string;
	readonly text: string;
	readonly entities: readonly (readonly [start: number, end: number, type: EntityType])[];
}

/** The documents of a file. */
export function readDocuments(path: string): Document[] {
	return readFileSync(path, 'utf8').split('\n').filter(Boolean).map(line => documentOf(JSON.parse(line) as Line));
}

function documentOf({id, text, entities}: Line): Document {
	const units = unitsOf(text);
	return {id, text, entities: entities.map(([start, end, type]) => ({start: units[start]!, end: units[end]!, type}))};
}

/** The UTF-16 offset of each code point, and of the end. */
function unitsOf(text: string): number[] {
	const units: number[] = [];
	let unit = 0;
	for (const character of text) {
		units.push(unit);
		unit += character.length;
	}
	return [...units, unit];
}

/** True for the tenth of the documents that is held back from training, chosen by id. */
export function isHeldBack({id}: Document): boolean {
	let hash = 7;
	for (const character of id) {
		hash = (hash * 31 + character.codePointAt(0)!) % 1_000_003;
	}
	return hash % 10 === 3;
}
