/** One after another: what is stored is read, changed and written, and of two changes at once neither may be lost. */

/** A row of accesses, each of which begins when those before it have ended, well or not. */
export function createTurns(): <Value>(access: () => Promise<Value>) => Promise<Value> {
	let last: Promise<unknown> = Promise.resolve();
	return access => {
		const turn = last.then(access, access);
		last = turn;
		return turn;
	};
}
