/** The signals of the page that this is put into. Built as a script of its own. */
import {factsOf} from '../../src/declutter/facts';
import {judge} from '../../src/declutter/judge';
import {type Signals, signalsOf, textWords} from '../../src/extract/article-question';
import {allWords} from '../../src/declutter/words/all';
import {giveWords} from '../../src/declutter/words/index';
import {readBlocks} from '../../src/extract/blocks';
import {readMetadata} from '../../src/extract/metadata';
import {readabilityVerdict} from '../../src/extract/readability-verdict';

export interface PageSignals {
	readonly signals: Signals;
	/** Words of the article's own text: too few of them answer the question before the signals do. */
	readonly words: number;
}

/** The page as the extension reads it, up to the question. */
export default function readSignals(): PageSignals {
	giveWords(allWords);
	const blocks = readBlocks(document);
	const facts = factsOf(blocks, readabilityVerdict(document, blocks), readMetadata(document));
	const verdicts = judge(facts);
	return {signals: signalsOf(facts, verdicts, document.URL), words: textWords(facts, verdicts)};
}
