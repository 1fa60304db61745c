/** The article that a page's JSON-LD describes. The page may write anything there: every value is unknown until asked. */

export type JsonNode = Readonly<Record<string, unknown>>;

export interface JsonLd {
	/** Every article described, in order. */
	readonly articles: readonly JsonNode[];
	/** True where something else than an article is described that a page may be about: goods, a list, a course, a search's results. */
	readonly describesOther: boolean;
	/** The node itself, or the one described elsewhere on the page that it names by `@id`. */
	readonly resolve: (value: unknown) => unknown;
}

/** UTF-16 units of all scripts together. */
const longestScripts = 1_000_000;
/** More nodes than a page of news describes. */
const mostNodes = 20_000;
const mostArticles = 50;
/** Where an article may stand inside another node; lists of other articles (itemListElement, hasPart) are not among them. */
const ways = ['@graph', 'mainEntity', 'mainEntityOfPage'];
const articleType = /^(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]{0,30}Article|(?:Live)?BlogPosting|(?:[A-Za-z]{0,30})Report|Review(?:NewsArticle)?|SocialMediaPosting)$/;

const otherType = /^(?:https?:\/\/schema\.org\/)?(?:CollectionPage|SearchResultsPage|ItemPage|ItemList|OfferCatalog|Product|ProductGroup|Course|Event|LocalBusiness|ProfilePage|FAQPage|QAPage|ContactPage|AboutPage|CheckoutPage|SoftwareApplication|Service|JobPosting)$/;

/** All that the page's JSON-LD scripts say about articles; scripts past 1,000,000 units in all are not read. */
export function readJsonLd(root: Element): JsonLd {
	const articles: JsonNode[] = [];
	const byId = new Map<string, JsonNode>();
	const waiting: unknown[] = parseScripts(root).reverse();
	let describesOther = false;
	for (let count = 0; waiting.length > 0 && count < mostNodes; count++) {
		const value = waiting.pop();
		if (Array.isArray(value)) {
			waiting.push(...value.slice(0, mostNodes).reverse());
		} else if (isNode(value)) {
			remember(value, byId);
			describesOther ||= hasType(value, otherType);
			if (isArticle(value) && articles.length < mostArticles) {
				articles.push(value);
			}
			waiting.push(...ways.map(way => value[way]).reverse());
		}
	}
	return {articles, describesOther, resolve: value => (isNode(value) && byId.get(String(value['@id']))) || value};
}

/** True for a JSON object. */
export function isNode(value: unknown): value is JsonNode {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list: itself where it is one, empty where it is missing; at most 50 entries. */
export function listOf(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) {
		return value.slice(0, mostArticles);
	}
	return value === undefined || value === null ? [] : [value];
}

/** True where the node's type is the one that the pattern describes. */
export function hasType(node: JsonNode, type: RegExp): boolean {
	return listOf(node['@type']).some(name => typeof name === 'string' && name.length < 100 && type.test(name));
}

function isArticle(node: JsonNode): boolean {
	return hasType(node, articleType);
}

/** Keeps the fullest node of an id: other nodes name it with the id alone. */
function remember(node: JsonNode, byId: Map<string, JsonNode>): void {
	const id = node['@id'];
	if (typeof id === 'string' && Object.keys(node).length > Object.keys(byId.get(id) ?? {}).length) {
		byId.set(id, node);
	}
}

function parseScripts(root: Element): unknown[] {
	const parsed: unknown[] = [];
	let left = longestScripts;
	for (const script of root.querySelectorAll('script[type="application/ld+json" i]')) {
		const text = script.textContent ?? '';
		left -= text.length;
		if (left < 0) {
			break;
		}
		parsed.push(parseScript(text));
	}
	return parsed;
}

/** Line feeds inside strings are the commonest fault of pages; between values a space serves as well. */
function parseScript(text: string): unknown {
	try {
		return JSON.parse(text.replace(/[\u0000-\u001F]/g, ' '));
	} catch {
		return undefined;
	}
}
