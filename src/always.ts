/** Entry: runs on sites that are always tidied, after content.js and tidy.js. */
import type {KindId} from './article';
import {kindIds} from './article';
import {extension} from './tidy/extension';
import type {BackgroundMessage} from './tidy/messages';

void tidyAlways();

async function tidyAlways(): Promise<void> {
	const question: BackgroundMessage = {kind: 'always'};
	const answer: unknown = await extension.runtime.sendMessage(question);
	const kinds: readonly KindId[] = Array.isArray(answer) ? kindIds.filter(kind => answer.includes(kind)) : [];
	globalThis.broadsheetTidy?.tidy(kinds, [], {isAlways: true});
}
