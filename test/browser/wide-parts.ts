/** What does not fit into a page of the extension. */

/** Runs in the page: what reaches over its edge, without what scrolls in its own box. */
export function wideParts(): string[] {
	const scrolls = (element: Element | null): boolean => element !== null && element !== document.body && (['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
	// CSS pixels: in Firefox a line across the page may reach over it by half a thin scrollbar.
	const tolerance = 4;
	const isWide = (element: Element) => element.getBoundingClientRect().right > innerWidth + tolerance || element.getBoundingClientRect().left < -tolerance;
	const parts = [...document.querySelectorAll('body *')].filter(element => isWide(element) && !scrolls(element.parentElement?.closest('.chip-line, .table, pre, .facts, .bar .site, .who') ?? null));
	return parts.filter(element => element.checkVisibility() && !element.closest('.unseen')).map(element => `${element.tagName} ${element.className}`);
}
