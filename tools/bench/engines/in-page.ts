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

/** The least that any engine does: a walk over the page and a copy of it. */
function walkAndCopy(): number {
	const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT);
	let elements = 0;
	while (walker.nextNode()) {
		elements += 1;
	}
	return elements + document.cloneNode(true).childNodes.length;
}

/** Runs our content script and the named engines in turns, and gives what each finds and its median time. */
export default async function runEngines(names: readonly PeerName[], ours: () => Extraction | Promise<Extraction>): Promise<PageRun> {
	const visible = visibleText();
	const engines: Record<string, () => unknown> = {bare: walkAndCopy, ours, ...Object.fromEntries(names.map(name => [name, peers[name]]))};
	const values: Record<string, unknown> = {};
	const times: Record<string, number[]> = {};
	for (let round = 0; round < rounds; round++) {
		for (const [name, run] of Object.entries(engines)) {
			const start = performance.now();
			values[name] = await run();
			(times[name] ??= []).push(performance.now() - start);
		}
	}
	const ms = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
	const found = Object.fromEntries(names.map(name => [name, values[name] as PeerReading]));
	return {ours: values.ours as Extraction, peers: found, visible, ms};
}
