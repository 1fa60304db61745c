/** The popup's own check of what came from the page: its shape, its size, and an allow-list of what its tree may hold. The page is not trusted. */
import type {Element, ElementContent, Nodes} from 'hast';
import {sanitize, type Schema} from 'hast-util-sanitize';
import {type Article, type ArticleBlock, type Extraction, type LeadImage, kindIds, type Verdict} from '../article';

/** What arrived is either sound, with its trees filtered, or not fit to be shown. */
export type Accepted = {readonly kind: 'accepted'; readonly extraction: Extraction} | {readonly kind: 'rejected'; readonly why: string};

/** More nodes than this make the popup stall; ten times the longest article in practice. */
const mostNodes = 200_000;
/** The tree utilities that come after recurse; articles nest a dozen deep. */
const deepest = 64;
const mostBlocks = 20_000;
const longestText = 5_000_000;
const longestField = 20_000;
const mostAuthors = 100;

/** Elements and attributes that the popup shows; all others are unwrapped or dropped. */
export const articleSchema: Schema = {
	tagNames: [
		'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'blockquote', 'pre', 'figure', 'figcaption', 'hr', 'dl', 'dt', 'dd',
		'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th',
		'a', 'em', 'strong', 'b', 'i', 'u', 's', 'sub', 'sup', 'code', 'br', 'span', 'abbr', 'q', 'cite', 'small', 'del', 'ins', 'time', 'img',
	],
	attributes: {
		'*': ['lang', 'dir'],
		a: ['href'],
		img: ['src', 'alt', 'width', 'height'],
		td: ['colSpan', 'rowSpan'],
		th: ['colSpan', 'rowSpan'],
		time: ['dateTime'],
	},
	protocols: {href: ['http', 'https', 'mailto'], src: ['http', 'https']},
	strip: ['script', 'style', 'template', 'iframe', 'object', 'svg', 'math'],
};

/** Gives the extraction with filtered trees where it is well formed and of bearable size, and says why not otherwise. */
export function acceptExtraction(value: unknown): Accepted {
	try {
		return {kind: 'accepted', extraction: extractionFrom(value)};
	} catch (error) {
		if (error instanceof Unfit) {
			return {kind: 'rejected', why: error.message};
		}
		throw error;
	}
}

class Unfit extends Error {}

type Fields = Readonly<Record<string, unknown>>;

function extractionFrom(value: unknown): Extraction {
	const fields = fieldsOf(value, 'extraction');
	const url = text(fields, 'url');
	switch (fields['kind']) {
		case 'article':
			return articleFrom(fields);
		case 'not-an-article': {
			const why = oneOf(fields, 'why', ['list-of-stories', 'too-little-text', 'no-text']);
			const longest = fields['longest'] === undefined ? {} : {longest: articleFrom(fieldsOf(fields['longest'], 'longest'))};
			return {kind: 'not-an-article', url, title: text(fields, 'title'), why, ...longest};
		}
		case 'refused':
			return {kind: 'refused', url, why: oneOf(fields, 'why', ['too-big', 'no-document', 'failed'])};
		default:
			throw new Unfit('The extraction is of no known kind');
	}
}

function articleFrom(fields: Fields): Article {
	const budget = {nodes: 0, characters: 0};
	const blocks = list(fields, 'blocks', mostBlocks).map(block => blockFrom(block, budget));
	if (new Set(blocks.map(block => block.id)).size !== blocks.length) {
		throw new Unfit('Two blocks carry one id');
	}
	return {
		kind: 'article',
		url: text(fields, 'url'),
		title: text(fields, 'title'),
		authors: list(fields, 'authors', mostAuthors).map(author => textValue(author, 'authors')),
		siteName: text(fields, 'siteName'),
		publishedTime: text(fields, 'publishedTime'),
		modifiedTime: text(fields, 'modifiedTime'),
		lang: text(fields, 'lang'),
		dir: oneOf(fields, 'dir', ['ltr', 'rtl']),
		...leadImageFrom(fields['leadImage']),
		blocks,
		thin: fields['thin'] === true,
		unreachable: fields['unreachable'] === true,
	};
}

function leadImageFrom(value: unknown): {leadImage?: LeadImage} {
	if (value === undefined) {
		return {};
	}
	const fields = fieldsOf(value, 'leadImage');
	const src = text(fields, 'src');
	if (!isWebAddress(src)) {
		return {};
	}
	return {leadImage: {src, alt: text(fields, 'alt'), caption: text(fields, 'caption'), ...sizeFrom(fields, 'width'), ...sizeFrom(fields, 'height')}};
}

function sizeFrom<Name extends 'width' | 'height'>(fields: Fields, name: Name): Partial<Record<Name, number>> {
	const size = fields[name];
	return typeof size === 'number' && size > 0 && size < 100_000 ? ({[name]: size} as Record<Name, number>) : {};
}

interface Budget {
	nodes: number;
	characters: number;
}

function blockFrom(value: unknown, budget: Budget): ArticleBlock {
	const fields = fieldsOf(value, 'block');
	const element = filtered(checked(fields['element'], budget));
	return {
		id: whole(fields, 'id'),
		element,
		verdict: verdictFrom(fieldsOf(fields['verdict'], 'verdict')),
		...(fields['list'] === undefined ? {} : {list: listPlaceFrom(fieldsOf(fields['list'], 'list'))}),
		...(fields['quote'] === undefined ? {} : {quote: {id: whole(fieldsOf(fields['quote'], 'quote'), 'id')}}),
	};
}

function listPlaceFrom(fields: Fields) {
	return {id: whole(fields, 'id'), ordered: fields['ordered'] === true, depth: Math.min(whole(fields, 'depth'), deepest)};
}

function verdictFrom(fields: Fields): Verdict {
	if (fields['kept'] === true) {
		return {kept: true};
	}
	const confidence = fields['confidence'];
	if (fields['kept'] !== false || typeof confidence !== 'number') {
		throw new Unfit('A verdict says neither kept nor left out');
	}
	return {kept: false, kind: oneOf(fields, 'kind', kindIds), reason: text(fields, 'reason'), confidence};
}

/** The tree as it came, once every node of it is an element or a text within the limits. */
function checked(value: unknown, budget: Budget): Element {
	if (fieldsOf(value, 'element')['type'] !== 'element') {
		throw new Unfit('A block is no element');
	}
	const stack: {node: unknown; depth: number}[] = [{node: value, depth: 1}];
	for (let entry = stack.pop(); entry; entry = stack.pop()) {
		const children = childrenOf(entry.node, budget);
		if (entry.depth > deepest || ++budget.nodes > mostNodes) {
			throw new Unfit('The tree is too deep or too big');
		}
		for (const node of children) {
			stack.push({node, depth: entry.depth + 1});
		}
	}
	return value as Element;
}

function childrenOf(node: unknown, budget: Budget): readonly unknown[] {
	const fields = fieldsOf(node, 'node');
	if (fields['type'] === 'text' && typeof fields['value'] === 'string') {
		budget.characters += fields['value'].length;
		if (budget.characters > longestText) {
			throw new Unfit('The text is too long');
		}
		return [];
	}
	if (fields['type'] !== 'element' || typeof fields['tagName'] !== 'string') {
		throw new Unfit('A node is neither element nor text');
	}
	fieldsOf(fields['properties'], 'properties');
	return list(fields, 'children', mostNodes);
}

function filtered(element: Element): Element {
	const clean: Nodes = sanitize(element, articleSchema);
	const block: Element = clean.type === 'element' ? clean : {type: 'element', tagName: 'p', properties: {}, children: contentOf(clean)};
	dropRelativeAddresses(block);
	return block;
}

function contentOf(node: Nodes): ElementContent[] {
	const children = node.type === 'root' ? node.children : [node];
	return children.filter(child => child.type === 'element' || child.type === 'text');
}

/** A relative address would lead into the extension. */
function dropRelativeAddresses(block: Element): void {
	const stack: Element[] = [block];
	for (let element = stack.pop(); element; element = stack.pop()) {
		for (const name of ['href', 'src'] as const) {
			if (!URL.canParse(String(element.properties[name] ?? ''))) {
				delete element.properties[name];
			}
		}
		stack.push(...element.children.filter(child => child.type === 'element'));
	}
}

function isWebAddress(address: string): boolean {
	return URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol);
}

function fieldsOf(value: unknown, name: string): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new Unfit(`${name} is no object`);
	}
	return value as Fields;
}

function text(fields: Fields, name: string): string {
	return textValue(fields[name], name);
}

function textValue(value: unknown, name: string): string {
	if (typeof value !== 'string' || value.length > longestField) {
		throw new Unfit(`${name} is no text of bearable length`);
	}
	return value;
}

function list(fields: Fields, name: string, most: number): readonly unknown[] {
	const value = fields[name];
	if (!Array.isArray(value) || value.length > most) {
		throw new Unfit(`${name} is no list of bearable length`);
	}
	return value;
}

function whole(fields: Fields, name: string): number {
	const value = fields[name];
	if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
		throw new Unfit(`${name} is no whole number`);
	}
	return value;
}

function oneOf<Value extends string>(fields: Fields, name: string, values: readonly Value[]): Value {
	const found = values.find(value => value === fields[name]);
	if (found === undefined) {
		throw new Unfit(`${name} is none of its values`);
	}
	return found;
}
