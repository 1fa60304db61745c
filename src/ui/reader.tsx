/** An article being read: chips, article, ledger, the walk through mentions, and the sheets over them. */
import type {ComponentChildren} from 'preact';
import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import type {Article, Entities} from '../article';
import {hostOf, keptOnSite, noEntities} from '../reading';
import type {Settings} from '../settings';
import {ArticleView} from './article-view';
import {Bar, type SheetName} from './bar';
import {Chips, type RankedEntity} from './chips';
import {lookKeys, useKeys} from './keys';
import {lazily} from './lazily';
import {LookSheets} from './look-sheets';
import type {PageMemory} from './memory';
import {MentionBar} from './mention-bar';
import {MentionMap} from './mention-map';
import {useMentions, type MentionWalk} from './mentions';
import {languageInWords, message, uiLanguage} from './messages';
import {Notices} from './notices';
import {useReading, type FindEntities} from './reading';
import {useReadingPlace} from './reading-place';
import {useRestoring} from './restoring';
import type {ChangeSettings} from './settings-view';
import {Sheet} from './sheet';
import type {View} from './take-along';
import {OnPage, useTidyPage} from './tidy-page';
import {UndoToast} from './undo-toast';

const Ledger = lazily(async () => (await import('./ledger')).Ledger);
const NamesSheet = lazily(async () => (await import('./names-sheet')).NamesSheet);
const TidySheet = lazily(async () => (await import('./tidy-sheet')).TidySheet);
const EntityCard = lazily(async () => (await import('./entity-card')).EntityCard);
const TakeAlong = lazily(async () => (await import('./take-along')).TakeAlong);

interface ReaderProps {
	readonly article: Article;
	readonly settings: Settings;
	readonly onChange: ChangeSettings;
	readonly find: FindEntities;
	/** What is remembered of this page in this session. */
	readonly memory?: PageMemory | undefined;
	/** Reads the page again; undefined while the page is as it was read. */
	readonly onAgain?: (() => void) | undefined;
	readonly view?: View;
	/** The tab that shows the article's page; undefined where none does. */
	readonly tabId?: number | undefined;
	/** What stands above the other notices. */
	readonly notice?: ComponentChildren;
}

/** The popup with an article in it. */
export function Reader({article, settings, onChange, find, memory, onAgain, view = 'popup', tabId, notice}: ReaderProps) {
	const [sheet, setSheet] = useState<SheetName>();
	const [card, setCard] = useState<number>();
	const page = useRef<HTMLElement>(null);
	const place = useRef<HTMLElement>(null);
	const restoring = useRestoring({article, settings, onChange, before: memory?.restored ?? []});
	const {restored} = restoring;
	const {reading, entries, entities, known} = useReading(article, {settings, restored, find});
	const walk = useMentions(place, entities);
	const tidyPage = useTidyPage({tabId, article, settings, reading, entities, restored, onRestored: restoring.takeOver, active: walk.active, current: walk.current});
	const names = useMemo(() => known && namesOf(known, settings), [known, settings.types]);
	const showBlock = useShowBlock(place, sheet);
	useReadingPlace(page, {article, memory, restored});
	// So that the space bar and the arrow keys scroll the article from the start.
	useEffect(() => page.current?.focus({preventScroll: true}), []);
	const close = () => setSheet(undefined);
	const toggle = (name: SheetName) => setSheet(open => open === name ? undefined : name);
	const openCard = (rank: number) => {
		setCard(rank);
		setSheet('card');
	};
	const choose = (rank: number) => {
		close();
		walk.choose(rank);
	};
	useKeys({
		...lookKeys(settings, onChange),
		n: () => step(walk, names, 1),
		p: () => step(walk, names, -1),
		e: () => names?.[0] !== undefined && toggle('names'),
		i: () => walk.active !== undefined && (sheet === 'card' ? close() : openCard(walk.active)),
		r: () => toggle('ledger'),
		u: restoring.undo,
		s: () => toggle('take'),
		'?': () => toggle('keys'),
		Escape: () => sheet ? close() : walk.active !== undefined && walk.end(),
	});
	const chosen = walk.active === undefined ? undefined : known?.entities[walk.active];
	const host = hostOf(article.url);
	const site = host === '' ? undefined : {host, keep: keptOnSite(settings, article.url)};
	const ledger = <Ledger entries={entries} reading={reading} restoring={restoring} site={site} onShow={block => {
		close();
		showBlock(block);
	}} />;
	const leftOut = reading.leftOut.reduce((sum, {blocks}) => sum + blocks.length, 0);
	return (
		<OnPage.Provider value={tidyPage}>
			<Bar site={article.siteName} host={host} leftOut={leftOut} onOpen={setSheet} />
			<div class="stage" inert={sheet !== undefined}>
				<main class="page" ref={page} tabIndex={-1}>
					{notice}
					<Notices article={article} reading={reading} settings={settings} onChange={onChange} onLedger={() => setSheet('ledger')} onAgain={onAgain} />
					<ArticleView article={article} reading={reading} entities={entities} images={settings.images} restored={restored} place={place} onMark={mark => showMark(mark, walk, settings)}>
						<Names article={article} known={known} names={names} walk={walk} onAll={() => setSheet('names')} />
					</ArticleView>
					<aside class="below"><h2>{message('leftOutTitle')}</h2>{ledger}</aside>
				</main>
				<MentionMap page={page} entities={known?.entities ?? []} walk={walk} drawn={entities} />
			</div>
			{chosen && <MentionBar entity={chosen} walk={walk} onCard={() => openCard(walk.active!)} />}
			{sheet === 'ledger' && <Sheet title={message('leftOutTitle')} onClose={close}>{ledger}</Sheet>}
			{sheet === 'page' && <TidySheet onClose={close} />}
			{sheet === 'names' && names && known && <NamesSheet names={names} coverage={known.coverage} chosen={walk.chosen} onChoose={choose} onCard={openCard} onClose={close} />}
			{sheet === 'card' && card !== undefined && <EntityCard rank={card} article={article} reading={reading} entities={entities} onClose={close} onShow={mention => {
				close();
				walk.show(card, mention);
			}} />}
			{sheet === 'take' && <TakeAlong article={article} reading={reading} entities={known ?? noEntities} settings={settings} view={view} tabId={tabId} onClose={close} />}
			<LookSheets sheet={sheet} settings={settings} onChange={onChange} onOpen={setSheet} onClose={close} />
			<UndoToast restoring={restoring} />
		</OnPage.Provider>
	);
}

interface RowProps {
	readonly article: Article;
	readonly known: Entities | undefined;
	readonly names: readonly RankedEntity[] | undefined;
	readonly walk: MentionWalk;
	readonly onAll: () => void;
}

/** The row keeps its room until the names are found, so that the text below does not move. */
function Names({article, known, names, walk, onAll}: RowProps) {
	if (!known || !names) {
		return <div class="chips" aria-hidden="true"><div class="chip-line" /></div>;
	}
	if (names.length > 0) {
		return <Chips names={names} chosen={walk.chosen} onChoose={walk.choose} onAll={onAll} />;
	}
	return known.coverage === 'none' && known !== noEntities ? <p class="coverage" lang={uiLanguage()}><bdi>{message('coverage_none', languageInWords(article.lang))}</bdi></p> : null;
}

/** To the next mention, or to the first one of the most telling name where none is chosen; false where there is no name. */
function step(walk: MentionWalk, names: readonly RankedEntity[] | undefined, by: number): boolean {
	if (!names?.[0]) {
		return false;
	}
	if (walk.active === undefined) {
		walk.choose(names[0].rank);
	} else {
		walk.move(by);
	}
	return true;
}

/** A click on a name that is marked for all to see chooses it; the others are plain text to the reader. */
function showMark(mark: HTMLElement, walk: MentionWalk, {highlight, types}: Settings): void {
	const {entity, mention, type} = mark.dataset;
	const isLit = highlight === 'all' || mark.matches('[data-active]') || (highlight === 'first' && mark.matches('[data-first]'));
	if (isLit && types[type as keyof Settings['types']]) {
		walk.show(Number(entity), Number(mention));
	}
}

function namesOf({entities}: Entities, {types}: Settings): RankedEntity[] {
	return entities.map((entity, rank) => ({entity, rank})).filter(({entity}) => types[entity.type]);
}

/** Gives the function that scrolls to a block and puts the focus on it, once no sheet lies over it. */
function useShowBlock(article: {readonly current: HTMLElement | null}, sheet: SheetName | undefined): (block: number) => void {
	const [wanted, setWanted] = useState<number>();
	useEffect(() => {
		const block = wanted === undefined || sheet ? null : article.current?.querySelector<HTMLElement>(`[data-block="${wanted}"]`);
		if (block) {
			block.tabIndex = -1;
			block.scrollIntoView({block: 'center'});
			block.focus({preventScroll: true});
			setWanted(undefined);
		}
	}, [wanted, sheet]);
	return setWanted;
}
