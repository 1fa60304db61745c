/** Whether a block belongs to the true text of its page. */
import {wordsOf} from '../bench/counts';

/** Words in a run that is looked for in the truth; a shorter block must be a line of it. */
const run = 3;
/** Share of a block's runs that must stand in the truth. */
const trueShare = 0.5;

/** A test of blocks against a page's true paragraphs. */
export function truthOf(paragraphs: readonly string[]): (text: string) => boolean {
	const lines = new Set([...paragraphs, ...paragraphs.flatMap(paragraph => paragraph.split('\n'))].map(line => wordsOf(line.toLowerCase()).join(' ')));
	const runs = new Set(runsOf(wordsOf(paragraphs.join('\n').toLowerCase())));
	return text => {
		const words = wordsOf(text.toLowerCase());
		const own = runsOf(words);
		return words.length <= run ? lines.has(words.join(' ')) : own.filter(each => runs.has(each)).length >= own.length * trueShare;
	};
}

function runsOf(words: readonly string[]): string[] {
	return words.slice(run - 1).map((_, index) => words.slice(index, index + run).join(' '));
}
