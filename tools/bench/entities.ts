/** Compares entity finders on annotated documents: `npm run bench:entities -- --data FILE.jsonl [--engines ours,compromise] [--lang en] [--model FILE.bin]`. */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import nlp from 'compromise';
import {type EntityType, entityTypes} from '../../src/article';
import {tagWithRules} from '../../src/entities';
import {hasModel} from '../../src/entities/language';
import {readModel} from '../../src/entities/model-file';
import {type Document, readDocuments} from '../train/documents';
import {type Judged, type Marked, scoreOf} from '../train/scores';

const {values: given} = parseArgs({options: {
	data: {type: 'string'},
	engines: {type: 'string', default: 'ours,compromise'},
	lang: {type: 'string', default: 'en'},
	model: {type: 'string'},
}});

type Engine = (text: string) => Marked[];

const makers: Readonly<Record<string, () => Engine>> = {ours, compromise: () => compromise};

run();

function run(): void {
	if (!given.data) {
		throw new Error('--data must name a file of annotated documents, one JSON object a line');
	}
	const documents = readDocuments(given.data);
	const words = documents.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0);
	console.log(`${documents.length} documents, ${words} words`);
	console.log(['engine'.padEnd(12), ...['all', ...entityTypes].map(type => `${type} P/R/F`.padEnd(18)), 'ms/1000 words'].join(' '));
	for (const name of given.engines.split(',')) {
		console.log(lineOf(name, documents, words));
	}
}

function lineOf(name: string, documents: readonly Document[], words: number): string {
	const engine = makers[name]?.();
	if (!engine) {
		throw new Error(`No engine is called ${name}: there are ${Object.keys(makers).join(', ')}`);
	}
	documents.slice(0, 20).forEach(({text}) => engine(text));
	const before = performance.now();
	const judged: Judged[] = documents.map(({id, text, entities}) => ({id, text, wanted: entities, found: engine(text)}));
	const time = (performance.now() - before) / words * 1000;
	const scores = [undefined, ...entityTypes].map(type => scoreOf(judged, type));
	const columns = scores.map(({precision, recall, f}) => [precision, recall, f].map(share => (share * 100).toFixed(1)).join('/').padEnd(18));
	return [name.padEnd(12), ...columns, time.toFixed(1)].join(' ');
}

function ours(): Engine {
	const {lang} = given;
	if (!hasModel(lang)) {
		throw new Error(`No model is for ${lang}`);
	}
	const bytes = readFileSync(given.model ?? new URL(`../../src/entities/model/${lang}.bin`, import.meta.url));
	const before = performance.now();
	const model = readModel(bytes);
	console.log(`model: ${bytes.length} bytes, read in ${(performance.now() - before).toFixed(0)} ms`);
	return text => [...tagWithRules(text, lang, model).names];
}

/** compromise as entities.md's comparison had it: people without titles, organisations, places, marks at the edges off. */
function compromise(text: string): Marked[] {
	const read = nlp(text);
	const found = [
		...marksOf(read.people().not('#Honorific'), 'PER'),
		...marksOf(read.organizations(), 'ORG'),
		...marksOf(read.places(), 'LOC'),
	];
	return found.map(mark => trimmed(text, mark)).filter(({start, end}) => /^\p{Lu}/u.test(text.slice(start, end)));
}

interface View {
	json: (options: object) => unknown;
}

function marksOf(view: View, type: EntityType): Marked[] {
	const phrases = view.json({offset: true}) as {offset: {start: number; length: number}}[];
	return phrases.map(({offset: {start, length}}) => ({start, end: start + length, type}));
}

function trimmed(text: string, {start, end, type}: Marked): Marked {
	const name = text.slice(start, end);
	const before = /^[^\p{L}\p{N}]*/u.exec(name)![0].length;
	const after = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(name)![0].length;
	return {start: start + before, end: Math.max(start + before, end - after), type};
}
