/** The figures of the popup's bench, from the single clicks. */
import {logSlope, median, p95, type Point} from '../averages';
import {type Click, messaging, ours, parts, toArticle, toHighlights} from './click';
import type {Bar, Line} from './svg';

export interface BrowserResult {
	readonly browser: string;
	/** The clicks on each page; none where the popup shows a message. */
	readonly pages: readonly PageClicks[];
	readonly growth: readonly Growth[];
	/** Bytes of the extension's process with the popup open, at each click in their order; empty where nothing tells. */
	readonly memory: readonly number[];
	/** Of the extension's process after all clicks, with the popup open and left alone: milliseconds of CPU in `idleSeconds`, bytes at their end; undefined where nothing tells. */
	readonly idle: {readonly cpu: number; readonly memory: number} | undefined;
	readonly scrolling: {readonly mentions: number; readonly frames: readonly number[]};
}

export interface PageClicks {
	readonly name: string;
	readonly clicks: readonly Click[];
}

/** Clicks on made pages that grow in one way. */
export interface Growth {
	readonly unit: 'elements' | 'words';
	readonly sizes: ReadonlyArray<{readonly size: number; readonly clicks: readonly Click[]}>;
}

/** How long the popup is left alone. */
export const idleSeconds = 10;
/** The number of articles after which the memory is told. */
export const articlesForMemory = 20;

/** The measured times, by the words under which the report has them. */
const measures: Readonly<Record<string, (click: Click) => number>> = {
	'click to article': toArticle,
	'click to highlights': toHighlights,
	'the browser’s opening': ({browser}) => browser,
	'ours, to article': click => ours(click, toArticle),
	'ours, to highlights': click => ours(click, toHighlights),
	'our scripts start': ({starting}) => starting,
	messaging,
	extraction: ({extraction}) => extraction,
	rendering: ({rendering}) => rendering,
	entities: ({entities}) => entities,
};

export interface Row {
	readonly name: string;
	readonly median: number;
	readonly p95: number;
	/** Of the time from the click to the highlights. */
	readonly share: number;
}

/** Median, 95th percentile and share of each measured time. */
export function rowsOf(clicks: readonly Click[]): Row[] {
	const whole = sumOf(clicks.map(toHighlights));
	return Object.entries(measures).map(([name, of]) => {
		const times = clicks.map(of);
		return {name, median: median(times), p95: p95(times), share: sumOf(times) / whole};
	});
}

/** The median click: each part where the parts before it end, and beneath them what the reading of the page is made of. */
export function barsOf(clicks: readonly Click[]): Bar[] {
	const [browser, starting, asking, extraction, words, answer, rendering, entities] = parts.map(part => Math.max(0, median(clicks.map(click => click[part]))));
	const reading = oneByOne(browser! + starting!, 2, {'into the page': asking!, extraction: extraction!, 'more words': words!, answer: answer!});
	const whole = oneByOne(0, 1, {'the browser’s opening': browser!, 'our scripts start': starting!, 'reading the page': asking! + extraction! + words! + answer!, rendering: rendering!, entities: entities!});
	return [{name: 'click to highlights', start: 0, end: whole.at(-1)!.end, depth: 0}, ...whole, ...reading].filter(({start, end}) => end > start);
}

function oneByOne(start: number, depth: number, times: Readonly<Record<string, number>>): Bar[] {
	let at = start;
	return Object.entries(times).map(([name, time]) => ({name, depth, start: at, end: at += time}));
}

/** Milliseconds: browsers tell times no finer, and a logarithm wants more than 0. */
const grain = 1;

/** The least of each measured time over the size: what other programs on the machine add is never below 0. */
export function linesOf({sizes}: Growth): Line[] {
	return Object.entries(measures).map(([name, of]) => ({
		name,
		points: sizes.map(({size, clicks}) => ({x: size, y: Math.max(grain, Math.min(...clicks.map(of)))})),
	}));
}

export interface Slope {
	readonly name: string;
	/** Over all sizes. */
	readonly all: number;
	/** Between the two largest sizes, where what is the same for every size weighs least. */
	readonly last: number;
}

/** A slope within this of 1 is linear: so far the times of few clicks lie apart on a busy machine. */
const tolerance = 0.15;

/** How each time grows, as the exponent of the size. */
export function slopesOf(growth: Growth): Slope[] {
	return linesOf(growth).map(({name, points}) => ({name, all: logSlope(points), last: logSlope(lastTwo(points))}));
}

/** Says whether any time grows faster than the size. */
export function statementOf(growths: readonly Growth[]): string {
	const faster = growths.flatMap(growth => slopesOf(growth).filter(({all, last}) => Math.max(all, last) > 1 + tolerance).map(({name}) => `${name} with ${growth.unit}`));
	return faster.length === 0 ? 'No step grows faster than linearly.' : `These grow faster than linearly: ${faster.join(', ')}.`;
}

function lastTwo(points: readonly Point[]): readonly Point[] {
	return points.slice(-2);
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
