/** The one crossing between an extension page and the tab it was opened on. */
import type {Article, Extraction} from './article';

/** What the content script can be asked for, by name. All answers are plain data and are checked on arrival. */
export interface PageApi {
	/** Reads the page: what the content script answers when it is put into the page. */
	readonly extract: () => Extraction;
	/** The longest text of a page that is no article. */
	readonly longestText: () => Extraction;
	/** What the reader has selected, as an article of its own; undefined where nothing is. */
	readonly selectedText: () => Article | undefined;
}
