/** Ranges of the page's text, shown by the CSS Custom Highlight API: nothing in the DOM changes. */

/** The range from the first of these nodes to the last. */
export function rangeOf(nodes: readonly Node[]): Range {
	const range = nodes[0]!.ownerDocument!.createRange();
	range.setStartBefore(nodes[0]!);
	range.setEndAfter(nodes.at(-1)!);
	return range;
}

/** Shows ranges under a name of the style sheet; none takes the name away. */
export function showRanges(name: string, ranges: readonly Range[]): void {
	if (ranges.length === 0) {
		CSS.highlights.delete(name);
	} else {
		CSS.highlights.set(name, new Highlight(...ranges));
	}
}
