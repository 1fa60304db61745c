/** How sure we may be that a block belongs to the article, by what news pages have taught: two looks, the second with the neighbours in mind. */
import type {Verdict} from '../../article';
import type {Facts, Known} from '../facts';
import {styleOf} from '../facts';
import type {Neighbour} from './context';
import {contextOf} from './context';
import {questions} from './features';
import {chanceOf} from './forest';
import {boxOf, judgedPage} from './page';
import {isSettled, settledBelief} from './settle';
import {learnedWeights} from './weights';

/** Blocks from the backbone's ends that are still looked at; those further away are no part of the article. */
const before = 25;
const behind = 40;

/** A block that the learned judge is asked about, as it sees it. */
export interface Row extends Neighbour {
	readonly index: number;
	readonly answers: number[];
}

const pictures = new Set(['figure', 'caption', 'embed']);

function isAsked(item: Known, {first, last}: Facts, rule: Verdict): boolean {
	const {block, index, taken, isProse} = item;
	return block.words > 0 && !pictures.has(block.tag) && !isSettled(rule) && ((index >= first - before && index <= last + behind) || taken || isProse);
}

/** The blocks in question with the answers to the questions named. */
export function rowsOf(facts: Facts, rules: readonly Verdict[], asked: readonly string[]): Row[] {
	const page = judgedPage(facts, rules);
	const ask = asked.map(name => questions[name]!);
	const numbers = new Numbers();
	return facts.known.filter(item => isAsked(item, facts, rules[item.index]!)).map(item => ({
		index: item.index, words: item.block.words,
		box: numbers.of(boxOf(item, page) ?? item.block.place), style: numbers.of(styleOf(item.block)),
		answers: ask.map(question => question(item, page)),
	}));
}

/** Numbers for things, in the order in which they come. */
class Numbers {
	readonly #numbers = new Map<unknown, number>();

	of(thing: unknown): number {
		const number = this.#numbers.get(thing) ?? this.#numbers.size;
		this.#numbers.set(thing, number);
		return number;
	}
}

/** For each block in question, by its index, the chance that it belongs to the article. */
export function beliefsOf(facts: Facts, rules: readonly Verdict[], {questions: asked, first, second} = learnedWeights()): ReadonlyMap<number, number> {
	const rows = rowsOf(facts, rules, asked);
	const beliefs = rows.map(({answers}) => chanceOf(first, answers));
	const context = contextOf(rows, beliefs);
	return new Map(rows.map(({index, answers}, at) => [index, settledBelief(beliefs[at]!, chanceOf(second, answers.concat(context[at]!)))]));
}

