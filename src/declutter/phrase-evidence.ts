/** The evidence of most kinds: a phrase with which clutter says what it is, and a second signal beside it. */
import type {Facts, Known} from './facts';
import {boxOf, styleOf} from './facts';
import type {Evidence} from './kind';
import {isAbove, isBelow, placeSays} from './kind';
import type {PhraseMatch, PhraseSet} from './words/index';
import {matchPhrase} from './words/index';

export interface PhraseRule {
	readonly phrases: PhraseSet;
	/** Words that containers of this clutter carry in class or id. */
	readonly places: readonly string[];
	/** Words; a longer block is article text that happens to use the phrase. */
	readonly longest: number;
	/** Share of link words that is a signal of its own. */
	readonly linked: number;
	/** Whether standing before or behind the article is a second signal. */
	readonly edgeCounts: boolean;
}

/** The evidence where a block says a phrase of the rule's set and one more signal agrees. */
export function phraseEvidence(rule: PhraseRule, item: Known, facts: Facts): Evidence | undefined {
	const match = item.block.words <= rule.longest ? matchPhrase(rule.phrases, item.plain) : undefined;
	const box = boxOf(item, facts.boxes);
	if (box?.set === rule.phrases && (match || !isArticleInBox(item, facts))) {
		return {reason: `phrase:${box.phrase}`, confidence: 0.85};
	}
	const confidence = match ? secondSignal(rule, item, facts, match.how) : 0;
	return match && confidence > 0 ? {reason: `phrase:${match.phrase}`, confidence} : undefined;
}

/** The article's own paragraphs and steps may stand in one small container with a line of clutter. */
function isArticleInBox(item: Known, facts: Facts): boolean {
	const isStep = item.block.list?.ordered === true;
	return item.taken && (isStep || (item.isProse && item.block.list === undefined && item.index < facts.last && facts.coreStyles.has(styleOf(item.block))));
}

/** How sure the signal beside the phrase makes us; 0 where there is none. A block that is the phrase and nothing else needs no other. */
function secondSignal(rule: PhraseRule, item: Known, facts: Facts, how: PhraseMatch['how']): number {
	if (placeSays(item, rule.places)) {
		return 0.95;
	}
	if (how === 'whole' || (item.linkShare >= rule.linked && (how === 'start' || !item.isCore))) {
		return 0.9;
	}
	if (!item.taken && !item.isCore) {
		return 0.85;
	}
	return rule.edgeCounts && isAtEdge(item, facts) ? 0.8 : 0;
}

function isAtEdge(item: Known, facts: Facts): boolean {
	return isBelow(item, facts) || isAbove(item, facts) || item.index >= facts.closing;
}
