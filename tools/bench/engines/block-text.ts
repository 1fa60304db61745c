/** The text of another engine's article, block by block, so that its figures do not suffer from glued paragraphs. */

/** Elements that stand on lines of their own. */
const blockNames = new Set([
	'address', 'article', 'aside', 'blockquote', 'br', 'dd', 'div', 'dl', 'dt', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
	'header', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul', 'video',
]);

/** No text of the article's: captions belong to their figures, as in the truth. */
const silentNames = new Set(['figcaption', 'noscript', 'script', 'style', 'template', 'iframe', 'svg']);

/** The text, with a line for each block. */
export function blockText(root: Element): string {
	const pieces: string[] = [];
	const stack: Array<Node | '\n'> = [root];
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if (node === '\n' || node.nodeType === Node.TEXT_NODE) {
			pieces.push(node === '\n' ? node : (node.nodeValue ?? '').replace(/\s+/g, ' '));
			continue;
		}
		const name = node.nodeName.toLowerCase();
		if (silentNames.has(name)) {
			continue;
		}
		const around: '\n'[] = blockNames.has(name) ? ['\n'] : [];
		stack.push(...around, ...[...node.childNodes].reverse(), ...around);
	}
	return pieces.join('').split('\n').map(line => line.trim()).filter(Boolean).join('\n');
}
