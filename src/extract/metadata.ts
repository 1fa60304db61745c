/** What the page says of its article: title, authors, dates, site, language, image; from JSON-LD, meta tags and its own lines. */
import {imageOf} from './images';
import type {JsonObject} from './json-ld';
import {articlesInJsonLd, isObject, namesIn} from './json-ld';
import {safeUrl} from './inline';

export interface Metadata {
	readonly title: string;
	readonly authors: readonly string[];
	readonly siteName: string;
	/** ISO 8601 as the page writes it, or empty. */
	readonly publishedTime: string;
	readonly modifiedTime: string;
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
	readonly description: string;
	readonly image: {readonly src: string; readonly alt: string; readonly width?: number; readonly height?: number} | undefined;
	/** The article's text by JSON-LD, or empty. */
	readonly articleBody: string;
	/** Whether JSON-LD or Open Graph calls the page an article. */
	readonly isArticleType: boolean;
}

const longestTitle = 500;
const longestName = 200;

/** The page's metadata; every text is bounded and free of markup. */
export function readMetadata(page: Document): Metadata {
	const meta = metaTags(page);
	const articles = articlesInJsonLd(page);
	const [article] = articles;
	const siteName = siteNameOf(meta, article, page);
	const lang = (page.documentElement.getAttribute('lang') || meta('og:locale').replace('_', '-')).slice(0, 35);
	return {
		title: titleOf(page, meta, article, siteName),
		authors: authorsOf(page, meta, articles, siteName),
		siteName,
		publishedTime: firstDate([text(article, 'datePublished'), meta('article:published_time'), meta('og:published_time'), meta('parsely-pub-date'), meta('datepublished'), meta('date'), meta('dc.date'), meta('dc.date.issued'), meta('dcterms.created'), meta('sailthru.date'), meta('publish-date'), meta('pubdate'), ...timesIn(page)]),
		modifiedTime: firstDate([text(article, 'dateModified'), meta('article:modified_time'), meta('last-modified')]),
		lang,
		dir: directionOf(page, lang),
		description: clean(meta('description') || meta('og:description') || text(article, 'description'), longestTitle),
		image: imageFrom(page, meta),
		articleBody: articles.map(one => text(one, 'articleBody')).sort((a, b) => b.length - a.length)[0] ?? '',
		isArticleType: article !== undefined || /^article/.test(meta('og:type')),
	};
}

type Meta = (name: string) => string;

function metaTags(page: Document): Meta {
	const tags = new Map<string, string>();
	for (const tag of page.querySelectorAll('meta[content]')) {
		const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '').toLowerCase();
		const content = tag.getAttribute('content') ?? '';
		if (name !== '' && content !== '' && content.length < 5000 && !tags.has(name)) {
			tags.set(name, content);
		}
	}
	return name => tags.get(name) ?? '';
}

function text(article: JsonObject | undefined, key: string): string {
	const value = article?.[key];
	return typeof value === 'string' ? value : '';
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', hellip: '…', auml: 'ä', ouml: 'ö', uuml: 'ü', szlig: 'ß', eacute: 'é', laquo: '«', raquo: '»'};

/** Text without entities, tags, controls and doubled spaces, cut to a length. */
function clean(value: string, longest: number): string {
	return value.slice(0, 4 * longest)
		.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => name.startsWith('#') ? character(name) : entities[name.toLowerCase()] ?? whole)
		.replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
		.replace(/[\u0000-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, ' ')
		.replace(/\s+/g, ' ').trim().slice(0, longest);
}

function character(reference: string): string {
	const code = reference[1]?.toLowerCase() === 'x' ? Number.parseInt(reference.slice(2), 16) : Number.parseInt(reference.slice(1), 10);
	return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** The headline: the page's h1 where another source agrees, else what most sources say. */
function titleOf(page: Document, meta: Meta, article: JsonObject | undefined, siteName: string): string {
	const headings = [...page.querySelectorAll('h1')].slice(0, 10).map(heading => clean(heading.textContent ?? '', longestTitle)).filter(Boolean);
	const said = [text(article, 'headline'), meta('og:title'), meta('twitter:title'), page.title].map(title => withoutSite(clean(title, longestTitle), siteName)).filter(Boolean);
	const agreed = headings.find(heading => said.some(title => agree(heading, title)));
	return agreed ?? (headings.length === 1 && headings[0]!.length > 25 ? headings[0]! : said[0] ?? headings[0] ?? '');
}

function agree(one: string, other: string): boolean {
	const [a, b] = [letters(one), letters(other)];
	return a === b || (Math.min(a.length, b.length) >= 15 && (a.includes(b) || b.includes(a)));
}

function letters(value: string): string {
	return value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A title without " | Site" or " - Site" at its end. */
function withoutSite(title: string, siteName: string): string {
	const parts = title.split(/ [|·•–—-] | \| ?/);
	const last = parts.at(-1) ?? '';
	const namesSite = parts.length > 1 && siteName !== '' && (letters(last).includes(letters(siteName)) || letters(siteName).includes(letters(last)));
	return namesSite ? title.slice(0, title.length - last.length).replace(/[\s|·•–—-]+$/, '') : title;
}

function siteNameOf(meta: Meta, article: JsonObject | undefined, page: Document): string {
	const publisher = isObject(article?.['publisher']) ? namesIn(article['publisher'])[0] : undefined;
	const host = URL.canParse(page.URL) ? new URL(page.URL).hostname.replace(/^www\./, '') : '';
	return clean(meta('og:site_name') || publisher || meta('application-name') || host, 100);
}

const organisation = /\b(?:staff|editors?|redaktion|redacción|rédaction|redazione|newsroom|desk|agency|news|dpa|afp|reuters|press|team|online)\b/i;

function authorsOf(page: Document, meta: Meta, articles: readonly JsonObject[], siteName: string): string[] {
	const sources: (() => string[])[] = [
		() => namesIn(articles.find(one => one['author'] !== undefined)?.['author']),
		() => [meta('author'), meta('article:author'), meta('parsely-author'), meta('dc.creator'), meta('sailthru.author'), meta('byl')].filter(value => value !== '' && !/^https?:/.test(value)).slice(0, 1),
		() => [...page.querySelectorAll('[rel~="author"], [itemprop="author"] [itemprop="name"], .byline a, .author a, .author-name')].slice(0, 6).map(element => element.textContent ?? ''),
	];
	let fallback: string[] = [];
	for (const source of sources) {
		const names = unique(source().flatMap(splitNames)).filter(name => letters(name) !== letters(siteName));
		const people = names.filter(name => !organisation.test(name) || name.split(' ').length === 2 && !/\b(?:redaktion|staff|news|desk|team)\b/i.test(name));
		if (people.length > 0) {
			return people;
		}
		fallback = fallback.length > 0 ? fallback : names;
	}
	return fallback;
}

const lead = /^(?:by|von|par|por|di|door|av|af|text|autor|author)[\s:]+/i;

function splitNames(value: string): string[] {
	return clean(value, 4 * longestName).replace(lead, '').split(/\s*(?:,|;|\||\/|\s&\s|\sand\s|\sund\s|\set\s|\sy\s|\se\s|\soch\s|\sog\s)\s*/).map(name => name.replace(lead, '').trim()).filter(name => name.length > 2 && name.length <= 60 && !/https?:|@|\d/.test(name));
}

function unique(names: readonly string[]): string[] {
	return [...new Map(names.map(name => [letters(name), name])).values()];
}

function timesIn(page: Document): string[] {
	return [...page.querySelectorAll('time[datetime], [itemprop="datePublished"]')].slice(0, 5).map(element => element.getAttribute('datetime') ?? element.getAttribute('content') ?? '');
}

/** The first value that is a date of the web's time, as written. */
function firstDate(values: readonly string[]): string {
	for (const value of values) {
		const date = value.trim().slice(0, 40).replace(/^(\d{4}-\d{2}-\d{2}) (\d)/, '$1T$2');
		const year = /^\d{4}-\d{2}-\d{2}/.test(date) ? Number(date.slice(0, 4)) : 0;
		if (year >= 1990 && year <= 2100 && !Number.isNaN(Date.parse(date.slice(0, 10)))) {
			return date;
		}
		const parsed = /\d{4}/.test(date) ? Date.parse(date) : Number.NaN;
		if (!Number.isNaN(parsed) && parsed > Date.parse('1990-01-01') && parsed < Date.parse('2100-01-01')) {
			return new Date(parsed).toISOString();
		}
	}
	return '';
}

function directionOf(page: Document, lang: string): 'ltr' | 'rtl' {
	const said = page.documentElement.getAttribute('dir') || page.body?.getAttribute('dir');
	return said === 'rtl' || (!said && /^(?:ar|fa|he|ur|ps|yi|dv|ckb)\b/i.test(lang)) ? 'rtl' : 'ltr';
}

function imageFrom(page: Document, meta: Meta): Metadata['image'] {
	const src = safeUrl(meta('og:image') || meta('twitter:image') || meta('og:image:url'), page.baseURI);
	if (!/^https?:/.test(src) || /logo|placeholder|default/i.test(src)) {
		return undefined;
	}
	const width = Number.parseInt(meta('og:image:width'), 10) || 0;
	const height = Number.parseInt(meta('og:image:height'), 10) || 0;
	const shown = [...page.querySelectorAll('article img, main img, figure img')].slice(0, 5).map(image => imageOf(image, page.baseURI)).find(image => image?.src === src);
	return {src, alt: clean(meta('og:image:alt') || (shown?.alt ?? ''), longestTitle), ...(width && height ? {width, height} : {})};
}
