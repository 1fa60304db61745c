/** Headings whose text is left out. */
import type {Verdict} from '../article';
import type {Block} from '../extract/blocks';
import {isHeadingTag} from './kind';

/** What a heading is told from text by. */
export type Line = Pick<Block, 'tag' | 'words'>;

/** A heading with nothing kept below it, up to the next heading, belongs to what was left out there. */
export function withoutLooseHeadings(verdicts: readonly Verdict[], blocks: readonly Line[]): Verdict[] {
	const result = [...verdicts];
	let hasText = false;
	for (let index = result.length - 1; index >= 0; index--) {
		const {tag, words} = blocks[index]!;
		if (!result[index]!.kept || words === 0) {
			continue;
		}
		if (isHeadingTag(tag)) {
			if (!hasText) {
				result[index] = {kept: false, kind: 'page-furniture', reason: 'below-article', confidence: 0.7};
			}
		} else {
			hasText = true;
		}
	}
	return result;
}
