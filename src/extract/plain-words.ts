/** Words for people out of what a page's metadata says: entities decoded, white space tidied, lengths limited. */
import {firstChild, following, isElement, isText, nodeValue, tagName} from '../tree/dom';

const named: Readonly<Record<string, string>> = {
	amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ', shy: '', ndash: '–', mdash: '—', hellip: '…',
	lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', middot: '·', euro: '€',
	auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è', agrave: 'à',
	aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', ccedil: 'ç', ecirc: 'ê', acirc: 'â', ocirc: 'ô',
};
const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g;
const highestCodePoint = 0x10FFFF;
/** UTF-16 units read of one string before it is tidied: far more than any limit below. */
const longestRead = 20_000;

/** The text in which entities are characters; unknown entities stay as written. */
export function decodeEntities(text: string): string {
	return text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
		if (name) {
			return Object.hasOwn(named, name) ? named[name]! : whole;
		}
		const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
		return code > 0 && code <= highestCodePoint ? String.fromCodePoint(code) : whole;
	});
}

/** One line of at most `longest` UTF-16 units from a value that may be anything; empty where it is no string. */
export function oneLine(value: unknown, longest: number): string {
	if (typeof value !== 'string') {
		return '';
	}
	const decoded = decodeEntities(decodeEntities(value.slice(0, longestRead)));
	const line = decoded.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
	return line.length > longest ? wholeCharacters(line.slice(0, longest)).trim() : line;
}

/** The text without the half of a character that a cut may leave at its end. */
export function wholeCharacters(text: string): string {
	return text.replace(/[\uD800-\uDBFF]$/, '');
}

/** The letters and digits alone, in lower case: equal for two spellings of one title or name. */
export function spelling(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

const unread = new Set(['script', 'style', 'svg', 'template', 'noscript', 'button']);
const inline = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'font', 'mark', 'u', 'small', 'sup', 'sub', 'q', 'cite', 'abbr', 'wbr']);

/** True for an element whose words are no words of the page's text. */
export function isUnread(element: Element): boolean {
	return unread.has(tagName(element));
}

/** True for an element that stands inside a line. */
export function isInline(element: Element): boolean {
	return inline.has(tagName(element));
}

/** The words of a small element on one line, its boxes parted by spaces. */
export function wordsOf(root: Element, longest: number): string {
	let text = '';
	for (let node: Node | null = root; node && text.length < longestRead;) {
		const skipped: boolean = isElement(node) && unread.has(tagName(node));
		if (isText(node)) {
			text += nodeValue(node)!.slice(0, longestRead);
		} else if (isElement(node) && !inline.has(tagName(node))) {
			text += ' ';
		}
		node = (skipped ? null : firstChild(node)) ?? following(node, root);
	}
	return oneLine(text, longest);
}
