/** The popup's own check of what came from the page: its shape, its size, and an allow-list of what its trees hold. The page is not trusted. */
import type {Element, ElementContent, Properties} from 'hast';
import {sanitize, type Schema} from 'hast-util-sanitize';
import {type Article, type ArticleBlock, type Extraction, kindIds, type LeadImage, type ListPlace, type NotAnArticle, type QuotePlace, type Refused, type Verdict} from '../article';

/** As many blocks as the page is read into. */
const mostBlocks = 20_000;
/** Eight for each of the 50,000 elements that a page may have. */
const mostNodes = 400_000;
/** A table of 2,000 cells has fewer; hast-util-sanitize passes the children of one element as arguments, of which V8 takes some 120,000. */
const mostBlockNodes = 50_000;
/** UTF-16 units in all blocks together; a page of more is refused before it is read. */
const mostText = 20_000_000;
/** Blocks come 15 deep at most; the tree utilities recurse. */
const deepest = 40;
const deepestList = 20;
const mostAuthors = 100;
const longestTitle = 500;
const longestName = 200;
const longestUrl = 4000;
/** The longest language tag that BCP 47 (section 4.4.1) asks programs to take. */
const longestLang = 35;
const longestDate = 100;
const longestCaption = 5000;
/** CSS pixels: no canvas or image format in use is wider. */
const largestImage = 65_535;
/** The most that HTML lets a cell span. */
const largestSpan = 1000;

/** The elements and attributes that the popup shows; other elements give their content only. */
export const articleSchema = {
	tagNames: [
		'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'ul', 'ol', 'li', 'figure', 'figcaption', 'img', 'table', 'tbody', 'tr', 'td', 'th', 'hr', 'br',
		'a', 'em', 'strong', 'b', 'i', 'u', 's', 'sub', 'sup', 'code', 'abbr', 'q', 'cite', 'small', 'del', 'ins', 'time', 'bdo', 'bdi', 'kbd', 'samp', 'var',
	],
	attributes: {
		a: ['href'],
		img: ['src', 'alt', 'width', 'height'],
		td: ['colSpan', 'rowSpan'],
		th: ['colSpan', 'rowSpan'],
	},
	protocols: {href: ['http', 'https', 'mailto'], src: ['http', 'https']},
	strip: ['script', 'style', 'template', 'iframe', 'object', 'svg', 'math'],
	ancestors: {},
	required: {},
	clobber: [],
} satisfies Schema;

/** The extraction with its trees filtered and its strings cut to length, or undefined for what is no extraction or is beyond the limits. */
export function acceptExtraction(value: unknown): Extraction | undefined {
	const fields = fieldsOf(value);
	switch (fields?.['kind']) {
		case 'article':
			return acceptArticle(fields);
		case 'not-an-article':
			return acceptNotAnArticle(fields);
		case 'refused':
			return acceptRefused(fields);
		default:
			return undefined;
	}
}

type Fields = Readonly<Record<string, unknown>>;

function acceptRefused(fields: Fields): Refused | undefined {
	const why = oneOf(fields['why'], ['too-big', 'no-document', 'failed']);
	const url = fields['url'];
	return why && typeof url === 'string' ? {kind: 'refused', url: pageUrl(url), why} : undefined;
}

function acceptNotAnArticle(fields: Fields): NotAnArticle | undefined {
	const why = oneOf(fields['why'], ['list-of-stories', 'too-little-text', 'no-text']);
	const {url, title} = fields;
	if (!why || typeof url !== 'string' || typeof title !== 'string') {
		return undefined;
	}
	const page = {kind: 'not-an-article', url: pageUrl(url), title: line(title, longestTitle), why} as const;
	if (isAbsent(fields['longest'])) {
		return page;
	}
	const longest = acceptExtraction(fields['longest']);
	return longest?.kind === 'article' ? {...page, longest} : undefined;
}

function acceptArticle(fields: Fields): Article | undefined {
	const texts = textsOf(fields, ['url', 'title', 'siteName', 'publishedTime', 'modifiedTime', 'lang']);
	const dir = oneOf(fields['dir'], ['ltr', 'rtl']);
	const authors = acceptAuthors(fields['authors']);
	const blocks = acceptBlocks(fields['blocks']);
	const {thin, unreachable} = fields;
	if (!texts || !dir || !authors || !blocks || typeof thin !== 'boolean' || typeof unreachable !== 'boolean') {
		return undefined;
	}
	return {
		kind: 'article',
		url: pageUrl(texts.url),
		title: line(texts.title, longestTitle),
		authors,
		siteName: line(texts.siteName, longestName),
		publishedTime: date(texts.publishedTime),
		modifiedTime: date(texts.modifiedTime),
		lang: /^[A-Za-z0-9-]*$/.test(texts.lang) ? texts.lang.slice(0, longestLang) : '',
		dir,
		...acceptLeadImage(fields['leadImage']),
		blocks,
		thin,
		unreachable,
	};
}

function textsOf<Name extends string>(fields: Fields, names: readonly Name[]): Readonly<Record<Name, string>> | undefined {
	return names.every(name => typeof fields[name] === 'string') ? (fields as Record<Name, string>) : undefined;
}

function acceptAuthors(value: unknown): string[] | undefined {
	if (!Array.isArray(value) || value.length > mostAuthors || !value.every(name => typeof name === 'string')) {
		return undefined;
	}
	return value.map(name => line(name, longestName)).filter(Boolean);
}

function acceptLeadImage(value: unknown): {leadImage?: LeadImage} {
	const fields = fieldsOf(value);
	const src = fields && address(fields['src'], ['http:', 'https:']);
	if (!src) {
		return {};
	}
	const [alt = '', caption = ''] = [fields['alt'], fields['caption']].map(text => typeof text === 'string' ? line(text, longestCaption) : '');
	const width = whole(fields['width'], largestImage);
	const height = whole(fields['height'], largestImage);
	return {leadImage: {src, alt, caption, ...(width && height ? {width, height} : {})}};
}

/** What is left of the limits for the blocks that come. */
interface Budget {
	nodes: number;
	text: number;
}

function acceptBlocks(value: unknown): ArticleBlock[] | undefined {
	if (!Array.isArray(value) || value.length > mostBlocks) {
		return undefined;
	}
	const budget: Budget = {nodes: mostNodes, text: mostText};
	const blocks: ArticleBlock[] = [];
	const ids = new Set<number>();
	for (const item of value) {
		const block = acceptBlock(item, budget);
		if (!block || ids.has(block.id)) {
			return undefined;
		}
		ids.add(block.id);
		blocks.push(block);
	}
	return blocks;
}

function acceptBlock(value: unknown, budget: Budget): ArticleBlock | undefined {
	const fields = fieldsOf(value);
	const id = whole(fields?.['id']);
	const verdict = acceptVerdict(fieldsOf(fields?.['verdict']));
	const tree = fields && copyTree(fields['element'], budget);
	if (!fields || id === undefined || !verdict || !tree) {
		return undefined;
	}
	return {id, element: filtered(tree), verdict, ...acceptList(fields['list']), ...acceptQuote(fields['quote'])};
}

function acceptVerdict(fields: Fields | undefined): Verdict | undefined {
	if (fields?.['kept'] === true) {
		return {kept: true};
	}
	const kind = oneOf(fields?.['kind'], kindIds);
	const {kept, reason, confidence} = fields ?? {};
	if (kept !== false || !kind || typeof reason !== 'string' || typeof confidence !== 'number' || Number.isNaN(confidence)) {
		return undefined;
	}
	return {kept, kind, reason: line(reason, longestTitle), confidence: Math.min(1, Math.max(0, confidence))};
}

/** A place that is no place leaves the block standing on its own. */
function acceptList(value: unknown): {list?: ListPlace} {
	const fields = fieldsOf(value);
	const id = whole(fields?.['id']);
	const depth = whole(fields?.['depth']);
	return id === undefined || depth === undefined ? {} : {list: {id, ordered: fields?.['ordered'] === true, depth: Math.min(depth, deepestList)}};
}

function acceptQuote(value: unknown): {quote?: QuotePlace} {
	const id = whole(fieldsOf(value)?.['id']);
	return id === undefined ? {} : {quote: {id}};
}

interface Step {
	readonly node: unknown;
	readonly into: ElementContent[];
	readonly depth: number;
}

const voidTags = new Set(['img', 'br', 'hr']);

/** A copy of an element that holds nothing but elements, texts and plain properties, or undefined where it is none or is beyond the limits. Iterative: its depth is not yet known. */
function copyTree(value: unknown, budget: Budget): Element | undefined {
	const top: ElementContent[] = [];
	const stack: Step[] = [{node: value, into: top, depth: 1}];
	let nodes = 0;
	for (let step = stack.pop(); step; step = stack.pop()) {
		const node = copyNode(step.node);
		if (!node || step.depth > deepest || ++nodes > mostBlockNodes || !spend(node, budget)) {
			return undefined;
		}
		step.into.push(node);
		if (node.type === 'element' && !voidTags.has(node.tagName)) {
			const children = (step.node as {children?: unknown}).children;
			if (!Array.isArray(children) || children.length > mostBlockNodes) {
				return undefined;
			}
			for (let index = children.length - 1; index >= 0; index--) {
				stack.push({node: children[index], into: node.children, depth: step.depth + 1});
			}
		}
	}
	return top[0]?.type === 'element' ? top[0] : undefined;
}

type CopiedNode = Extract<ElementContent, {type: 'element' | 'text'}>;

function copyNode(value: unknown): CopiedNode | undefined {
	const fields = fieldsOf(value);
	if (fields?.['type'] === 'text' && typeof fields['value'] === 'string') {
		return {type: 'text', value: fields['value']};
	}
	if (fields?.['type'] === 'element' && typeof fields['tagName'] === 'string') {
		return {type: 'element', tagName: fields['tagName'], properties: copyProperties(fieldsOf(fields['properties'])), children: []};
	}
	return undefined;
}

function spend(node: CopiedNode, budget: Budget): boolean {
	budget.nodes--;
	budget.text -= node.type === 'text' ? node.value.length : 0;
	return budget.nodes >= 0 && budget.text >= 0;
}

/** What each property must be to be taken; on which elements it may stand is the schema's to say. */
const propertyChecks: Readonly<Record<string, (value: unknown) => string | number | undefined>> = {
	href: value => address(value, ['http:', 'https:', 'mailto:']),
	src: value => address(value, ['http:', 'https:']),
	alt: value => typeof value === 'string' ? line(value, longestCaption) : undefined,
	width: value => whole(value, largestImage),
	height: value => whole(value, largestImage),
	colSpan: value => whole(value, largestSpan),
	rowSpan: value => whole(value, largestSpan),
};

function copyProperties(fields: Fields | undefined): Properties {
	const properties: Properties = {};
	for (const [name, check] of Object.entries(propertyChecks)) {
		const value = fields && Object.hasOwn(fields, name) ? check(fields[name]) : undefined;
		if (value !== undefined) {
			properties[name] = value;
		}
	}
	return properties;
}

/** An element that is not allowed itself becomes a paragraph of what it holds. */
function filtered(element: Element): Element {
	const clean = sanitize(element, articleSchema);
	if (clean.type === 'element') {
		return clean;
	}
	const content = clean.type === 'root' ? clean.children : [clean];
	return {type: 'element', tagName: 'p', properties: {}, children: content.filter(node => node.type === 'element' || node.type === 'text')};
}

/** An absolute address under one of these schemes: a relative one would lead into the extension. */
function address(value: unknown, schemes: readonly string[]): string | undefined {
	if (typeof value !== 'string' || value.length > longestUrl || !URL.canParse(value)) {
		return undefined;
	}
	const {protocol, href} = new URL(value);
	return schemes.includes(protocol) ? href : undefined;
}

/** A page's address as an article has it. It is shown and exported as a link, so a scheme that runs code is dropped. */
export function pageUrl(value: string): string {
	return address(value.slice(0, longestUrl), ['http:', 'https:', 'file:']) ?? '';
}

/** Embeddings, overrides and isolates: they can make a name read as another. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

/** A string without bidirectional controls, of this many UTF-16 units at most and with no character cut in two. */
function line(value: string, longest: number): string {
	return value.slice(0, longest).replace(/[\ud800-\udbff]$/, '').replace(bidiControls, '');
}

function date(value: string): string {
	return value.length <= longestDate && !Number.isNaN(Date.parse(value)) ? value : '';
}

function isAbsent(value: unknown): boolean {
	return value === undefined || value === null;
}

function fieldsOf(value: unknown): Fields | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function whole(value: unknown, largest = Number.MAX_SAFE_INTEGER): number | undefined {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largest ? value : undefined;
}

function oneOf<Value extends string>(value: unknown, values: readonly Value[]): Value | undefined {
	return values.find(allowed => allowed === value);
}
