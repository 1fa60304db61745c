/** The page as blocks in document order, read once from the live document without changing it. */
import type {Element as HastElement, ElementContent} from 'hast';
import type {ListPlace, QuotePlace} from '../article';
import {attribute, firstChild, frameBody, isElement, isRendered, isText, nextSibling, nodeValue, parentNode, querySelector, renderedChildren, shadowRoot, tagName} from '../tree/dom';
import type {Image} from './images';
import {imageOf} from './images';
import type {Inline} from './inline';
import {readInline, safeUrl} from './inline';
import {eachRun, letter, mark, number} from './letters';
import {TextMeter} from './limits';
import type {KnownNames, Place} from './places';
import {noNames, outwards, placeOf} from './places';
import type {Sight} from './sight';

export interface Block {
	readonly id: number;
	/** h1 to h6, p, li, dt, dd, figure, caption, table, pre, button, embed, or div for text that stands bare in a container. */
	readonly tag: string;
	readonly element: HastElement;
	/** The block's words; a figure's are its caption. */
	readonly text: string;
	readonly words: number;
	readonly linkWords: number;
	readonly links: readonly string[];
	readonly images: readonly Image[];
	readonly hasTime: boolean;
	/** Share of the characters set in bold. */
	readonly bold: number;
	readonly hidden: boolean;
	readonly place: Place;
	/** The page's own nodes that the block was read from, in order. */
	readonly nodes: readonly Node[];
	readonly list?: ListPlace;
	readonly quote?: QuotePlace;
}

const skipped = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'canvas', 'object', 'embed', 'head', 'title', 'meta', 'link', 'select', 'datalist', 'textarea', 'input', 'audio', 'source', 'track', 'map', 'area', 'param', 'progress', 'meter']);
const inlineTags = new Set(['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'nobr', 'q', 'ruby', 'rb', 'rt', 'rp', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'br', 'img', 'picture', 'slot']);
const blockSelector = 'p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, table, blockquote, figure, section, article, aside, header, footer, nav, form, pre, main, details, button, iframe, video, address, fieldset, center, br + br';
const namedTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'dt', 'dd', 'pre', 'button', 'figcaption', 'summary', 'address', 'td', 'th', 'label']);
const captionWords = / (?:caption|captions|figcaption|credit|credits|copyright|legend|bildunterschrift|bildnachweis|caption text|image caption|photo credit|pie|leyenda|didascalia|bildtext|cutline) /;
/** The page's text is parted into at most this many blocks; the rest is one. */
const mostBlocks = 20_000;

interface Reader {
	readonly blocks: Block[];
	readonly baseUrl: string;
	readonly sees: Sight;
	readonly meter: TextMeter;
	/** Every place, parents before what stands in them. */
	readonly places: Place[];
	readonly names: KnownNames;
	/** Elements around others that stand as blocks of their own. */
	readonly holders: Set<Element>;
	/** The place that was asked last whether it is seen: neighbouring blocks share it. */
	asked?: {readonly place: Place; readonly isHidden: boolean};
	nextList: number;
	nextQuote: number;
}

/** Where the walk stands: what the next run of inline nodes belongs to. */
interface Context {
	readonly place: Place;
	readonly link: string;
	readonly list?: ListPlace;
	readonly quote?: QuotePlace;
	/** Set on the first block of a list item, cleared by it. */
	readonly item?: {open: boolean};
	readonly pre: boolean;
}

type Step =
	| {readonly kind: 'node'; readonly node: Node; readonly run: Run}
	| {readonly kind: 'flush'; readonly run: Run};

/** Inline nodes that stand side by side in one container, not yet made a block. */
interface Run {
	nodes: Node[];
	breaks: number;
	readonly context: Context;
}

/** All blocks of the page's body; what is not seen is in none, or in one that is hidden. Throws `TooMuchText`. */
export function readBlocks(page: Document, sees: Sight = isRendered): Block[] {
	const reader = readerOf(page, sees);
	const body = page.body;
	const stack: Step[] = [];
	findHolders(body, reader);
	open(body, 'body', {place: addPlace(body, undefined, reader), link: '', pre: false}, reader, stack);
	return readSteps(stack, reader);
}

/** The blocks of some elements alone, each with the place of its parent. Elements within a line are read with their line: see `blockAround`. Throws `TooMuchText`. */
export function readBlocksIn(page: Document, elements: readonly (readonly [Element, Place])[]): Block[] {
	const reader = readerOf(page, isRendered);
	const stack: Step[] = [];
	for (const [node, place] of elements.toReversed()) {
		const run: Run = {nodes: [], breaks: 0, context: {place, link: '', pre: false}};
		findHolders(node, reader);
		stack.push({kind: 'flush', run}, {kind: 'node', node, run});
	}
	const anchors = [...new Set(elements.map(([, place]) => place))].map(place => ({place, before: {...place}}));
	const blocks = readSteps(stack, reader);
	sumUpAbove(anchors);
	return blocks;
}

/** The element itself, or what it is a line's part of. */
export function blockAround(element: Element): Element {
	const parent = element.parentElement;
	return parent && inlineTags.has(tagName(element)) ? blockAround(parent) : element;
}

function readerOf(page: Document, sees: Sight): Reader {
	return {blocks: [], baseUrl: page.baseURI, sees, meter: new TextMeter(), places: [], names: noNames(), holders: new Set(), nextList: 0, nextQuote: 0};
}

function readSteps(stack: Step[], reader: Reader): Block[] {
	for (let step = stack.pop(); step; step = stack.pop()) {
		if (step.kind === 'flush') {
			flush(step.run, reader);
		} else {
			visit(step.node, step.run, reader, stack);
		}
	}
	sumUp(reader);
	return reader.blocks;
}

function addPlace(element: Element, parent: Place | undefined, {places, names}: Reader): Place {
	const place = placeOf(element, parent, names);
	places.push(place);
	return place;
}

/** Notes every element around a block element: asked of each inline element alone, a deep page would take quadratic time. */
function findHolders(root: ParentNode, {holders}: Reader): void {
	for (const block of root.querySelectorAll(blockSelector)) {
		for (let at = parentNode(block); at && at !== root && isElement(at) && !holders.has(at); at = parentNode(at)) {
			holders.add(at);
		}
	}
}

/** Puts an element's children on the stack as one run, closed by a flush. */
function open(element: Element, tag: string, context: Context, reader: Reader, stack: Step[]): void {
	const run: Run = {nodes: [], breaks: 0, context};
	stack.push({kind: 'flush', run});
	const children = renderedChildren(element, tag);
	if (children) {
		const shadow = shadowRoot(element);
		if (shadow) {
			findHolders(shadow, reader);
		}
		for (let index = children.length - 1; index >= 0; index--) {
			stack.push({kind: 'node', node: children[index]!, run});
		}
		return;
	}
	const first = stack.length;
	for (let child = firstChild(element); child; child = nextSibling(child)) {
		stack.push({kind: 'node', node: child, run});
	}
	reverseFrom(stack, first);
}

function reverseFrom(stack: Step[], first: number): void {
	for (let low = first, high = stack.length - 1; low < high; low++, high--) {
		const step = stack[low]!;
		stack[low] = stack[high]!;
		stack[high] = step;
	}
}

function visit(node: Node, run: Run, reader: Reader, stack: Step[]): void {
	if (isText(node)) {
		addText(node, run);
	} else if (isElement(node)) {
		visitElement(node, run, reader, stack);
	}
}

function addText(node: Text, run: Run): void {
	if (run.nodes.length === 0 && !run.context.pre && nodeValue(node)!.trim() === '') {
		return;
	}
	if (run.breaks > 0 && nodeValue(node)!.trim() !== '') {
		run.breaks = 0;
	}
	run.nodes.push(node);
}

function visitElement(element: Element, run: Run, reader: Reader, stack: Step[]): void {
	const tag = tagName(element);
	if (skipped.has(tag)) {
		return;
	}
	if (tag === 'br') {
		addBreak(element, run, reader);
		return;
	}
	if (inlineTags.has(tag) && !holdsBlocks(element, tag, reader)) {
		run.breaks = 0;
		run.nodes.push(element);
		return;
	}
	flush(run, reader);
	enterBlock(element, tag, run.context, reader, stack);
}

/** Two line breaks in a row part paragraphs. */
function addBreak(element: Element, run: Run, reader: Reader): void {
	run.nodes.push(element);
	run.breaks++;
	if (run.breaks === 2 && !run.context.pre) {
		flush(run, reader);
	}
}

function holdsBlocks(element: Element, tag: string, {holders}: Reader): boolean {
	return tag === 'slot' || holders.has(element);
}

function enterBlock(element: Element, tag: string, context: Context, reader: Reader, stack: Step[]): void {
	const place = addPlace(element, context.place, reader);
	if (tag === 'figure' && isPlainFigure(element)) {
		addFigure(element, {...context, place}, reader);
	} else if (tag === 'table' && isDataTable(element)) {
		addTable(element, {...context, place}, reader);
	} else if (tag === 'iframe' || tag === 'video') {
		addEmbed(element, {...context, place}, reader, stack);
	} else if (tag !== 'hr') {
		open(element, tag, within(element, tag, place, context, reader), reader, stack);
	}
}

function within(element: Element, tag: string, place: Place, context: Context, reader: Reader): Context {
	const link = tag === 'a' ? safeUrl(attribute(element, 'href'), reader.baseUrl) || context.link : context.link;
	const base = {...context, place, link, pre: context.pre || tag === 'pre'};
	if (tag === 'ul' || tag === 'ol') {
		return {...base, list: {id: reader.nextList++, ordered: tag === 'ol', depth: (context.list?.depth ?? -1) + 1}};
	}
	if (tag === 'li') {
		return {...base, item: {open: true}};
	}
	if (tag === 'blockquote') {
		return {...base, quote: {id: reader.nextQuote++}};
	}
	return base;
}

function flush(run: Run, reader: Reader): void {
	const {nodes, context} = run;
	run.nodes = [];
	run.breaks = 0;
	if (nodes.length === 0 || reader.blocks.length >= mostBlocks) {
		return;
	}
	const isHidden = isHiddenPlace(context.place, reader);
	const inline = readInline(nodes, {link: context.link, pre: context.pre, isHidden}, reader);
	addImages(inline.images, context, reader);
	if (inline.text !== '') {
		addTextBlock(inline, nodes, context, reader);
	}
}

function isHiddenPlace(place: Place, reader: Reader): boolean {
	if (reader.asked?.place !== place) {
		reader.asked = {place, isHidden: !reader.sees(place.element)};
	}
	return reader.asked.isHidden;
}

function addTextBlock(inline: Inline, nodes: readonly Node[], context: Context, reader: Reader): void {
	const {place} = context;
	if (captionWords.test(place.tokens) || place.tag === 'figcaption' || isCreditLine(inline.text, reader)) {
		add({tag: 'caption', element: captionFigure(undefined, inline.children), inline, nodes, context}, reader);
		return;
	}
	const isItem = context.item?.open === true;
	if (context.item) {
		context.item.open = false;
	}
	const tag = namedTags.has(place.tag) ? place.tag : isItem ? 'li' : 'div';
	add({tag, element: shell(tag, wrapLink(inline.children, context.link)), inline, nodes, context, isItem}, reader);
}

const credit = /(?:getty images|\bap photo|\breuters\/|\/reuters|\bafp\b|\bdpa\b|\bshutterstock|\bimago\b|\bepa\b|\bfoto:|\bphoto:|\bphoto by|\bimage:|\bbild:|\bpicture alliance|\bistock|\bunsplash|©)/i;
/** Words of a caption. */
const longestCaption = 45;

/** Photographer and agency at a line's end, parted by a slash or "via": no sentence ends so, with a picture above it or not. */
const creditEnd = /(?:[a-z.]\s?\/\s?|\bvia )(?:getty(?: images)?|afp|reuters|ap|dpa|epa|shutterstock|imago|alamy|corbis)\)?\.?$/i;

/** Whether a line is a caption by its words: right below a picture it names its photographer or agency, elsewhere it ends in both. */
function isCreditLine(text: string, {blocks}: Reader): boolean {
	const last = blocks.at(-1);
	const pattern = last?.tag === 'figure' && last.words === 0 ? credit : creditEnd;
	return text.length < 400 && pattern.test(text) && countWords(text) <= longestCaption;
}

function wrapLink(children: ElementContent[], href: string): ElementContent[] {
	return href ? [{type: 'element', tagName: 'a', properties: {href}, children}] : children;
}

const shells: Readonly<Record<string, string>> = {h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h5', h6: 'h6', pre: 'pre'};

function shell(tag: string, children: ElementContent[]): HastElement {
	return {type: 'element', tagName: shells[tag] ?? 'p', properties: {}, children};
}

interface NewBlock {
	readonly tag: string;
	readonly element: HastElement;
	readonly inline: Pick<Inline, 'text' | 'linkText' | 'links' | 'bold' | 'hasTime'>;
	readonly nodes: readonly Node[];
	readonly context: Context;
	readonly images?: readonly Image[];
	readonly isItem?: boolean;
}

function add({tag, element, inline, nodes, context, images = [], isItem}: NewBlock, reader: Reader): void {
	const words = countWords(inline.text);
	const linkWords = inline.linkText === '' ? 0 : countWords(inline.linkText);
	const {place} = context;
	reader.blocks.push({
		id: reader.blocks.length, tag, element, text: inline.text, words, linkWords, links: inline.links, images,
		hasTime: inline.hasTime, bold: inline.bold, hidden: isHiddenPlace(place, reader), place, nodes,
		...(isItem && context.list ? {list: context.list} : {}),
		...(context.quote ? {quote: context.quote} : {}),
	});
	tally(place, words, linkWords);
}

/** A block of this many words with few links reads like prose. */
const proseLength = 20;

function tally(place: Place, words: number, linkWords: number): void {
	const isProse = words >= proseLength && linkWords < words / 2;
	addSums(place, {words, linkWords, blocks: 1, proseWords: isProse ? words : 0});
}

/** Each place's figures go into its parent's, the innermost first. */
function sumUp({places}: Reader): void {
	for (const place of places.toReversed()) {
		if (place.parent) {
			addSums(place.parent, place);
		}
	}
}

/** Carries what was added to places of an earlier reading up to those around them. */
function sumUpAbove(anchors: readonly {readonly place: Place; readonly before: Readonly<Place>}[]): void {
	const added = anchors.map(({place, before}) => ({
		place, words: place.words - before.words, linkWords: place.linkWords - before.linkWords,
		blocks: place.blocks - before.blocks, proseWords: place.proseWords - before.proseWords,
	}));
	for (const {place, ...sums} of added) {
		for (const around of outwards(place.parent)) {
			addSums(around, sums);
		}
	}
}

function addSums(place: Place, {words, linkWords, blocks, proseWords}: Pick<Place, 'words' | 'linkWords' | 'blocks' | 'proseWords'>): void {
	place.words += words;
	place.linkWords += linkWords;
	place.blocks += blocks;
	place.proseWords += proseWords;
}

/** Words as scripts with spaces have them; a run of Han, kana, Hangul or Thai counts a word for each two characters. */
export function countWords(text: string): number {
	let words = 0;
	eachRun(text, letter | number | mark, (from, to) => {
		words += isUnspaced(text.charCodeAt(from)) ? Math.ceil((to - from) / 2) : 1;
	});
	return words;
}

/** Whether a UTF-16 unit is of Thai, Lao, kana or Han. */
function isUnspaced(unit: number): boolean {
	return unit >= 0x0E00 && (unit <= 0x0EFF || (unit >= 0x3040 && unit <= 0x30FF) || (unit >= 0x3400 && unit <= 0x9FFF));
}

/** Words that a figure may hold beside its caption and still be a picture. */
const mostFigureWords = 12;

function isPlainFigure(figure: Element): boolean {
	if (querySelector(figure, 'figure, table, blockquote, pre, iframe, video, ul, ol, p + p + p')) {
		return false;
	}
	const caption = querySelector(figure, 'figcaption');
	const rest = countWords(figure.textContent ?? '') - countWords(caption?.textContent ?? '');
	return querySelector(figure, 'img') !== null && rest <= (caption ? mostFigureWords : 2 * mostFigureWords);
}

/** Lines outside links, their white space collapsed. */
const plainRun = {link: '', pre: false, isHidden: false};
const noInline = {text: '', linkText: '', links: [], bold: 0, hasTime: false};

function addFigure(figure: Element, context: Context, reader: Reader): void {
	const images = [...figure.querySelectorAll('img')].map(image => imageOf(imageParent(image), reader.baseUrl)).filter(image => image !== undefined);
	const caption = readInline([figure], plainRun, reader);
	if (images.length > 0 || caption.text !== '') {
		add({tag: 'figure', element: captionFigure(images, caption.children), inline: caption, nodes: [figure], context, images}, reader);
	}
}

function imageParent(image: Element): Element {
	const parent = image.parentElement;
	return parent && tagName(parent) === 'picture' ? parent : image;
}

function captionFigure(images: readonly Image[] | undefined, caption: ElementContent[]): HastElement {
	const children: ElementContent[] = (images ?? []).map(imageElement);
	if (caption.length > 0) {
		children.push({type: 'element', tagName: 'figcaption', properties: {}, children: caption});
	}
	return {type: 'element', tagName: 'figure', properties: {}, children};
}

function imageElement({src, alt, width, height}: Image): HastElement {
	return {type: 'element', tagName: 'img', properties: {src, alt, ...(width && height ? {width, height} : {})}, children: []};
}

function addImages(elements: readonly Element[], context: Context, reader: Reader): void {
	for (const element of elements) {
		const image = imageOf(element, reader.baseUrl);
		if (image) {
			add({tag: 'figure', element: captionFigure([image], []), inline: noInline, nodes: [element], context, images: [image]}, reader);
		}
	}
}

/** An embedded frame or video becomes a figure whose caption links to it; a frame of the page's own site is read like the page. */
function addEmbed(element: Element, context: Context, reader: Reader, stack: Step[]): void {
	const inner = frameBody(element);
	if (inner && firstChild(inner)) {
		findHolders(inner, reader);
		open(inner, 'body', {...context, place: addPlace(inner, context.place, reader)}, reader, stack);
		return;
	}
	const href = safeUrl(attribute(element, 'src') || attribute(element, 'data-src'), reader.baseUrl);
	if (/^https?:/.test(href)) {
		const label: ElementContent = {type: 'text', value: attribute(element, 'title').slice(0, 200) || new URL(href).hostname};
		const link: HastElement = {type: 'element', tagName: 'a', properties: {href}, children: [label]};
		add({tag: 'embed', element: captionFigure(undefined, [link]), inline: noInline, nodes: [element], context}, reader);
	}
}

/** Characters in one cell that mark a table as a page's layout. */
const layoutCell = 400;

function isDataTable(table: Element): boolean {
	if (attribute(table, 'role') === 'presentation' || querySelector(table, 'table, h1, h2, h3, p + p, ul, form, article, section, figure, blockquote')) {
		return false;
	}
	const cells = [...table.querySelectorAll('td, th')];
	return cells.length >= 4 && table.querySelectorAll('tr').length >= 2 && cells.every(cell => (cell.textContent ?? '').length < layoutCell);
}

/** More cells are shown as plain blocks: no reader needs them in a popup. */
const mostCells = 2000;

function addTable(table: Element, context: Context, reader: Reader): void {
	for (const title of table.querySelectorAll('caption')) {
		addTableTitle(title, context, reader);
	}
	const rows = [...table.querySelectorAll('tr')];
	let cells = 0;
	let links = 0;
	const children: HastElement[] = [];
	const lines: string[] = [];
	for (const row of rows) {
		const texts: string[] = [];
		const columns: HastElement[] = [];
		for (const cell of row.querySelectorAll('td, th')) {
			if (++cells > mostCells) {
				break;
			}
			const inline = readInline([cell], plainRun, reader);
			links += inline.linkText === '' ? 0 : countWords(inline.linkText);
			texts.push(inline.text);
			columns.push({type: 'element', tagName: tagName(cell), properties: spansOf(cell), children: inline.children});
		}
		children.push({type: 'element', tagName: 'tr', properties: {}, children: columns});
		lines.push(texts.join('\t'));
	}
	const text = lines.join('\n');
	if (text.trim() === '') {
		return;
	}
	const body: HastElement = {type: 'element', tagName: 'tbody', properties: {}, children};
	const element: HastElement = {type: 'element', tagName: 'table', properties: {}, children: [body]};
	add({tag: 'table', element, inline: {...noInline, text, linkText: 'x '.repeat(links)}, nodes: [table], context}, reader);
}

function addTableTitle(title: Element, context: Context, reader: Reader): void {
	const inline = readInline([title], plainRun, reader);
	if (inline.text !== '') {
		add({tag: 'caption', element: captionFigure(undefined, inline.children), inline, nodes: [title], context}, reader);
	}
}

function spansOf(cell: Element): Record<string, number> {
	const spans: Record<string, number> = {};
	for (const [attributeName, property] of [['colspan', 'colSpan'], ['rowspan', 'rowSpan']] as const) {
		const value = Number.parseInt(attribute(cell, attributeName), 10);
		if (value > 1 && value <= 100) {
			spans[property] = value;
		}
	}
	return spans;
}
