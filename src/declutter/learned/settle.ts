/** Where the rules and what was learned differ: which of the two holds. */
import type {Verdict} from '../../article';
import type {Line} from '../loose-headings';
import {withoutLooseHeadings} from '../loose-headings';

/**
 * Beliefs from which a block is kept, by what the rules say of it: a named kind of clutter has to be outweighed, mere furniture does not.
 * Chosen on cross-validated beliefs; see tools/train-judge.
 */
const keeps = {kept: 0.65, brief: 0.5, furniture: 0.6, named: 0.7} as const;
/** Words: a shorter block that the rules keep costs little where it is clutter, and a list or an interview its sense where it is not. */
const brief = 24;

/** The verdicts on blocks, given the rules' own and, by index, how sure what was learned is of a block. */
export function settled(rules: readonly Verdict[], beliefs: ReadonlyMap<number, number>, blocks: readonly Line[]): Verdict[] {
	return withoutLooseHeadings(rules.map((rule, index) => settle(rule, beliefs.get(index), blocks[index]!.words)), blocks);
}

/** The verdict on a block, given the chance that it belongs to the article and its words; the rules' own verdict where none is known. */
export function settle(rule: Verdict, belief: number | undefined, words: number): Verdict {
	if (belief === undefined || isSettled(rule)) {
		return rule;
	}
	if (rule.kept) {
		return belief >= (words < brief ? keeps.brief : keeps.kept) ? rule : {kept: false, kind: 'page-furniture', reason: 'unlike-article', confidence: 1 - belief};
	}
	return belief >= (rule.kind === 'page-furniture' ? keeps.furniture : keeps.named) ? {kept: true} : rule;
}

/** What both looks together say: each errs on blocks of its own, so that their mean errs less than either. */
export function settledBelief(first: number, second: number): number {
	return (first + second) / 2;
}

/** Whether a rule's verdict is a fact and no judgement: what stands there twice is left out, however true it is. */
export function isSettled(rule: Verdict): boolean {
	return !rule.kept && rule.kind === 'repeat';
}
