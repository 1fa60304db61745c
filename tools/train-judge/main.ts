/** npm run train:judge -- --pages DIR [--pages DIR ...] [--lessons FILE] [--parts 5] [--out FILE]: teaches the judge what belongs to an article. */
import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import type {Lesson} from './collect';
import {collectLessons, corpusSources} from './collect';
import {crossValidate} from './cross-validate';
import {fixtureSources} from './fixtures';
import {learn, pruned} from './learn';
import {pack} from './pack';

const seed = 1;

const {values} = parseArgs({options: {pages: {type: 'string', multiple: true}, lessons: {type: 'string'}, parts: {type: 'string', default: '5'}, out: {type: 'string'}}});
if (values.pages === undefined) {
	console.error('usage: npm run train:judge -- --pages DIR [--pages DIR ...] [--lessons FILE] [--parts 5] [--out FILE]');
	process.exit(2);
}
const lessons = await lessonsOf(values.pages, values.lessons);
const names = lessons[0]!.questions;
if (Number(values.parts) > 1) {
	console.log(crossValidate(lessons, names, Number(values.parts), seed));
}
if (values.out !== undefined) {
	const weights = pruned(learn(lessons, names, seed));
	await writeFile(values.out, `${JSON.stringify(pack(weights))}\n`);
	console.log(`${weights.questions.length} questions, written to ${values.out}`);
}

/** The lessons, kept in a file where one is named: reading the pages takes longer than learning from them. */
async function lessonsOf(dirs: readonly string[], file: string | undefined): Promise<Lesson[]> {
	if (file !== undefined && existsSync(file)) {
		return JSON.parse(await readFile(file, 'utf8')) as Lesson[];
	}
	const corpora = await Promise.all(dirs.map(corpusSources));
	const found = await collectLessons([...corpora.flat(), ...fixtureSources()], console.error);
	if (file !== undefined) {
		await writeFile(file, JSON.stringify(found));
	}
	return found;
}
