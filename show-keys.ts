import {readFileSync} from 'node:fs';
const root = process.argv[2]!;
const {createFinder} = await import(root + '/src/entities/index.ts');
const finder = createFinder(async (name: string) => new Uint8Array(readFileSync(process.argv[3] && name === 'en.bin' ? process.argv[3] : root + '/src/entities/model/' + name)));
const full: any = {};
for (const n of ['fundus', 'wcxb-news']) for (const x of JSON.parse(readFileSync(`/work/shared/corpus/${n}/index.json`, 'utf8'))) full[x.id] = x;
for (const line of readFileSync('/tmp/real/raw.jsonl', 'utf8').split('\n').filter(Boolean)) {
	const {id} = JSON.parse(line);
	const x = full[id];
	const r = await finder.find({text: x.paragraphs.join('\n\n'), lang: 'en', title: x.title, captions: x.captions ?? [], siteName: x.publisher, authors: x.authors});
	console.log(`## ${id} | ${x.title.slice(0, 100)}`);
	console.log(r.entities.slice(0, 9).map((e: any, i: number) => `${e.key ? '*' : ''}${i + 1}.${e.name}/${e.type[0]}${e.count}`).join('  '));
}
