/** How good the learned judge is on publishers that it was not taught. */
import type {Verdict} from '../../src/article';
import {settled} from '../../src/declutter/learned/settle';
import {mean} from '../bench/averages';
import {scoreText} from '../bench/metrics';
import type {Lesson} from './collect';
import {believe, learn, partOf} from './learn';

/** A table of the rules alone and of the rules with what was learned, by corpus, each page judged by weights that saw no page of its publisher. */
export function crossValidate(lessons: readonly Lesson[], questions: readonly string[], parts: number, seed: number): string {
	const judged = new Map<Lesson, readonly Verdict[]>();
	for (let part = 0; part < parts; part++) {
		const weights = learn(lessons.filter(({publisher}) => partOf(publisher, parts) !== part), questions, seed);
		for (const lesson of lessons.filter(({publisher}) => partOf(publisher, parts) === part)) {
			const beliefs = believe(weights, lesson);
			judged.set(lesson, settled(lesson.blocks.map(({rule}) => rule), new Map(lesson.rows.map(({index}, row) => [index, beliefs[row]!])), lesson.blocks));
		}
	}
	const rules = new Map(lessons.map(lesson => [lesson, lesson.blocks.map(({rule}) => rule)]));
	return [...new Set(lessons.map(({corpus}) => corpus))].flatMap(corpus => [
		line(`${corpus}, rules`, lessons.filter(lesson => lesson.corpus === corpus), rules),
		line(`${corpus}, learned`, lessons.filter(lesson => lesson.corpus === corpus), judged),
	]).join('\n');
}

function line(name: string, lessons: readonly Lesson[], verdicts: ReadonlyMap<Lesson, readonly Verdict[]>): string {
	const scores = lessons.map(lesson => scoreText({paragraphs: lesson.paragraphs, optional: [], captions: [], title: ''}, textOf(lesson, verdicts.get(lesson)!)));
	const precision = mean(scores.map(({shingle}) => shingle.precision));
	const recall = mean(scores.map(({shingle}) => shingle.recall));
	const figures = {
		'shingle F1': 2 * precision * recall / (precision + recall),
		'ROUGE-L F1': mean(scores.map(({rouge}) => rouge.f1)),
		'found whole': mean(scores.map(({found}) => found)),
		'extra per 100': mean(scores.map(({extra}) => extra)),
	};
	return `${name}: ${Object.entries(figures).map(([figure, value]) => `${figure} ${value.toFixed(4)}`).join(', ')}`;
}

const pictures = new Set(['figure', 'caption', 'embed']);

function textOf({blocks}: Lesson, verdicts: readonly Verdict[]): string {
	return blocks.filter(({tag}, index) => verdicts[index]!.kept && !pictures.has(tag)).map(({text}) => text).join('\n\n');
}
