/** The pages that are clicked on: the project's own, saved ones, and made ones of a given size. */
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {readIndex, readSavedPage} from '../../pages/saved-pages';
import {root, sample} from '../../paths';

export interface BenchPage {
	readonly name: string;
	readonly html: () => Promise<string | Buffer>;
}

/** The sample page and the pages of the article fixtures. */
export async function ownPages(): Promise<BenchPage[]> {
	const fixtures = join(root, 'test/articles');
	const folders = (await readdir(fixtures)).filter(name => existsSync(join(fixtures, name, 'page.html')));
	const files = [['river', join(sample, 'index.html')], ...folders.map(name => [name, join(fixtures, name, 'page.html')])];
	return files.map(([name, file]) => ({name: name!, html: () => readFile(file!)}));
}

/** The pages of a folder as `npm run bench` reads them, or as many of them, taken evenly. */
export async function savedPages(dir: string, most: number): Promise<BenchPage[]> {
	const index = await readIndex(dir);
	const step = Math.max(1, index.length / most);
	const taken = Array.from({length: Math.min(most, index.length)}, (_, at) => index[Math.floor(at * step)]!);
	return taken.map(({id}) => ({name: id, html: () => readSavedPage(dir, id)}));
}

export interface PageSize {
	readonly words: number;
	/** Of the whole page; the article's own where that has more. */
	readonly elements?: number;
}

const firstNames = ['Vera', 'Daniel', 'Amara', 'Jonas', 'Ingrid', 'Tomas', 'Leila', 'Oskar', 'Nadia', 'Pavel', 'Ruth'];
const lastNames = ['Lindqvist', 'Okafor', 'Marsh', 'Petrov', 'Haddad', 'Novak', 'Brandt', 'Castellan', 'Weir', 'Aaltonen', 'Quist', 'Moreau', 'Tanner'];
const places = ['Norholm', 'Westerby', 'Lake Arden', 'Saltmere', 'Port Ellery', 'Hollin', 'Grenwick'];
const wordsOfParagraph = 36;
const elementsOfParagraph = 3;
const elementsAroundText = 10;
const linksOfSection = 16;
const elementsOfSection = 3 + 3 * linksOfSection;

/** What tells that the page is an article, however many links stand beside it. */
const head = '<title>The bread that crosses at night</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-18T06:00:00Z"><meta name="author" content="Ann Lund">';

/** A news page of a given size: the article, and beside it lists of links to other stories. */
export function madePage({words, elements = 0}: PageSize): string {
	const paragraphs = Math.round(words / wordsOfParagraph);
	const sections = Math.max(0, Math.floor((elements - elementsAroundText - paragraphs * elementsOfParagraph) / elementsOfSection));
	const text = times(paragraphs, paragraph);
	const rest = times(sections, section);
	return `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>The bread that crosses at night</h1>${text}</article><nav>${rest}</nav></body></html>`;
}

function paragraph(day: number): string {
	const [one, other] = [person(day), person(day * 5 + 3)];
	const place = places[day % places.length]!;
	return `<p>On day ${day} ${one} sailed from ${place} with bread for the <a href="/board">${place} Harbour Board</a>, and ${other}, who keeps the list of the town, counted <em>every</em> loaf twice before the ferry left for the islands again.</p>`;
}

function person(number: number): string {
	return `${firstNames[number % firstNames.length]!} ${lastNames[number % lastNames.length]!}`;
}

function section(number: number): string {
	const link = (at: number) => `<li><a href="/${number}/${at}"><span>Story ${number}.${at}</span></a></li>`;
	return `<section><h2>Section ${number}</h2><ul>${times(linksOfSection, link)}</ul></section>`;
}

function times(count: number, make: (at: number) => string): string {
	return Array.from({length: count}, (_, at) => make(at)).join('');
}
