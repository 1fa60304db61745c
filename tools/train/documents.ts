/** Reads annotated documents, one JSON object a line: {"id", "text", "entities": [[start, end, type], …]}, offsets in code points. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
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
	if (!existsSync(path)) {
		throw new Error(`${path} is missing: a file of annotated documents is wanted, which is no part of the project`);
	}
	return readFileSync(path, 'utf8').split('\n').filter(Boolean).map(line => documentOf(JSON.parse(line) as Line));
}

function documentOf({id, text, entities}: Line): Document {
	const units = unitsOf(text);
	return {id, text, entities: entities.map(([start, end, type]) => ({start: units[start]!, end: units[end]!, type}))};
}

/** The project's own texts in a language: own-texts/NAME.LANG.txt, NAME.txt for English, parted by lines of ---, with names as [P name], [O name] and [L name]. */
export function readOwnTexts(lang: string): Document[] {
	const folder = new URL('own-texts/', import.meta.url);
	const isOwn = (file: string) => file.endsWith('.txt') && (file.split('.').at(-3) === undefined ? 'en' : file.split('.').at(-2)) === lang;
	return readdirSync(folder).filter(isOwn).sort().flatMap(file => {
		const texts = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n---\n');
		return texts.map((marked, index) => unmarked(`${file} ${index + 1}`, marked));
	});
}

const typeOfMark: Readonly<Record<string, EntityType>> = {P: 'PER', O: 'ORG', L: 'LOC'};

/** The document that a marked text stands for. */
export function unmarked(id: string, marked: string): Document {
	const entities: {start: number; end: number; type: EntityType}[] = [];
	let text = '';
	let done = 0;
	for (const match of marked.matchAll(/\[([POL]) ([^\]\n]+)\]/g)) {
		text += marked.slice(done, match.index);
		entities.push({start: text.length, end: text.length + match[2]!.length, type: typeOfMark[match[1]!]!});
		text += match[2]!;
		done = match.index + match[0].length;
	}
	return {id, text: text + marked.slice(done), entities};
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

/** Which tenth of the documents is held back where nothing else is said. */
export const usualTenth = 3;

/** True for the documents of the tenths that are held back from training, chosen by id. */
export function isHeldBack({id}: Document, tenths: readonly number[] = [usualTenth]): boolean {
	let hash = 7;
	for (const character of id) {
		hash = (hash * 31 + character.codePointAt(0)!) % 1_000_003;
	}
	return tenths.includes(hash % 10);
}
