/** The project's own fixtures as lessons: pages of few blocks, in plain layouts, with content that looks like clutter. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {kindIds} from '../../src/article';
import type {FragmentPlace, HostLanguage, Layout} from '../../test/declutter/hosts';
import {hosts, layouts, pageWith} from '../../test/declutter/hosts';
import {root} from '../paths';
import type {LessonSource} from './collect';

/** The name of the fixtures among the corpora. */
export const fixtureCorpus = 'fixtures';

/** All fixtures that say what is kept. */
export function fixtureSources(): LessonSource[] {
	return [...kindIds.flatMap(kindSources), ...articleSources()];
}

interface KindFixture {
	readonly lang: HostLanguage;
	readonly place: FragmentPlace;
	readonly layouts?: readonly Layout[];
	readonly keeps?: readonly string[];
}

function kindSources(kind: string): LessonSource[] {
	const folder = resolve(root, 'test/declutter', kind);
	return (existsSync(folder) ? readdirSync(folder) : []).flatMap(name => {
		const expected = readJson<KindFixture>(join(folder, name));
		const fragment = readFileSync(join(folder, name, 'fragment.html'), 'utf8');
		return (expected.layouts ?? layouts).map(layout => ({
			id: `${kind}/${name}/${layout}`, corpus: fixtureCorpus, publisher: `${kind}/${name}`, url: 'https://news.example/story',
			paragraphs: [...hosts[expected.lang].paragraphs, ...(expected.keeps ?? [])],
			html: async () => Buffer.from(pageWith(fragment, {...expected, layout})),
		}));
	});
}

interface ArticleFixture {
	readonly url: string;
	readonly keeps?: readonly string[];
}

function articleSources(): LessonSource[] {
	const folder = resolve(root, 'test/articles');
	return readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory()).flatMap(({name}) => {
		const {url, keeps} = readJson<ArticleFixture>(join(folder, name));
		return keeps ? [{id: name, corpus: fixtureCorpus, publisher: name, url, paragraphs: keeps, html: async () => readFileSync(join(folder, name, 'page.html'))}] : [];
	});
}

function readJson<Value>(folder: string): Value {
	return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Value;
}
