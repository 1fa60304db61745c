/** What a run of all engines on one page gives. */
import type {Extraction} from '../../../src/article';

export const peerNames = ['readability', 'defuddle'] as const;
export type PeerName = (typeof peerNames)[number];
export const engineNames = ['ours', ...peerNames] as const;
export type EngineName = (typeof engineNames)[number];

/** What is timed: ours with its script's start in each run, as a click has it, and again without; "bare" is a mere walk over the page and a copy of it. */
export type TimedName = EngineName | 'ours again' | 'bare';

/** What another engine makes of the page, as text with a line for each block. */
export interface PeerReading {
	readonly title: string;
	readonly byline: string;
	readonly published: string;
	readonly text: string;
}

export interface PageRun {
	readonly ours: Extraction;
	readonly peers: Readonly<Partial<Record<PeerName, PeerReading>>>;
	/** The page's text as it is shown. */
	readonly visible: string;
	/** Median milliseconds of all runs. */
	readonly ms: Readonly<Partial<Record<TimedName, number>>>;
	/** Milliseconds of the first run, whose code is not compiled yet: what a reader waits for. */
	readonly firstMs: Readonly<Partial<Record<TimedName, number>>>;
}
