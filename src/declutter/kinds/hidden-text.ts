/** Text that the page itself does not show. */
import type {ClutterKind} from '../kind';

/** Hidden, and no part of the article's backbone, on a page where hiding says something. */
export const hiddenText = {
	id: 'hidden-text',
	judge: (item, facts) => item.block.hidden && facts.hiddenCounts && !item.isCore ? {reason: 'hidden', confidence: 0.8} : undefined,
} satisfies ClutterKind;
