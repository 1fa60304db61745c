/** The article with its bar, its names and its sheets. */
import {useEffect, useLayoutEffect, useMemo, useState} from 'preact/hooks';
import {type Article, type Entities, kindIds} from '../article';
import {createFinder} from '../entities';
import {entityInput, hostOf, noEntities, type Reading, readingOf} from '../reading';
import {type Settings, textSizes} from '../settings';
import {articleTree, Picture} from './article-tree';
import {Chips, MentionBar, useMentions} from './entities-view';
import {Ledger} from './ledger';
import {counted, dateInWords, listInWords, message} from './messages';
import {SettingsView} from './settings-view';
import {themes} from './theme';

/** Words a minute of quiet reading: Brysbaert 2019, 238 for English non-fiction. */
const readingSpeed = 238;

interface Properties {
	readonly article: Article;
	readonly settings: Settings;
	readonly change: (part: Partial<Settings>) => void;
}

type Sheet = 'ledger' | 'settings' | undefined;

/** One article under the reader's settings. */
export function ArticleView({article, settings, change}: Properties) {
	const [restored, setRestored] = useState<ReadonlySet<number>>(new Set());
	const [sheet, setSheet] = useState<Sheet>();
	const reading = useMemo(() => readingOf(article, {settings, restored}), [article, settings.remove, settings.sites, restored]);
	const {entities, isPending} = useEntities(article, reading, settings);
	const mentions = useMentions(entities);
	const body = useMemo(() => articleTree(reading.shown, entities, settings.images), [reading, entities, settings.images]);
	useLayoutEffect(() => void performance.mark('rendered'), []);
	useKeys({sheet, setSheet, settings, change, move: mentions.move});
	return (
		<>
			<Bar article={article} reading={reading} sheet={sheet} setSheet={setSheet} />
			{sheet === 'ledger' && <Ledger reading={reading} restored={restored} setRestored={setRestored} close={() => setSheet(undefined)} />}
			{sheet === 'settings' && <SettingsView settings={settings} change={change} close={() => setSheet(undefined)} />}
			<main hidden={sheet === 'settings'}>
				<Introduction reading={reading} settings={settings} change={change} open={() => setSheet('ledger')} />
				<article lang={article.lang || undefined} dir={article.dir}>
					<Head article={article} words={reading.wordsKept} images={settings.images} />
					<Chips entities={entities} mentions={mentions} isPending={isPending} />
					{body}
				</article>
				{article.thin && <p class='note'>{message('thin')}</p>}
				{article.unreachable && <p class='note'>{message('unreachable')}</p>}
				<Summary reading={reading} open={() => setSheet('ledger')} />
			</main>
			<MentionBar entities={entities} mentions={mentions} />
		</>
	);
}

const finder = createFinder(async name => new Uint8Array(await (await fetch(`models/${name}`)).arrayBuffer()));

/** The article is drawn without marks first; entities come after it. Only types that are switched on are marked. */
function useEntities(article: Article, reading: Reading, {types}: Settings): {entities: Entities; isPending: boolean} {
	const [found, setFound] = useState<{text: string; entities: Entities}>();
	const isPending = found?.text !== reading.text;
	useEffect(() => {
		let isCurrent = true;
		finder.find(entityInput(article, reading)).then(
			entities => isCurrent && setFound({text: reading.text, entities}),
			error => {
				console.warn('Names could not be found', error);
				return isCurrent && setFound({text: reading.text, entities: noEntities});
			},
		);
		return () => void (isCurrent = false);
	}, [article, reading.text]);
	useLayoutEffect(() => void (found && performance.mark('highlighted')), [found]);
	const entities = useMemo(() => {
		const {mentions, ...rest} = found?.text === reading.text ? found.entities : noEntities;
		return {...rest, mentions: mentions.filter(({type}) => types[type])};
	}, [found, reading.text, types]);
	return {entities, isPending};
}

function Bar({article, reading, sheet, setSheet}: {readonly article: Article; readonly reading: Reading; readonly sheet: Sheet; readonly setSheet: (sheet: Sheet) => void}) {
	const toggle = (name: Sheet) => setSheet(sheet === name ? undefined : name);
	const count = reading.leftOut.reduce((sum, {blocks}) => sum + blocks.length, 0);
	return (
		<header class='bar'>
			<span class='site'>{article.siteName || hostOf(article.url)}</span>
			<button type='button' aria-expanded={sheet === 'ledger'} title={counted('ledgerButtonTitle', count)} onClick={() => toggle('ledger')}>
				{message('ledgerButton')} <b>{count}</b>
			</button>
			<button type='button' aria-expanded={sheet === 'settings'} title={message('settingsTitle')} onClick={() => toggle('settings')}>{message('lookButton')}</button>
		</header>
	);
}

function Head({article, words, images}: {readonly article: Article; readonly words: number; readonly images: Settings['images']}) {
	const {leadImage} = article;
	const updated = article.modifiedTime.slice(0, 10) > article.publishedTime.slice(0, 10) ? message('updated', dateInWords(article.modifiedTime)) : '';
	const meta = [listInWords(article.authors, 'conjunction'), dateInWords(article.publishedTime), updated, counted('readingTime', Math.max(1, Math.round(words / readingSpeed)))];
	return (
		<header class='head'>
			<h1>{article.title}</h1>
			<p class='meta'>{meta.filter(Boolean).join(' · ')}</p>
			{leadImage && images !== 'off' && (
				<figure class='lead'>
					<Picture images={images} src={leadImage.src} alt={leadImage.alt} width={leadImage.width} height={leadImage.height} />
					{leadImage.caption && <figcaption>{leadImage.caption}</figcaption>}
				</figure>
			)}
		</header>
	);
}

function Introduction({reading, settings, change, open}: Pick<Properties, 'settings' | 'change'> & {readonly reading: Reading; readonly open: () => void}) {
	const count = reading.leftOut.reduce((sum, {blocks}) => sum + blocks.length, 0);
	if (settings.introduced || count === 0) {
		return null;
	}
	const done = () => change({introduced: true});
	return (
		<p class='introduction'>
			<span>{counted('introduction', count)}</span>
			<button type='button' onClick={() => (done(), open())}>{message('introductionSee')}</button>
			<button type='button' onClick={done}>{message('dismiss')}</button>
		</p>
	);
}

/** "Left out: 1 disclaimer, 15 related stories, ..." below the article. */
function Summary({reading, open}: {readonly reading: Reading; readonly open: () => void}) {
	const counts = kindIds.map(kind => ({kind, count: reading.leftOut.filter(entry => entry.kind === kind).reduce((sum, {blocks}) => sum + blocks.length, 0)}));
	const parts = counts.filter(({count}) => count > 0).map(({kind, count}) => counted(`kind_${kind}`, count));
	return (
		<footer class='summary'>
			<p>{parts.length > 0 ? message('leftOutSummary', listInWords(parts, 'unit')) : message('nothingLeftOut')}</p>
			{parts.length > 0 && <button type='button' onClick={open}>{message('seeAll')}</button>}
		</footer>
	);
}

interface KeyUse extends Pick<Properties, 'settings' | 'change'> {
	readonly sheet: Sheet;
	readonly setSheet: (sheet: Sheet) => void;
	readonly move: (by: 1 | -1) => void;
}

function useKeys({sheet, setSheet, settings, change, move}: KeyUse): void {
	useEffect(() => {
		const resize = (by: number) => change({textSize: Math.min(textSizes.most, Math.max(textSizes.least, settings.textSize + by))});
		const actions: Readonly<Record<string, () => void>> = {
			n: () => move(1),
			p: () => move(-1),
			r: () => setSheet(sheet === 'ledger' ? undefined : 'ledger'),
			t: () => change({theme: themes[(themes.indexOf(settings.theme) + 1) % themes.length]!}),
			'+': () => resize(1),
			'-': () => resize(-1),
		};
		const onKey = (event: KeyboardEvent) => {
			if (event.key === 'Escape' && sheet) {
				event.preventDefault();
				setSheet(undefined);
			} else if (!event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target) && Object.hasOwn(actions, event.key)) {
				event.preventDefault();
				actions[event.key]!();
			}
		};
		addEventListener('keydown', onKey);
		return () => removeEventListener('keydown', onKey);
	});
}

function isField(target: EventTarget | null): boolean {
	return target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
}
