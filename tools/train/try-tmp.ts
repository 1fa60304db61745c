import {readFileSync, writeFileSync, existsSync} from 'node:fs';
import {readDocuments, readOwnTexts, type Document} from './documents';
import {prepare, rowsOf, examplesOf} from './examples';
import {trainCrf} from './crf';
import {knowledgeOf} from './knowledge';
import {readNames} from './names';
import {Random} from './random';
import {scoreLine} from './scores';
import {judge} from './judge';
import {writeModel} from './write-model';
import {readModel} from '../../src/entities/model-file';
const o = {lang: 'en', sets: {written: 1, voa: 0.5} as Record<string, number>, third: true, held: 'written', renamed: 0, types: '/tmp/types.tsv', epochs: 4, rate: 0.15, decay: 0.2, dropout: 0.3, fewest: 2, seed: 1, without: [] as any[], out: '', folds: [3], measure: ['voa-dev', 'real', 'real2'], ...JSON.parse(process.argv[2] ?? '{}')};
const D = '/work/shared/ner/';
const lists: any = new Map(await readNames('/tmp/names2', o.lang));
const held: Document[] = [];
const train: any[] = [];
const fold = (d: Document) => { let h = 7; for (const c of d.id) h = (h * 31 + c.codePointAt(0)!) % 1_000_003; return h % 10; };
for (const [set, weight] of Object.entries(o.sets)) {
	for (const [i, document] of (set === 'own' ? readOwnTexts() : readDocuments( `${D}${set}.jsonl`)).entries()) {
		if (set === o.held && o.folds.includes(fold(document))) held.push(document);
		else if (!(o.third && set === 'voa' && i % 3)) train.push({document, weight, set});
	}
}
const knowledge = knowledgeOf(o.lang === 'en' ? D + 'clusters.tsv' : 'none', lists, o.lang);
const random = new Random(o.seed);
const prepared = train.map(t => prepare(t.document, {knowledge, lang: o.lang, weight: t.weight, without: o.without}));
const rows = rowsOf(prepared, o.fewest);
const w = trainCrf(prepared.flatMap(p => examplesOf(p, rows)), rows.count, {...o, random, report: () => {}});
const bytes = writeModel(knowledge, {features: rows.features, rows: w.rows, transitions: w.transitions});
if (o.out) writeFileSync(o.out, bytes);
console.log(process.argv[2], rows.count, 'features', bytes.length, `${(performance.now() / 1000).toFixed(0)} s`);
const model = readModel(bytes);
const measures: [string, Document[]][] = [['held', held], ...o.measure.map((m: string) => [m, readDocuments(existsSync(`/tmp/real/${m}.jsonl`) ? `/tmp/real/${m}.jsonl` : `${D}${m}.jsonl`)] as [string, Document[]])];
for (const [name, docs] of measures) for (const rules of [false, true]) console.log(name.padEnd(8), rules ? 'rules' : 'raw  ', scoreLine(judge(docs, {lang: o.lang, model, rules})));
