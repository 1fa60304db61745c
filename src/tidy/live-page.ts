/** What the scripts in one page share: the isolated world's own globals, which the page cannot see. */
import type {Extraction} from '../article';
import type {Judged} from '../extract/extract';
import type {JudgedBlock} from '../extract/judge-new';
import type {TidiedPage} from './tidied-page';

/** What content.js leaves for those who stay in the page. */
export interface LivePage {
	/** The last extraction; the ids of its blocks are indices into the blocks judged. */
	readonly extraction: Extraction | undefined;
	readonly judged: Judged | undefined;
	/** Reads the page anew, as it stands without our marks. */
	readonly read: () => Extraction;
	/** Judges what came into the page after that, in these elements; marks stay. */
	readonly judgeNew: (elements: readonly Element[]) => JudgedBlock[];
}

declare global {
	var broadsheetLive: LivePage | undefined;
	var broadsheetTidy: TidiedPage | undefined;
}
