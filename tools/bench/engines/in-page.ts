/** All engines on the page that this is put into. Built as a script of its own. */
import {Readability} from '@mozilla/readability';
import Defuddle from 'defuddle';
import type {Extraction} from '../../../src/article';
import {median} from '../averages';
import {blockText} from './block-text';
import {visibleText} from './visible-text';
import type {PageRun, PeerName, PeerReading} from './page-run';

/** Each engine runs this often, taking turns, so that a pause of the machine hits no single one. */
const rounds = 3;

const peers: Readonly<Record<PeerName, () => PeerReading>> = {
	readability() {
		const parsed = new Readability<Element>(document.cloneNode(true) as Document, {serializer: node => node as Element}).parse();
		return {title: parsed?.title ?? '', byline: parsed?.byline ?? '', published: parsed?.publishedTime ?? '', text: parsed?.content ? blockText(parsed.content) : ''};
	},
	defuddle() {
		const parsed = new Defuddle(document, {url: document.URL}).parse();
		const {body} = new DOMParser().parseFromString(parsed.content, 'text/html');
		return {title: parsed.title, byline: parsed.author, published: parsed.published, text: blockText(body)};
	},
};

/** Backwards every other time: what an engine leaves behind, such as garbage to collect, hits the next. */
function inTurn<Item>(items: readonly Item[], round: number): readonly Item[] {
	return round % 2 === startsBackwards ? items.toReversed() : items;
}

/** Which rounds go backwards: by the page's address, so that over all pages each engine is as often first in a fresh page. */
const startsBackwards = document.URL.length % 2;

/** The least that any engine does: a walk over the page and a copy of it. */
function walkAndCopy(): number {
	const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT);
	let elements = 0;
	while (walker.nextNode()) {
		elements += 1;
	}
	return elements + document.cloneNode(true).childNodes.length;
}

/** Our content script where it is in the page already, as the other engines are. */
function readAgain(): unknown {
	const page = globalThis.broadsheetPage!;
	const extraction = page.extract();
	return extraction.kind === 'words-wanted' ? page.finish() : extraction;
}

/** Runs our content script and the named engines in turns, and gives what each finds and its median time. */
export default async function runEngines(names: readonly PeerName[], ours: () => Extraction | Promise<Extraction>): Promise<PageRun> {
	const visible = visibleText();
	const engines: Record<string, () => unknown> = {bare: walkAndCopy, ours, ...Object.fromEntries(names.map(name => [name, peers[name]]))};
	const values: Record<string, unknown> = {};
	const times: Record<string, number[]> = {};
	const time = async (name: string, run: () => unknown): Promise<void> => {
		const start = performance.now();
		values[name] = await run();
		(times[name] ??= []).push(performance.now() - start);
	};
	for (let round = 0; round < rounds; round++) {
		for (const [name, run] of inTurn(Object.entries(engines), round)) {
			await time(name, run);
			if (name === 'ours') {
				await time('ours again', readAgain);
			}
		}
	}
	const ms = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
	const firstMs = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, all[0]!]));
	const found = Object.fromEntries(names.map(name => [name, values[name] as PeerReading]));
	return {ours: values.ours as Extraction, peers: found, visible, ms, firstMs};
}
