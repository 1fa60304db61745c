import {readFileSync} from 'node:fs';
import {tagWithRules} from './src/entities';
import {readModel} from './src/entities/model-file';
const model = readModel(readFileSync(process.argv[2]!));
for (const line of readFileSync(process.argv[3]!, 'utf8').split('\n').filter(Boolean)) {
	const {id, text} = JSON.parse(line);
	const units: number[] = []; let p = 0;
	for (const c of text) { for (let i = 0; i < c.length; i++) units.push(p); p++; }
	units.push(p);
	console.log(JSON.stringify({id, text, entities: tagWithRules(text, 'en', model).names.map(n => [units[n.start], units[n.end], n.type])}));
}
