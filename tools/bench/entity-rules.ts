/** What each document rule is worth: `npx tsx tools/bench/entity-rules.ts --data FILE.jsonl [--held-back] [--lang en] [--model FILE.bin]`. */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {leastSure} from '../../src/entities';
import {hasModel} from '../../src/entities/language';
import {readModel} from '../../src/entities/model-file';
import {type Rule, applyRules, rules} from '../../src/entities/rules';
import {tag} from '../../src/entities/tagger';
import {isHeldBack, readDocuments} from '../train/documents';
import {scoreOf} from '../train/scores';

const {values: given} = parseArgs({options: {
	data: {type: 'string'},
	lang: {type: 'string', default: 'en'},
	model: {type: 'string'},
	'held-back': {type: 'boolean', default: false},
}});

run();

function run(): void {
	const {data, lang} = given;
	if (!data || !hasModel(lang)) {
		throw new Error('--data must name a file of annotated documents, and --lang a language that has a model');
	}
	const model = readModel(readFileSync(given.model ?? new URL(`../../src/entities/model/${lang}.bin`, import.meta.url)));
	const documents = readDocuments(data).filter(document => !given['held-back'] || isHeldBack(document));
	const tagged = documents.map(document => ({document, ...tag(document.text, lang, model)}));
	const f = (wanted: readonly Rule[]) => scoreOf(tagged.map(({document: {id, text, entities}, names, columns}) => {
		const sure = names.filter(name => name.sure >= leastSure[lang]);
		return {id, text, wanted: entities, found: applyRules(sure, columns, wanted)};
	})).f * 100;
	const all = Object.values(rules);
	console.log(`${documents.length} documents: F ${f([]).toFixed(2)} without rules, ${f(all).toFixed(2)} with all\n${'rule'.padEnd(14)} alone  without it`);
	for (const [name, rule] of Object.entries(rules)) {
		const without = all.filter(other => other !== rule);
		console.log(`${name.padEnd(14)} ${signed(f([rule]) - f([]))}  ${signed(f(without) - f(all))}`);
	}
}

function signed(points: number): string {
	return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`;
}
