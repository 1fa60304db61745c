import {readFileSync} from 'node:fs';
import {readModel} from './src/entities/model-file';
import {tag} from './src/entities/tagger';
import {twoNames} from './src/entities/rules/two-names';
import {readDocuments} from './tools/train/documents';
const model = readModel(readFileSync('/tmp/q3.bin'));
for (const f of ['/tmp/real/real.jsonl', '/tmp/real/real2.jsonl', '/work/shared/ner/voa-dev.jsonl', '/work/shared/ner/written.jsonl']) for (const d of readDocuments(f)) { const t = tag(d.text, 'en', model); const after = twoNames(t.names, t.columns); for (const n of t.names) if (!after.some(a => a.start === n.start && a.end === n.end)) console.log(d.id, '|', d.text.slice(n.start, n.end), '| wanted:', d.entities.filter(e => e.start < n.end && e.end > n.start).map(e => d.text.slice(e.start, e.end)).join(' ; ')); }
