/** What the scripts in one page share: the isolated world's own globals, which the page cannot see. */
import type {Extraction} from '../article';
import type {Judged} from '../extract/extract';
import type {ReadabilityVerdict} from '../extract/readability-verdict';
import type {TidiedPage} from './tidied-page';

/** What content.js leaves for those who stay in the page. */
export interface LivePage {
	/** The last extraction; the ids of its blocks are indices into the blocks judged. */
	readonly extraction: Extraction | undefined;
	readonly judged: Judged | undefined;
	/** Reads the page anew, as it stands without our marks. */
	readonly read: () => Extraction;
	/** Judges what is there now, with Readability's verdict of an earlier time; marks stay. */
	readonly judgeAgain: (taken: ReadabilityVerdict) => Judged | undefined;
}

declare global {
	var broadsheetLive: LivePage | undefined;
	var broadsheetTidy: TidiedPage | undefined;
}
