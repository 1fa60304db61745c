/** Where the rules and what was learned differ: which of the two holds. */
import type {Verdict} from '../../article';

/** Beliefs from which a block is kept, by what the rules say of it: a named kind of clutter has to be outweighed, mere furniture does not. */
const keeps = {kept: 0.6, furniture: 0.6, named: 0.7} as const;
/** Words: a shorter block that the rules keep costs little where it is clutter, and a list or an interview its sense where it is not. */
const shortest = 30;

/** The verdict on a block, given the chance that it belongs to the article and its words; the rules' own verdict where none is known. */
export function settle(rule: Verdict, belief: number | undefined, words: number): Verdict {
	if (belief === undefined || isSettled(rule)) {
		return rule;
	}
	if (rule.kept) {
		return words < shortest || belief >= keeps.kept ? rule : {kept: false, kind: 'page-furniture', reason: 'unlike-article', confidence: 1 - belief};
	}
	return belief >= (rule.kind === 'page-furniture' ? keeps.furniture : keeps.named) ? {kept: true} : rule;
}

/** Whether a rule's verdict is a fact and no judgement: what stands there twice is left out, however true it is. */
export function isSettled(rule: Verdict): boolean {
	return !rule.kept && rule.kind === 'repeat';
}
