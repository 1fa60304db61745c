/** How many checks passed and failed. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
}

export const pass: Tally = {passed: 1, failed: 0};
export const fail: Tally = {passed: 0, failed: 1};

/** All tallies as one. */
export function sum(tallies: readonly Tally[]): Tally {
	return {
		passed: tallies.reduce((total, {passed}) => total + passed, 0),
		failed: tallies.reduce((total, {failed}) => total + failed, 0),
	};
}
