/** Makes what the model knows beforehand: word classes from a table of clusters, and the lists of names. */
import {existsSync, readFileSync} from 'node:fs';
import {nextOfName} from '../../src/entities/columns';
import {hashOf, tableKey} from '../../src/entities/hash';
import {type Knowledge, type NumberTable, emptyTable, nameLists, plainOf, setValue, valueOf} from '../../src/entities/knowledge';
import {sentencesOf} from '../../src/entities/tokens';
import type {Names} from './names';

/** The knowledge from a file of lines "word, class of 512, class of 64" (absent for most languages), from lists of names and from kinds of words. */
export function knowledgeOf(clusters: string, names: Names, lang: string, kinds: NumberTable = emptyTable(0)): Knowledge {
	return {classes: classesOf(clusters), kinds, names: nameTable(names, lang)};
}

function classesOf(file: string): NumberTable {
	const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
	const table = emptyTable(lines.length);
	for (const line of lines) {
		const [word, fine, coarse] = line.split(/\s+/) as [string, string, string];
		const key = tableKey(hashOf(word));
		if (valueOf(table, key) === 0) {
			setValue(table, key, (Number(fine) + 2) * 64 + Number(coarse));
		}
	}
	return table;
}

function nameTable(names: Names, lang: string): NumberTable {
	const bits = new Map<number, number>();
	for (const [list, members] of names) {
		for (const name of members) {
			const key = tableKey(numberOfName(name, lang));
			bits.set(key, (bits.get(key) ?? 0) | 1 << nameLists.indexOf(list));
		}
	}
	const table = emptyTable(bits.size);
	for (const [key, value] of bits) {
		setValue(table, key, value);
	}
	return table;
}

function numberOfName(name: string, lang: string): number {
	return sentencesOf(name, lang).flatMap(({tokens}) => tokens).reduce((number, {text}) => nextOfName(number, hashOf(plainOf(text))), 0);
}
