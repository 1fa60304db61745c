/** Legal notes, wire credits, statements about the site and about what it earns. */
import type {Facts, Known} from '../facts';
import type {ClutterKind, Evidence} from '../kind';
import {placeSays} from '../kind';
import {matchPhrase} from '../words/index';

const places = ['disclaimer', 'copyright', 'legal', 'disclosure', 'affiliate', 'notice'];
/** Words; a longer block is a text about such a notice. */
const longest = 160;
const labelled = /^(?:disclaimer|disclosure|haftungsausschluss|transparenzhinweis)\s?[:.]/;
const quoted = /^["“„«]/;

/** A phrase of such notes, with a label, a place named for them, a link, or a stand at the article's ends or outside it. */
export const disclaimer = {
	id: 'disclaimer',
	judge: (item, facts) => {
		const phrase = noticePhrase(item);
		return phrase !== undefined && !quoted.test(item.block.text) ? evidence(phrase, item, facts) : undefined;
	},
} satisfies ClutterKind;

function noticePhrase({block, plain}: Known): string | undefined {
	return block.words <= longest ? (matchPhrase('disclaimer', plain) ?? matchPhrase('copyright', plain))?.phrase : undefined;
}

function evidence(phrase: string, item: Known, facts: Facts): Evidence | undefined {
	const isLabelled = labelled.test(item.plain);
	const atEnd = item.index >= Math.min(facts.closing, lastOwnText(facts));
	const second = isLabelled || atEnd || item.index <= facts.first || placeSays(item, places) !== undefined || item.linkShare > 0.3 || !item.taken;
	return second ? {reason: `${atEnd ? 'phrase-at-end' : 'phrase'}:${phrase}`, confidence: isLabelled ? 0.95 : 0.85} : undefined;
}

const lastTexts = new WeakMap<Facts, number>();

/** Where the backbone ends when the notices at its end are not counted. */
function lastOwnText(facts: Facts): number {
	const last = lastTexts.get(facts) ?? facts.known.findLastIndex(item => item.isCore && noticePhrase(item) === undefined);
	lastTexts.set(facts, last);
	return last;
}
