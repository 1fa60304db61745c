/** Runs in a page: the blocks in question with every answer, and what the rules say of all. Built as a script of its own. */
import {factsOf} from '../../src/declutter/facts';
import {ruleVerdicts} from '../../src/declutter/judge';
import {rowsOf} from '../../src/declutter/learned/belief';
import {questions} from '../../src/declutter/learned/features';
import {allWords} from '../../src/declutter/words/all';
import {giveWords} from '../../src/declutter/words/index';
import {readBlocks} from '../../src/extract/blocks';
import {readMetadata} from '../../src/extract/metadata';
import {readabilityVerdict} from '../../src/extract/readability-verdict';
import {textOf} from '../../src/tree/text';
import type {CollectedPage} from './collect';

/** What the trainer needs of the page, as JSON. */
export default function collect(): string {
	giveWords(allWords);
	const blocks = readBlocks(document);
	const facts = factsOf(blocks, readabilityVerdict(document, blocks), readMetadata(document));
	const rules = ruleVerdicts(facts);
	const page: CollectedPage = {
		questions: Object.keys(questions),
		blocks: facts.known.map(({block}, index) => ({text: textOf(block.element), tag: block.tag, words: block.words, rule: rules[index]!})),
		rows: rowsOf(facts, rules, Object.keys(questions)),
	};
	return JSON.stringify(page);
}
