/** The report's pictures. */
import type {Point} from '../averages';
import {escapeHtml} from '../picture';

/** Told apart by readers with any kind of colour vision (Okabe and Ito). */
const colours = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#d55e00', '#56b4e9', '#555'];

export interface Bar {
	readonly name: string;
	readonly start: number;
	readonly end: number;
	/** 0 for the whole, 1 for its parts, and so on. */
	readonly depth: number;
}

const width = 860;
const rowHeight = 26;

/** What lasts how long within what, in milliseconds, as a flame chart upside down. */
export function flameChart(bars: readonly Bar[]): string {
	const end = Math.max(...bars.map(bar => bar.end));
	const rows = Math.max(...bars.map(bar => bar.depth)) + 1;
	return svg(rows * rowHeight, bars.map((bar, at) => flame(bar, {scale: width / end, colour: colours[at % colours.length]!})).join(''));
}

function flame({name, start, end, depth}: Bar, {scale, colour}: {scale: number; colour: string}): string {
	const [x, wide, label] = [start * scale, (end - start) * scale, `${name} ${(end - start).toFixed(0)} ms`];
	// A clip of its own keeps a long label within its bar; the title tells it in full.
	return `<svg x="${x.toFixed(1)}" y="${depth * rowHeight}" width="${wide.toFixed(1)}" height="${rowHeight - 2}"><title>${escapeHtml(label)}</title><rect width="100%" height="100%" fill="${colour}"/><text x="4" y="16" fill="#fff">${escapeHtml(label)}</text></svg>`;
}

export interface Line {
	readonly name: string;
	readonly points: readonly Point[];
}

const plotHeight = 340;
const edge = {left: 60, right: 150, top: 12, bottom: 36};

/** Milliseconds over a size, both on logarithmic axes, with a dashed line for growth as the size grows. All values must be above 0. */
export function growthPlot(unit: string, lines: readonly Line[]): string {
	const points = lines.flatMap(line => line.points);
	const sizes = [...new Set(points.map(({x}) => x))].sort((one, other) => one - other);
	const x = logScale(points.map(point => point.x), [edge.left, width - edge.right]);
	const y = logScale(points.map(point => point.y), [plotHeight - edge.bottom, edge.top]);
	const place = (point: Point) => `${x(point.x).toFixed(1)},${y(point.y).toFixed(1)}`;
	const drawn = lines.map((line, at) => drawLine(line, colours[at % colours.length]!, place));
	const names = labels(lines.map(({points}) => y(points.at(-1)!.y))).map((at, index) => `<text x="${width - edge.right + 8}" y="${at + 4}" fill="${colours[index % colours.length]!}">${escapeHtml(lines[index]!.name)}</text>`);
	return svg(plotHeight, [...sizeAxis(sizes, x, unit), ...timeAxis(points, y), linear(points, sizes, place), ...drawn, ...names].join(''));
}

function logScale(values: readonly number[], [from, to]: readonly [number, number]): (value: number) => number {
	const [least, most] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
	return value => from + (to - from) * (most === least ? 0 : (Math.log(value) - least) / (most - least));
}

function drawLine({points}: Line, colour: string, place: (point: Point) => string): string {
	const dots = points.map(point => `<circle r="3" fill="${colour}" transform="translate(${place(point)})"><title>${point.y.toFixed(1)} ms</title></circle>`);
	return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map(place).join(' ')}"/>${dots.join('')}`;
}

/** Through the largest time, backwards as far as there is room. */
function linear(points: readonly Point[], sizes: readonly number[], place: (point: Point) => string): string {
	const top = points.reduce((most, point) => point.y > most.y ? point : most);
	const least = Math.min(...points.map(({y}) => y));
	const from = Math.max(sizes[0]!, top.x * least / top.y);
	return `<path fill="none" stroke="#999" stroke-dasharray="5 4" d="M${place({x: from, y: top.y * from / top.x})} L${place(top)}"><title>as the size grows</title></path>`;
}

function sizeAxis(sizes: readonly number[], x: (value: number) => number, unit: string): string[] {
	const low = plotHeight - edge.bottom;
	return sizes.map((size, at) => `<path stroke="#ddd" d="M${x(size).toFixed(1)} ${edge.top}V${low}"/><text text-anchor="middle" x="${x(size).toFixed(1)}" y="${low + 18}">${size.toLocaleString('en')}${at === sizes.length - 1 ? ` ${unit}` : ''}</text>`);
}

function timeAxis(points: readonly Point[], y: (value: number) => number): string[] {
	const [least, most] = [Math.min(...points.map(point => point.y)), Math.max(...points.map(point => point.y))];
	const times = [1, 10, 100, 1000, 10_000].filter(time => time >= least && time <= most);
	return times.map(time => `<path stroke="#ddd" d="M${edge.left} ${y(time).toFixed(1)}H${width - edge.right}"/><text text-anchor="end" x="${edge.left - 6}" y="${(y(time) + 4).toFixed(1)}">${time.toLocaleString('en')} ms</text>`);
}

/** Moves labels down that would stand on each other; gives their places in the order given. */
function labels(places: readonly number[]): number[] {
	const moved = [...places];
	const order = places.map((_, index) => index).sort((one, other) => places[one]! - places[other]!);
	for (let at = 1; at < order.length; at++) {
		moved[order[at]!] = Math.max(moved[order[at]!]!, moved[order[at - 1]!]! + 16);
	}
	return moved;
}

function svg(height: number, content: string): string {
	return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" fill="#333">${content}</svg>`;
}
