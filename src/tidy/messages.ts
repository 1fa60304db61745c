/** What the popup says to a tidied page and what the page answers, over one port; and what the page says to the background. */
import type {EntityType, KindId} from '../article';

export const portName = 'broadsheet-tidy';

/** A mention on the page: its block by id, and where it stands among the block's characters other than white space. */
export interface PageMention {
	readonly block: number;
	readonly start: number;
	readonly end: number;
	readonly type: EntityType;
	readonly entity: number;
}

export type TidyCommand =
	/** Puts aside the blocks of these kinds, but for those put back, by id. */
	| {readonly kind: 'tidy'; readonly kinds: readonly KindId[]; readonly restored: readonly number[]}
	| {readonly kind: 'undo'}
	/** Frames blocks for a look; none ends it. */
	| {readonly kind: 'peek'; readonly blocks: readonly number[]}
	| {readonly kind: 'go-to'; readonly blocks: readonly number[]}
	/** Marks these mentions on the page; none ends it. */
	| {readonly kind: 'names'; readonly mentions: readonly PageMention[]}
	/** Lights the mentions of one entity and scrolls to one of them, counted from 0; undefined lights none. */
	| {readonly kind: 'mention'; readonly entity: number | undefined; readonly index: number};

/** How the page stands: what the popup shows of it. */
export interface TidyState {
	readonly isTidied: boolean;
	/** Blocks put aside. */
	readonly count: number;
	/** Blocks put back, by id. */
	readonly restored: readonly number[];
	readonly hasNames: boolean;
}

/** Names of the ports that a page opens to the background. A port, unlike a message, is forgotten when the page goes. */
export const backgroundPorts = {
	/** The page says the number for the button on its tab; 0 shows none. */
	badge: 'broadsheet-badge',
	/** The page asks for the style sheet, and is told the kinds that the reader has left out on this site. */
	always: 'broadsheet-always',
} as const;

/** A state as it came from the page, or undefined for what is none. The page is not trusted. */
export function parseTidyState(value: unknown): TidyState | undefined {
	const {isTidied, count, restored, hasNames} = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
	if (typeof isTidied !== 'boolean' || typeof hasNames !== 'boolean' || !isCount(count) || !Array.isArray(restored)) {
		return undefined;
	}
	return {isTidied, hasNames, count, restored: restored.slice(0, mostBlocks).filter(isCount)};
}

/** The number for the badge as it came from the page; 0 for what is none. */
export function parseBadge(value: unknown): number {
	return isCount(value) ? value : 0;
}

/** As many blocks as a page is read into. */
const mostBlocks = 20_000;

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostBlocks;
}
