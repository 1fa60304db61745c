/**
 * npm run train:question -- --pages DIR,DIR [--signals FILE] [--out FILE]: learns which pages are articles, and measures it by publisher.
 * A folder's pages are articles where its index gives them no type. With --signals the pages are read once and their signals kept in that file.
 */
import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {articleScore, fewestWords, type QuestionWeights, signalNames, type Signals} from '../../src/extract/article-question';
import {table} from '../bench/tables';
import {fit, type Labelled} from './fit';
import {type Example, readExamples} from './read-pages';

const folds = 10;
/** A refused article is the worse error; and the pages of goods and services are told apart only so far as it costs no list. */
const costs: Readonly<Record<string, number>> = {article: 1.2, product: 0.5, service: 0.5};
/** What the page of an essay costs that says nothing of itself, neither in its data nor in its address. */
const bareCost = 0.24;
/** The signal of an address of one word. */
const oneWord = 0.125;
/** Plainness of an article that would be one without saying so. */
const plainEnough = 0.5;

const {values} = parseArgs({options: {pages: {type: 'string'}, signals: {type: 'string'}, out: {type: 'string'}}});
if (values.pages === undefined) {
	console.error('usage: npm run train:question -- --pages DIR,DIR [--signals FILE] [--out FILE]');
	process.exit(2);
}
await train(values.pages.split(','));

async function train(dirs: readonly string[]): Promise<void> {
	const examples = await keptExamples(dirs);
	const judged = acrossPublishers(examples);
	console.log(`Each page judged by weights learned from other publishers (${folds} parts):\n${table(confusion(judged))}`);
	console.log(`Articles refused: ${judged.filter(page => page.type === 'article' && !isShown(page)).map(({id, odds}) => `${id} ${odds.toFixed(1)}`).join(', ')}`);
	console.log(`Others shown: ${judged.filter(page => page.type !== 'article' && isShown(page)).map(({id, odds}) => `${id} ${odds.toFixed(1)}`).join(', ')}`);
	const plain = examples.filter(({type, signals}) => type === 'article' && signals.plain >= plainEnough);
	const weights = fit(examples.flatMap(labelled));
	console.log(`Articles of nothing but text that are shown if their pages say nothing of themselves: ${plain.filter(({signals}) => articleScore(bare(signals), weights) >= 0).length} of ${plain.length}`);
	console.log(`By the weights learned from all:\n${table(confusion(judgedBy(weights, examples)))}`);
	if (values.out !== undefined) {
		await writeFile(values.out, fileOf(weights));
	}
}

async function keptExamples(dirs: readonly string[]): Promise<Example[]> {
	const file = values.signals;
	if (file !== undefined && existsSync(file)) {
		return JSON.parse(await readFile(file, 'utf8')) as Example[];
	}
	const examples: Example[] = [];
	for (const dir of dirs) {
		examples.push(...await readExamples(dir, console.error));
	}
	if (file !== undefined) {
		await writeFile(file, JSON.stringify(examples));
	}
	return examples;
}

interface Judged extends Example {
	readonly odds: number;
}

/** As the extension decides: too little text is no article, whatever the signals. */
function isShown({odds, words}: Judged): boolean {
	return words >= fewestWords && odds >= 0;
}

/** What is learned from a page: itself, and an article of nothing but text once more as if its page said nothing of itself. */
function labelled({signals, type}: Example): Labelled[] {
	const isArticle = type === 'article';
	const itself = {signals, isArticle, cost: costs[type] ?? 1};
	return isArticle && signals.plain >= plainEnough ? [itself, {signals: bare(signals), isArticle, cost: bareCost}] : [itself];
}

function bare(signals: Signals): Signals {
	return {...signals, 'says-article': 0, dated: 0, signed: 0, numbered: 0, 'slug-words': Math.min(signals['slug-words'], oneWord)};
}

/** Each page judged by the weights of the other parts: a publisher's pages all stand in one. */
function acrossPublishers(examples: readonly Example[]): Judged[] {
	return Array.from({length: folds}, (_, part) => {
		const weights = fit(examples.filter(example => partOf(example) !== part).flatMap(labelled));
		return judgedBy(weights, examples.filter(example => partOf(example) === part));
	}).flat();
}

function judgedBy(weights: QuestionWeights, examples: readonly Example[]): Judged[] {
	return examples.map(example => ({...example, odds: articleScore(example.signals, weights)}));
}

function partOf({publisher}: Example): number {
	return [...publisher].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)!) % 1_000_003, 7) % folds;
}

function confusion(pages: readonly Judged[]): string[][] {
	const types = [...new Set(pages.map(({type}) => type))].sort();
	const row = (type: string) => {
		const ofType = pages.filter(page => page.type === type);
		const shown = ofType.filter(isShown).length;
		return [type, String(ofType.length), String(shown), String(ofType.length - shown)];
	};
	return [['type', 'pages', 'shown', 'no article'], ...types.map(row)];
}

function fileOf(weights: QuestionWeights): string {
	const lines = [...signalNames, 'bias' as const].map(name => `\t${name.includes('-') ? `'${name}'` : name}: ${weights[name].toFixed(2)},`);
	return `/** Learned by \`npm run train:question\`: what each signal adds to the log odds that a page is an article. */\nimport type {QuestionWeights} from './article-question';\n\nexport const questionWeights: QuestionWeights = {\n${lines.join('\n')}\n};\n`;
}
