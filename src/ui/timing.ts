/** The popup's own measure of how long a click takes until the article can be read. */

/** The stages from the click to the marked article, in order. */
export type Stage = 'open' | 'extracted' | 'rendered' | 'highlighted';

/** Notes the time at which a stage was first reached, as a performance mark of that name. */
export function reached(stage: Stage): void {
	if (performance.getEntriesByName(stage, 'mark').length === 0) {
		performance.mark(stage);
	}
}
