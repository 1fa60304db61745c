import {readFileSync} from 'node:fs';
import {tagWithRules} from './src/entities';
import {readModel} from './src/entities/model-file';
import {readDocuments, isHeldBack} from './tools/train/documents';
const model = readModel(readFileSync(process.argv[2]!));
const lang = (process.argv[4] ?? 'en') as any;
let docs = readDocuments(process.argv[3]!); if (process.argv[5]) docs = docs.filter(isHeldBack);
for (const {id, text, entities} of docs) {
	const found = tagWithRules(text, lang, model).names;
	const out: string[] = [];
	for (const w of entities) {
		const t = text.slice(w.start, w.end);
		const same = found.find(f => f.start <= w.start + 4 && f.end >= w.end && f.end <= w.end + 2 && f.start >= w.start);
		if (same && same.type === w.type) continue;
		const near = found.find(f => f.start < w.end && f.end > w.start);
		out.push(same ? `${t}: ${w.type}→${same.type} ${same.sure.toFixed(2)}` : near ? `${t}(${w.type}) ~ ${text.slice(near.start, near.end)}(${near.type} ${near.sure.toFixed(2)})` : `-${t}(${w.type}) «${text.slice(Math.max(0, w.start - 20), w.end + 15).replace(/\n/g, '|')}»`);
	}
	for (const f of found) if (!entities.some(w => w.start < f.end && w.end > f.start)) out.push(`+${text.slice(f.start, f.end)}(${f.type} ${f.sure.toFixed(2)})`);
	if (out.length) console.log(`${id}: ${out.join(' ; ')}`);
}
