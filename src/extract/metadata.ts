/** What a page says about its article: JSON-LD first, then meta tags, then the words on the page. */
import type {Article} from '../article';
import {attribute} from '../tree/dom';
import {authorNames, type AuthorSource} from './authors';
import {bylineNames} from './bylines';
import {isoDate} from './dates';
import {readHeadings, type Headings} from './headings';
import {headline, tellingLetters, type TitleSource} from './headline';
import {hasType, isNode, listOf, readJsonLd, type JsonLd, type JsonNode} from './json-ld';
import {linesBelow} from './lines-below';
import {firstTag, readMetaTags, type MetaTags} from './meta-tags';
import {oneLine, spelling, wholeCharacters, wordsOf} from './plain-words';

export interface MetadataImage {
	readonly src: string;
	readonly alt: string;
	/** CSS pixels. */
	readonly width?: number;
	readonly height?: number;
}

export interface Metadata extends Pick<Article, 'title' | 'authors' | 'siteName' | 'publishedTime' | 'modifiedTime' | 'lang' | 'dir'> {
	readonly description: string;
	readonly image: MetadataImage | undefined;
	/** The article's text where JSON-LD repeats it, else empty. */
	readonly articleBody: string;
	/** True where JSON-LD or og:type calls the page an article. */
	readonly isArticleType: boolean;
	/** True where JSON-LD or og:type calls the page something else: goods, a list, a course. Both may be true. */
	readonly isOtherType: boolean;
}

/** What every part below reads from. */
interface Stated {
	readonly page: Document;
	readonly root: Element;
	readonly tags: MetaTags;
	readonly jsonLd: JsonLd;
	readonly article: JsonNode;
	readonly headings: Headings;
	/** The title of the window. */
	readonly window: string;
	readonly sites: readonly string[];
	readonly siteName: string;
}

interface Sources extends Stated {
	readonly title: string;
	readonly lang: string;
	/** The lines below the headline, read when first asked for. */
	readonly below: () => readonly string[];
}

/** UTF-16 units. */
const longestTitle = 500;
const longestName = 200;
const longestDescription = 1000;
const longestBody = 500_000;
/** CSS pixels on a side: smaller ones are icons, and pixels that count readers. */
const smallestImage = 64;
/** Elements looked at for one selector. */
const mostElements = 20;

const titleTags = ['parsely-title', 'sailthru.title', 'dc.title', 'headline', 'title'];
const siteTags = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher'];
const authorTags = [
	'author', 'article:author', 'parsely-author', 'sailthru.author', 'cxenseparse:author', 'dc.creator', 'dcterms.creator',
	'dc.contributor', 'byl', 'og:article:author', 'article:author_name', 'twitter:data1',
];
const publishedTags = [
	'article:published_time', 'og:article:published_time', 'og:published_time', 'article:published', 'article:published:time', 'datepublished',
	'parsely-pub-date', 'sailthru.date', 'dcterms.created', 'dc.date.issued', 'dcterms.date', 'dc.date', 'publishdate', 'publish-date',
	'publication_date', 'published_time', 'pubdate', 'cxenseparse:recs:publishtime', 'article.published', 'date',
];
const modifiedTags = ['article:modified_time', 'og:updated_time', 'article:modified', 'datemodified', 'dcterms.modified', 'last-modified', 'lastmod'];
/** The surest first. A page's own article links to the pages of its authors: the address says so in the languages of the corpora. */
const authorElements = [
	'[itemprop~="author"] [itemprop~="name"]', '[itemprop~="author"]', '[rel~="author"]', '[class~="byline" i]', '[class~="byline" i] a',
	'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"], a[href*="/autores/"], a[href*="/auteur/"], a[href*="/auteurs/"], a[href*="/autore/"], a[href*="/staff/"], a[href*="/profiles/"]',
	'[class*="author-name" i], [class*="author_name" i], [class*="authorname" i]', '[class*="byline" i]', '[class~="author" i], [class~="authors" i], [id~="authors" i]',
];
const publishedElements = ['article time[datetime]', 'main time[datetime]', 'time[datetime]', 'time', '[class*="publish" i][class*="date" i]', '[class*="date" i]', '[class*="publish" i]', '[class*="byline" i]'];
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'iw', 'ps', 'ckb', 'yi', 'dv', 'ug', 'sd']);

/** All that the page says about its article; what it does not say is empty. */
export function readMetadata(page: Document): Metadata {
	const sources = sourcesOf(page);
	const {tags, article, jsonLd, lang} = sources;
	return {
		title: sources.title,
		authors: authorsOf(sources),
		siteName: sources.siteName,
		publishedTime: publishedOf(sources),
		modifiedTime: firstDate([article['dateModified'], ...tagValues(tags, modifiedTags)]),
		lang,
		dir: directionOf(sources, lang),
		description: oneLine(firstTag(tags, ['og:description', 'description', 'twitter:description']), longestDescription) || oneLine(article['description'], longestDescription),
		image: imageOf(sources),
		articleBody: bodyOf(article),
		isArticleType: Object.keys(article).length > 0 || /^(?:news)?article$/i.test(firstTag(tags, ['og:type'])),
		isOtherType: jsonLd.describesOther || /^(?:product|profile|video|music|books?|business|restaurant)\b/i.test(firstTag(tags, ['og:type'])),
	};
}

function sourcesOf(page: Document): Sources {
	const root = page.documentElement;
	const tags = readMetaTags(root);
	const jsonLd = readJsonLd(root);
	const headings = readHeadings(root);
	const window = windowTitle(root);
	const article = mainArticle(jsonLd, [...headings.h1, ...headings.pathH1, oneLine(firstTag(tags, titleTags), longestTitle), window]);
	const publishers = listOf(article['publisher']).map(value => nameOf(jsonLd.resolve(value)));
	const sites = [firstTag(tags, ['og:site_name']), ...publishers, ...tagValues(tags, siteTags)].map(name => oneLine(name, longestName)).filter(Boolean);
	const stated = {page, root, tags, jsonLd, article, headings, window, siteName: sites[0] ?? hostOf(page), sites: [...sites, ...hostNames(page)]};
	const title = titleOf(stated);
	let below: readonly string[] | undefined;
	return {...stated, title, lang: languageOf(stated), below: () => below ??= linesUnder(title, headings)};
}

/** The lines below the heading that shows the title, alone or behind a topic, or below the first h1; none where there is neither. */
function linesUnder(title: string, headings: Headings): readonly string[] {
	const key = spelling(title);
	const heading = headings.find(words => spelling(words) === key) ?? (key.length > tellingLetters ? headings.find(words => spelling(words).endsWith(key)) : undefined) ?? headings.first;
	return heading ? linesBelow(heading) : [];
}

/** The article whose headline the page shows, else the first. */
function mainArticle({articles}: JsonLd, titles: readonly string[]): JsonNode {
	const keys = titles.map(spelling).filter(Boolean);
	const shown = articles.find(article => {
		const key = spelling(oneLine(article['headline'], longestTitle));
		return key !== '' && keys.some(title => title.includes(key) || key.includes(title));
	});
	return shown ?? articles.find(article => article['headline']) ?? articles[0] ?? {};
}

function titleOf({headings, window, tags, article, sites}: Stated): string {
	const stated: ReadonlyArray<readonly [TitleSource, unknown]> = [
		['json-ld', article['headline']], ['json-ld-again', article['alternativeHeadline']],
		['open-graph', firstTag(tags, ['og:title'])], ['twitter', firstTag(tags, ['twitter:title'])], ['meta', firstTag(tags, titleTags)],
	];
	const {h1, pathH1, lower} = headings;
	return headline({h1, pathH1, lower, stated: stated.map(([source, title]) => ({source, title: oneLine(title, longestTitle)})), window, sites});
}

function windowTitle(root: Element): string {
	const title = root.querySelector('head > title');
	return title ? wordsOf(title, longestTitle) : '';
}

/** Where the page names its publisher alone, a byline names the person only by a full name: it may be an agency's mark. */
function authorsOf({root, tags, jsonLd, article, sites, below}: Sources): string[] {
	const stated = [statedAuthors(article, jsonLd), ...authorTags.map(name => ({names: tags.get(name) ?? [], organisations: [], isData: true}))];
	const named = authorNames(stated, sites);
	const siteKeys = new Set(sites.map(spelling));
	if (named.some(name => !siteKeys.has(spelling(name)))) {
		return named;
	}
	const places = [...authorElements.map(selector => () => bylines(root, selector)), () => bylineNames(below())];
	const persons = firstOf(places, place => authorNames([{names: place(), organisations: []}], sites).filter(name => named.length === 0 || name.includes(' ')));
	return persons ?? named;
}

/** What the first place that has anything gives; the places behind it are not asked, for each is a search of the whole page. */
function firstOf<Place, Found extends {readonly length: number}>(places: readonly Place[], read: (place: Place) => Found): Found | undefined {
	for (const place of places) {
		const found = read(place);
		if (found.length > 0) {
			return found;
		}
	}
	return undefined;
}

/** The first such element and those that stand beside it. */
function bylines(root: Element, selector: string): string[] {
	const found = [...root.querySelectorAll(selector)].slice(0, mostElements);
	const box = found[0]?.parentElement?.parentElement;
	return found.filter(element => element === found[0] || element.parentElement?.parentElement === box).map(element => wordsOf(element, longestName));
}

function statedAuthors(article: JsonNode, {resolve}: JsonLd): AuthorSource {
	const authors = [...listOf(article['author']), ...(article['author'] ? [] : listOf(article['creator']))].flatMap(listOf).map(resolve);
	const isOrganisation = (value: unknown): boolean => isNode(value) && hasType(value, /Organi[sz]ation$/);
	return {
		names: authors.filter(value => !isOrganisation(value)).flatMap(namesOf),
		organisations: authors.filter(isOrganisation).flatMap(namesOf),
		isData: true,
	};
}

function namesOf(value: unknown): string[] {
	const names = isNode(value) ? listOf(value['name']) : [value];
	return names.map(name => oneLine(name, longestName)).filter(Boolean);
}

function nameOf(value: unknown): string {
	return namesOf(value)[0] ?? '';
}

function publishedOf({page, root, tags, article, lang, below}: Sources): string {
	return firstDate([article['datePublished'], ...tagValues(tags, publishedTags), article['dateCreated'], article['uploadDate']])
		|| firstDate(datesOf(root, '[itemprop~="datePublished"]'), lang)
		|| dateBelow(below(), lang)
		|| firstOf(publishedElements, selector => firstDate(datesOf(root, selector), lang))
		|| dateInAddress(page.URL);
}

/** Words of a line that tells when a text was changed. */
const saysChanged = /updated|modified|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|zaktualizowan|güncelle|обновлен/i;

/** The first date of these lines that is not said to be that of a change; else the first. */
function dateBelow(lines: readonly string[], lang: string): string {
	const dated = lines.map(line => ({line, date: isoDate(line, lang)})).filter(({date}) => date !== '');
	return (dated.find(({line}) => !saysChanged.test(line)) ?? dated[0])?.date ?? '';
}

/** The day in an address such as /2026/03/04/ or /2026-03-04-. */
function dateInAddress(address: string): string {
	const [, year, month, day] = /[/-](20\d{2})[/-]?(\d{2})[/-]?(\d{2})(?!\d)/.exec(address) ?? [];
	return year ? isoDate(`${year}-${month}-${day}`) : '';
}

function datesOf(root: Element, selector: string): string[] {
	return [...root.querySelectorAll(selector)].slice(0, mostElements)
		.map(element => attribute(element, 'datetime') || attribute(element, 'content') || wordsOf(element, longestName));
}

function firstDate(values: readonly unknown[], lang = ''): string {
	return firstOf(values, value => isoDate(value, lang)) ?? '';
}

function tagValues(tags: MetaTags, names: readonly string[]): string[] {
	return names.flatMap(name => tags.get(name) ?? []);
}

function languageOf({root, tags, article}: Stated): string {
	const stated = [attribute(root, 'lang'), attribute(root, 'xml:lang'), firstTag(tags, ['og:locale']), firstTag(tags, ['content-language', 'language']), article['inLanguage']];
	const codes = stated.map(code => oneLine(code, longestName).replaceAll('_', '-'));
	return codes.find(code => code.length <= 35 && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(code)) ?? '';
}

function directionOf({page, root}: Sources, lang: string): 'ltr' | 'rtl' {
	const stated = [root, page.body].map(element => element ? attribute(element, 'dir').toLowerCase() : '');
	const dir = stated.find(value => value === 'rtl' || value === 'ltr');
	return dir === 'rtl' || (!dir && rightToLeft.has(lang.split('-')[0]!.toLowerCase())) ? 'rtl' : 'ltr';
}

function imageOf({page, tags, article, jsonLd}: Sources): MetadataImage | undefined {
	const fromTags = {
		url: firstTag(tags, ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src']),
		caption: firstTag(tags, ['og:image:alt', 'twitter:image:alt']),
		width: firstTag(tags, ['og:image:width']), height: firstTag(tags, ['og:image:height']),
	};
	const stated = listOf(article['image']).map(jsonLd.resolve).map(image => isNode(image) ? image : {url: image});
	return [fromTags, ...stated].map(image => imageFrom(image, page.baseURI)).find(image => image !== undefined);
}

function imageFrom(image: JsonNode, base: string): MetadataImage | undefined {
	const src = webAddress(image['url'] ?? image['contentUrl'], base);
	if (!src) {
		return undefined;
	}
	const [width, height] = [pixels(image['width']), pixels(image['height'])];
	if ((width ?? smallestImage) < smallestImage || (height ?? smallestImage) < smallestImage) {
		return undefined;
	}
	return {src, alt: oneLine(image['caption'], longestTitle), ...(width && {width}), ...(height && {height})};
}

function webAddress(written: unknown, base: string): string {
	const address = oneLine(written, 4000);
	const url = address && URL.canParse(address, base) ? new URL(address, base) : undefined;
	return url && /^https?:$/.test(url.protocol) ? url.href : '';
}

function pixels(value: unknown): number | undefined {
	const number = Number.parseInt(String(isNode(value) ? value['value'] : value), 10);
	return number > 0 && number < 100_000 ? number : undefined;
}

function bodyOf(article: JsonNode): string {
	const body = article['articleBody'];
	return typeof body === 'string' ? wholeCharacters(body.slice(0, longestBody)) : '';
}

function hostOf(page: Document): string {
	return URL.canParse(page.URL) ? new URL(page.URL).hostname.replace(/^www\./, '') : '';
}

/** The host, and its longest part: what a site is called when it says nothing. */
function hostNames(page: Document): string[] {
	const host = hostOf(page);
	const longest = host.split('.').sort((a, b) => b.length - a.length)[0] ?? '';
	return [host, longest].filter(Boolean);
}
