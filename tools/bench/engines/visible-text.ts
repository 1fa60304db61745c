/** The text that the page shows as words: `innerText` without the choices of selects, of which one is seen, and without words drawn in pictures. */
export function visibleText(): string {
	const silent = [...document.querySelectorAll<HTMLElement | SVGElement>('select, svg')];
	const styles = silent.map(element => element.getAttribute('style'));
	silent.forEach(element => element.style.setProperty('display', 'none', 'important'));
	const text = document.body?.innerText ?? '';
	for (const [index, element] of silent.entries()) {
		restoreStyle(element, styles[index] ?? null);
	}
	return text;
}

function restoreStyle(element: Element, style: string | null): void {
	if (style === null) {
		element.removeAttribute('style');
	} else {
		element.setAttribute('style', style);
	}
}
