/** A run of the page's inline nodes → allow-listed hast, with white space collapsed and words counted. */
import type {ElementContent} from 'hast';
import {attribute, firstChild, isElement, isText, nextSibling, nodeValue, renderedChildren, tagName} from '../tree/dom';
import {withFewMarks} from './few-marks';
import type {TextMeter} from './limits';
import {isParted} from './parted';
import type {Sight} from './sight';
import {collapsed} from './white-space';

export interface Inline {
	readonly children: ElementContent[];
	readonly text: string;
	readonly linkText: string;
	readonly links: readonly string[];
	readonly bold: number;
	readonly hasTime: boolean;
	/** The images among the words, small ones too. */
	readonly images: readonly Element[];
}

const keptTags = new Set(['a', 'em', 'strong', 'b', 'i', 'u', 's', 'sub', 'sup', 'code', 'abbr', 'q', 'cite', 'small', 'del', 'ins', 'time', 'bdo', 'bdi', 'kbd', 'samp', 'var']);
/** Elements without words of their own. */
export const skippedTags = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'canvas', 'object', 'embed', 'audio', 'video', 'iframe', 'picture', 'img', 'select', 'datalist', 'textarea', 'input', 'head', 'title', 'meta', 'link']);
/** Deeper nesting of inline elements is flattened: no article needs it. */
const deepest = 12;
/** Bidirectional controls, C0 controls and non-characters: they can make text look like other text. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff\u200b\u2060\ufeff\u00ad]/g;

interface Frame {
	readonly children: ElementContent[];
	readonly inLink: boolean;
	readonly bold: boolean;
	readonly depth: number;
}

/** What a page's runs are read with. */
export interface InlineReader {
	readonly baseUrl: string;
	readonly sees: Sight;
	readonly meter: TextMeter;
}

/** What is known of the place of a run. */
export interface RunPlace {
	/** The address of a link around the whole run, or empty: it makes every word a link word. */
	readonly link: string;
	/** Keeps white space as it is. */
	readonly pre: boolean;
	/** Set where the run's container is not seen, so that its inline elements need not be asked. */
	readonly isHidden: boolean;
}

/** The words and allow-listed elements of a run of inline nodes. Throws `TooMuchText`. */
export function readInline(nodes: readonly Node[], {link, pre, isHidden}: RunPlace, {baseUrl, sees, meter}: InlineReader): Inline {
	const children: ElementContent[] = [];
	const links: string[] = link ? [link] : [];
	const images: Element[] = [];
	/** The lines up to the last line break, and the words since then: apart, so that a break need not go through all of them. */
	let lines = '';
	let text = '';
	let endsInSpace = true;
	let last: Text | undefined;
	let linkText = '';
	let bold = 0;
	let hasTime = false;
	const stack: {node: Node; into: Frame}[] = [];
	const top: Frame = {children, inLink: link !== '', bold: false, depth: 0};
	const pushAll = (list: readonly Node[], into: Frame) => {
		for (let index = list.length - 1; index >= 0; index--) {
			stack.push({node: list[index]!, into});
		}
	};
	pushAll(nodes, top);
	for (let item = stack.pop(); item; item = stack.pop()) {
		const {node, into} = item;
		if (isText(node)) {
			const written = nodeValue(node)!;
			meter.add(written.length);
			const own = cleanText(written, pre, endsInSpace);
			const value = own !== '' && !endsInSpace && !pre && last && isParted(last, node) ? ` ${own}` : own;
			if (value !== '') {
				last = node;
				addText(into.children, value);
				text += value;
				endsInSpace = /\s/.test(value.at(-1)!);
				linkText += into.inLink ? value : ' ';
				bold += into.bold ? value.length : 0;
			}
		} else if (isElement(node)) {
			const tag = tagName(node);
			if (tag === 'br') {
				trimEnd(into.children);
				const ended = text.trimEnd();
				endsInSpace = true;
				if (lines !== '' || ended !== '') {
					lines += ended === '' ? '' : `${ended}\n`;
					text = '';
					into.children.push({type: 'element', tagName: 'br', properties: {}, children: []});
				}
			} else if (tag === 'img' || tag === 'picture') {
				images.push(node);
			} else if (!skippedTags.has(tag) && (isHidden || sees(node))) {
				hasTime ||= tag === 'time';
				const frame = enter(node, tag, into, baseUrl, links);
				pushAll(renderedChildren(node, tag) ?? domChildren(node), frame);
			}
		}
	}
	const whole = lines + text;
	const ended = pre ? whole : whole.trimEnd();
	trimEnd(children);
	return {children, text: ended, linkText: linkText.trim(), links, bold: ended === '' ? 0 : bold / ended.length, hasTime, images};
}

function enter(node: Element, tag: string, into: Frame, baseUrl: string, links: string[]): Frame {
	const href = tag === 'a' ? safeUrl(attribute(node, 'href'), baseUrl) : '';
	if (href) {
		links.push(href);
	}
	const bold = into.bold || tag === 'b' || tag === 'strong';
	const inLink = into.inLink || (tag === 'a' && attribute(node, 'href') !== '');
	if (!keptTags.has(tag) || into.depth >= deepest || (tag === 'a' && !href)) {
		return {...into, bold, inLink};
	}
	const children: ElementContent[] = [];
	into.children.push({type: 'element', tagName: tag, properties: href ? {href} : {}, children});
	return {children, bold, inLink, depth: into.depth + 1};
}

function domChildren(element: Element): Node[] {
	const children: Node[] = [];
	for (let child = firstChild(element); child; child = nextSibling(child)) {
		children.push(child);
	}
	return children;
}

function cleanText(value: string, pre: boolean, afterSpace: boolean): string {
	const seen = withFewMarks(value.replace(unseen, ''));
	if (pre) {
		return seen;
	}
	const even = collapsed(seen);
	return afterSpace && even.startsWith(' ') ? even.slice(1) : even;
}

function addText(children: ElementContent[], value: string): void {
	const last = children.at(-1);
	if (last?.type === 'text') {
		last.value += value;
	} else {
		children.push({type: 'text', value});
	}
}

/** Takes the white space off the end of a run, and what is empty after that. */
function trimEnd(children: ElementContent[]): void {
	for (let last = children.at(-1); last; last = children.at(-1)) {
		if (last.type === 'text') {
			last.value = last.value.trimEnd();
			if (last.value !== '') {
				return;
			}
		} else if (last.type === 'element') {
			if (last.tagName !== 'br') {
				trimEnd(last.children);
			}
			if (last.children.length > 0) {
				return;
			}
		}
		children.pop();
	}
}

/** An absolute http, https or mailto address, or empty for any other. */
export function safeUrl(value: string, baseUrl: string): string {
	if (value === '' || value.length > longestUrl || isPlainUrl.test(value)) {
		return value.length > longestUrl ? '' : value;
	}
	if (isPlainPath.test(value)) {
		const origin = originOf(baseUrl);
		return origin && origin + value;
	}
	const url = parsed(value, baseUrl);
	return url && safeProtocols.has(url.protocol) ? url.href : '';
}

/** An absolute address that stays as it is written, by the URL standard: a host in lower case with a top-level domain of letters, and a path without dots, signs or escapes. */
const isPlainUrl = /^https:\/\/(?:[a-z\d]+\.){1,4}[a-z]{2,10}\/[\w\-/]*(?:\.[a-z\d]{1,6})?$/;
/** An absolute path that stays as it is. */
const isPlainPath = /^\/(?:[\w-][\w\-/]*(?:\.[a-z\d]{1,6})?)?$/;

let base = {url: '', origin: ''};

/** The origin of a page on the web; empty for other addresses. */
function originOf(url: string): string {
	if (base.url !== url) {
		const {protocol = '', origin = ''} = parsed(url, url) ?? {};
		base = {url, origin: protocol === 'https:' || protocol === 'http:' ? origin : ''};
	}
	return base.origin;
}

const safeProtocols = new Set(['http:', 'https:', 'mailto:']);

/** Asking first whether it can be parsed would parse each address twice. */
function parsed(value: string, baseUrl: string): URL | undefined {
	try {
		return new URL(value, baseUrl);
	} catch {
		return undefined;
	}
}

/** Characters; longer addresses are data. */
const longestUrl = 4000;
