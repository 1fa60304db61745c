/** Trains an entity model: `npm run train -- --data FOLDER --names FOLDER --lang en --out FILE.bin [--held-back [--tenths 3,7]]`. README.md has the rest. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {type GroupName, groups} from '../../src/entities/features';
import type {Knowledge} from '../../src/entities/knowledge';
import {readModel} from '../../src/entities/model-file';
import {type Document, isHeldBack, readDocuments, readOwnTexts, usualTenth} from './documents';
import {prepare} from './examples';
import {judge} from './judge';
import {kindsOf} from './kinds';
import {knowledgeOf} from './knowledge';
import {packages, readNames} from './names';
import {trainModel} from './train-model';
import {Random} from './random';
import {withOtherNames} from './replace';
import {confusion, scoreLine, worst} from './scores';
import {type Language, type LanguageSettings, languages} from './settings';
import {countUses} from './uses';
import {readVectors} from './vectors';
import {type TrainedWeights, unpacked, writeModel} from './write-model';

const {values: given} = parseArgs({options: {
	data: {type: 'string'},
	names: {type: 'string'},
	lang: {type: 'string', default: 'en'},
	out: {type: 'string'},
	seed: {type: 'string', default: '1'},
	'held-back': {type: 'boolean', default: false},
	weights: {type: 'string'},
	kinds: {type: 'string'},
	tenths: {type: 'string', default: String(usualTenth)},
	without: {type: 'string', default: ''},
}});

/** How much a sentence of a copy with other names counts. */
const copyWeight = 0.5;

await main();

async function main(): Promise<void> {
	const {data, names, lang} = required();
	const settings: LanguageSettings = languages[lang];
	const {train, measure} = split(data, settings);
	const random = new Random(Number(given.seed));
	const before = given.weights ? readModel(readFileSync(given.weights)) : undefined;
	const known = given.kinds ? readModel(readFileSync(given.kinds)) : before;
	const kinds = known?.knowledge.kinds ?? kindsOf(readVectors(names, settings.vectors), countUses(train, lang), random);
	report(`kinds of ${kinds.values.filter(kind => kind !== 0).length} words`);
	const knowledge = knowledgeOf(path.join(data, settings.clusters ?? 'none'), await readNames(names, lang), lang, kinds);
	const weights = before ? unpacked(before.weights) : trained(train, {knowledge, lang, random});
	const bytes = writeModel(knowledge, weights);
	report(`${bytes.length} bytes, ${gzipSync(bytes).length} with gzip`);
	for (const [name, documents] of measure) {
		measureOn(name, documents, lang, bytes);
	}
	if (given.out) {
		writeFileSync(given.out, bytes);
	}
}

function trained(train: readonly Weighed[], {knowledge, lang, random}: {knowledge: Knowledge; lang: Language; random: Random}): TrainedWeights {
	const without = given.without.split(',').filter(name => name in groups) as GroupName[];
	const own = train.filter(({weight}) => weight === 1).map(({document}) => document);
	const copies = withOtherNames(own, lang, random).map(document => ({document, weight: copyWeight}));
	const prepared = [...train, ...copies].map(({document, weight}) => prepare(document, {knowledge, lang, weight, without}));
	report(`${prepared.length} documents, ${prepared.reduce((sum, {columns}) => sum + columns.tokens.length, 0)} tokens`);
	return trainModel(prepared, {...languages[lang], random, report});
}

interface Weighed {
	readonly document: Document;
	readonly weight: number;
}

function required(): {data: string; names: string; lang: Language} {
	const {data, names, lang} = given;
	if (!data || !existsSync(data)) {
		throw new Error('--data must name the folder of annotated documents');
	}
	if (!names || !existsSync(path.join(names, 'node_modules'))) {
		throw new Error(`--names must name a folder made by: npm install --prefix FOLDER ${packages.join(' ')}`);
	}
	if (!(lang in languages)) {
		throw new Error(`--lang must be one of ${Object.keys(languages).join(', ')}`);
	}
	return {data, names, lang: lang as Language};
}

function split(data: string, {sets, heldBack, development}: LanguageSettings) {
	const read = (name: string) => name.startsWith('own-texts') ? readOwnTexts(name.split('-')[2] ?? 'en') : readDocuments(path.join(data, `${name}.jsonl`));
	const tenths = given['held-back'] ? given.tenths.split(',').map(Number) : [];
	const tenthOf = (document: Document) => tenths.find(tenth => isHeldBack(document, [tenth]));
	const train: Weighed[] = [];
	const held = new Map<string, Document[]>(development.map(name => [name, read(name)]));
	for (const [name, weight] of Object.entries(sets)) {
		for (const document of read(name)) {
			const tenth = name === heldBack ? tenthOf(document) : undefined;
			if (tenth !== undefined) {
				const part = `${name}, tenth ${tenth}`;
				held.set(part, [...held.get(part) ?? [], document]);
			} else {
				train.push({document, weight});
			}
		}
	}
	return {train, measure: held};
}

function measureOn(name: string, documents: readonly Document[], lang: Language, bytes: Uint8Array): void {
	for (const rules of [false, true]) {
		const judged = judge(documents, {lang, model: readModel(bytes), rules});
		report(`${name}, ${rules ? 'with' : 'without'} rules: ${scoreLine(judged)}`);
		if (rules) {
			report(`${name}: ${confusion(judged).join(', ')}`);
			report(`${name}, worst: ${worst(judged, 6).map(({id, errors}) => `${id} ${errors}`).join(', ')}`);
		}
	}
}

function report(line: string): void {
	console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}`);
}
