/** Lessons → weights: a forest for the first look, and one for the second, which has seen first looks at pages that it was not taught on. */
import {contextNames, contextOf} from '../../src/declutter/learned/context';
import type {Forest} from '../../src/declutter/learned/forest';
import {chanceOf} from '../../src/declutter/learned/forest';
import type {Weights} from '../../src/declutter/learned/weights';
import {settledBelief} from '../../src/declutter/learned/settle';
import {Random} from '../train/random';
import type {BoostOptions} from './boost';
import {boost} from './boost';
import type {Lesson} from './collect';
import {fixtureCorpus} from './fixtures';

/** Chosen by cross-validation over publishers; see the README. */
const options: Omit<BoostOptions, 'random'> = {trees: 96, depth: 4, rate: 0.1, leaf: 8, ridge: 5, features: 0.5, rows: 0.8};
/** Parts into which the lessons are cut for honest first looks. */
const innerParts = 3;

/** What fixtures keep is seldom seen in corpora; what they leave out is plainer than on real pages. */
const keptFixture = 6;
/** A block that the rules keep and a fixture does not name may well be text of its story. */
const unnamedFixture = 0.05;

function fixtureWeight({corpus, rows, blocks, isTrue}: Lesson, row: number): number {
	if (corpus !== fixtureCorpus) {
		return 1;
	}
	return isTrue[row] ? keptFixture : blocks[rows[row]!.index]!.rule.kept ? unnamedFixture : 1;
}

/** Weights from lessons; `questions` names the answers in the lessons' rows. The same lessons and seed give the same weights. */
export function learn(lessons: readonly Lesson[], questions: readonly string[], seed: number): Weights {
	const first = forestOf(lessons, lessons.map(answersOf), seed);
	const beliefs = honestBeliefs(lessons, seed);
	const second = forestOf(lessons, lessons.map((lesson, index) => withContext(lesson, beliefs[index]!)), seed + 1);
	return {questions, first, second};
}

/** What weights believe of a lesson's rows, from 0 to 1. */
export function believe({first, second}: Weights, lesson: Lesson): number[] {
	const beliefs = answersOf(lesson).map(answers => chanceOf(first, answers));
	return withContext(lesson, beliefs).map((row, index) => settledBelief(beliefs[index]!, chanceOf(second, row)));
}

/** Weights that ask only what their forests look at, with numbers of three digits, which is what can be kept of them. */
export function pruned({questions, first, second}: Weights): Weights {
	const asked = [...new Set([...first.feature, ...second.feature])].filter(feature => feature < questions.length).sort((one, other) => one - other);
	const places = new Map([...asked, ...contextNames.map((_, index) => questions.length + index)].map((feature, place) => [feature, place]));
	const moved = (forest: Forest): Forest => ({...forest, base: short(forest.base), feature: forest.feature.map(feature => places.get(feature)!), threshold: forest.threshold.map(short), leaf: forest.leaf.map(short)});
	return {questions: asked.map(feature => questions[feature]!), first: moved(first), second: moved(second)};
}

function short(value: number): number {
	return Number(value.toPrecision(3));
}

function answersOf({rows}: Lesson): number[][] {
	return rows.map(({answers}) => answers);
}

function withContext({rows}: Lesson, beliefs: readonly number[]): number[][] {
	const context = contextOf(rows, beliefs);
	return rows.map(({answers}, index) => [...answers, ...context[index]!]);
}

/** First looks at each lesson by forests that were not taught it, nor another page of its publisher. */
function honestBeliefs(lessons: readonly Lesson[], seed: number): number[][] {
	const beliefs: number[][] = [];
	for (let part = 0; part < innerParts; part++) {
		const taught = lessons.filter(lesson => partOf(lesson.publisher, innerParts, 'inner') !== part);
		const forest = forestOf(taught, taught.map(answersOf), seed + 10 + part);
		for (const [index, lesson] of lessons.entries()) {
			if (partOf(lesson.publisher, innerParts, 'inner') === part) {
				beliefs[index] = answersOf(lesson).map(answers => chanceOf(forest, answers));
			}
		}
	}
	return beliefs;
}

function forestOf(lessons: readonly Lesson[], rows: ReadonlyArray<readonly number[][]>, seed: number): Forest {
	const random = new Random(seed);
	const labels = lessons.flatMap(({isTrue}) => isTrue.map(Number));
	const weights = lessons.flatMap(lesson => lesson.rows.map((row, index) => weightOf(row.words) * fixtureWeight(lesson, index)));
	return boost(rows.flat().map(row => Float32Array.from(row)), labels, weights, {...options, random: () => random.next()});
}

/** A long block matters more than a short one, yet not by all its words: pages of few words count too. */
function weightOf(words: number): number {
	return Math.min(12, Math.sqrt(Math.max(1, words)));
}

/** The part, from 0, that a publisher falls into. */
export function partOf(publisher: string, parts: number, salt = ''): number {
	let hash = 7;
	for (const letter of publisher + salt) {
		hash = (hash * 31 + letter.codePointAt(0)!) >>> 0;
	}
	return hash % parts;
}
