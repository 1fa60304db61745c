import {readFileSync} from 'node:fs';
import {tagWithRules} from './src/entities';
import {readModel} from './src/entities/model-file';
const model = readModel(readFileSync(process.argv[2]!));
for (const line of readFileSync(process.argv[3]!, 'utf8').split('\n').filter(Boolean)) {
	const {id, text, title} = JSON.parse(line);
	let out = ''; let at = 0;
	for (const n of tagWithRules(text, 'en', model).names) {
		out += text.slice(at, n.start) + '[' + n.type[0] + ' ' + text.slice(n.start, n.end) + ']'; at = n.end;
	}
	console.log(`### ${id} | ${title}\n${(out + text.slice(at)).replace(/\n\n/g, '\n')}`);
}
