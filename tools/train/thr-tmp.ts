import {readFileSync} from 'node:fs';
import {readModel} from '../../src/entities/model-file';
import {tag} from '../../src/entities/tagger';
import {applyRules} from '../../src/entities/rules';
import {readDocuments, isHeldBack} from './documents';
import {scoreOf} from './scores';
const [lang, file] = process.argv.slice(2) as [any, string];
const model = readModel(readFileSync(file));
const t = readDocuments(`/work/shared/ner/written-${lang}.jsonl`).filter(isHeldBack).map(d => ({d, ...tag(d.text, lang, model)}));
for (const th of [0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]) { const s = scoreOf(t.map(({d, names, columns}) => ({id: d.id, text: d.text, wanted: d.entities, found: applyRules(names.filter(n => n.sure >= th), columns)}))); const s2 = scoreOf(t.map(({d, names, columns}) => ({id: d.id, text: d.text, wanted: d.entities, found: applyRules(names, columns).filter(n => n.sure >= th)}))); console.log(lang, th, [s, s2].map(s => `${(s.precision * 100).toFixed(1)}/${(s.recall * 100).toFixed(1)}/${(s.f * 100).toFixed(1)} of ${s.wanted}`).join('   after rules: ')); }
