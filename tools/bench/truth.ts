/** What is known to be true of a saved page: the further fields of a corpus's index. */
import type {SavedPage} from '../pages/saved-pages';
import {readIndex} from '../pages/saved-pages';

export interface TruePage extends SavedPage {
	readonly publisher: string;
	readonly lang: string;
	readonly title: string;
	readonly authors: readonly string[];
	/** An ISO-like date and time, or empty. */
	readonly published: string;
	readonly paragraphs: readonly string[];
	/** Places in `paragraphs` that belong to the truth just where the output has them. */
	readonly optional: readonly number[];
	readonly captions: readonly string[];
	/** What the page is, where it is no article. */
	readonly type: string;
}

/** The index of a corpus; what an entry does not say is empty. */
export async function readTruth(dir: string): Promise<readonly TruePage[]> {
	return (await readIndex(dir)).map(truePage);
}

function truePage(page: SavedPage): TruePage {
	const said = page as SavedPage & Readonly<Record<string, unknown>>;
	return {
		id: page.id,
		url: page.url,
		publisher: text(said.publisher),
		lang: text(said.lang),
		title: text(said.title),
		authors: list(said.authors, 'string'),
		published: text(said.published),
		paragraphs: list(said.paragraphs, 'string'),
		optional: list(said.optional, 'number'),
		captions: list(said.captions, 'string'),
		type: text(said.type),
	};
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function list(value: unknown, type: 'string'): string[];
function list(value: unknown, type: 'number'): number[];
function list(value: unknown, type: string): unknown[] {
	return Array.isArray(value) ? value.filter(item => typeof item === type) : [];
}
