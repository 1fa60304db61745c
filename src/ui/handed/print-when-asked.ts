/** Prints a page that was opened to be printed, once its article stands. */

/** Prints when the address asks for it, and takes that out of the address, so that a reload does not print again. */
export function printWhenAsked(): void {
	const address = new URL(location.href);
	if (!address.searchParams.has('print')) {
		return;
	}
	address.searchParams.delete('print');
	history.replaceState(undefined, '', address);
	whenArticleStands(() => print());
}

function whenArticleStands(act: () => void): void {
	const observer = new MutationObserver(() => {
		if (document.querySelector('article')) {
			observer.disconnect();
			requestAnimationFrame(() => requestAnimationFrame(act));
		}
	});
	observer.observe(document.body, {childList: true, subtree: true});
}
