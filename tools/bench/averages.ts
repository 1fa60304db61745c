/** The mean of numbers; 0 of none. */
export function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle one of numbers; 0 of none. */
export function median(values: readonly number[]): number {
	const sorted = sortedOf(values);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The least of numbers that 95 of a hundred do not exceed; 0 of none. */
export function p95(values: readonly number[]): number {
	return sortedOf(values)[Math.ceil(values.length * 0.95) - 1] ?? 0;
}

function sortedOf(values: readonly number[]): number[] {
	return [...values].sort((one, other) => one - other);
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** The slope of the straight line nearest to points on logarithmic axes: 1 where y grows as x, 2 where it grows as its square. All must be above 0. */
export function logSlope(points: readonly Point[]): number {
	const logs = points.map(({x, y}) => ({x: Math.log(x), y: Math.log(y)}));
	const middle = {x: mean(logs.map(({x}) => x)), y: mean(logs.map(({y}) => y))};
	const along = logs.reduce((sum, {x}) => sum + (x - middle.x) ** 2, 0);
	return logs.reduce((sum, {x, y}) => sum + (x - middle.x) * (y - middle.y), 0) / along;
}
