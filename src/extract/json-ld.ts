/** The articles a page describes in JSON-LD. Hostile input: sizes are checked first, types at every step. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** Characters of JSON-LD that are parsed, over all scripts of a page. */
const mostText = 1_000_000;
/** Objects that are looked at. */
const mostObjects = 5000;
const articleTypes = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|\w*NewsStory)$/;

/** The objects of an article type, the first one first. */
export function articlesInJsonLd(page: Document): JsonObject[] {
	const articles: JsonObject[] = [];
	let budget = mostText;
	for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
		const text = script.textContent ?? '';
		budget -= text.length;
		if (budget < 0) {
			break;
		}
		articles.push(...objectsIn(parse(text)).filter(isArticle));
	}
	return articles;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '').replace(/[\u0000-\u001f]/g, ' '));
	} catch {
		// A page's broken JSON-LD is common and says nothing.
		return undefined;
	}
}

function objectsIn(value: unknown): JsonObject[] {
	const found: JsonObject[] = [];
	const queue: unknown[] = [value];
	for (let index = 0; index < queue.length && index < mostObjects; index++) {
		const item = queue[index];
		if (Array.isArray(item)) {
			queue.push(...item.slice(0, mostObjects));
		} else if (isObject(item)) {
			found.push(item);
			queue.push(item['@graph'], item['mainEntity'], item['mainEntityOfPage']);
		}
	}
	return found;
}

/** Whether a value is an object with keys of its own. */
export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(object: JsonObject): boolean {
	const type = object['@type'];
	return (Array.isArray(type) ? type : [type]).some(name => typeof name === 'string' && articleTypes.test(name.slice(0, 60)));
}

/** The strings a JSON-LD value stands for: itself, its name, or those of its items. */
export function namesIn(value: unknown): string[] {
	const items = Array.isArray(value) ? value.slice(0, 50) : [value];
	return items.flatMap(item => {
		const name = isObject(item) ? item['name'] : item;
		const names = Array.isArray(name) ? name : [name];
		return names.filter(one => typeof one === 'string').map(one => one.slice(0, 300).trim()).filter(Boolean);
	});
}
