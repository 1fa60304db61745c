/** An article being read: chips, article, ledger, the walk through mentions, and the sheets over them. */
import {useMemo, useRef, useState} from 'preact/hooks';
import type {Article, Entities} from '../article';
import {hostOf} from '../reading';
import type {Settings} from '../settings';
import {ArticleView} from './article-view';
import {Bar, type SheetName} from './bar';
import {Button} from './button';
import {Chips, NamesSheet, type RankedEntity} from './chips';
import {Icon} from './icons';
import {lookKeys, useKeys} from './keys';
import {Ledger} from './ledger';
import {LookSheets} from './look-sheets';
import {MentionBar} from './mention-bar';
import {useMentions, type MentionWalk} from './mentions';
import {counted, message} from './messages';
import {useReading, type FindEntities} from './reading';
import type {ChangeSettings} from './settings-view';
import {Sheet} from './sheet';

interface ReaderProps {
	readonly article: Article;
	readonly settings: Settings;
	readonly onChange: ChangeSettings;
	readonly find: FindEntities;
}

/** The popup with an article in it. */
export function Reader({article, settings, onChange, find}: ReaderProps) {
	const [sheet, setSheet] = useState<SheetName>();
	const place = useRef<HTMLElement>(null);
	const {reading, entries, entities, known, restored, restore, leaveOut} = useReading(article, settings, find);
	const walk = useMentions(place, entities);
	const names = useMemo(() => namesOf(known, settings), [known, settings.types]);
	const close = () => setSheet(undefined);
	const chosen = walk.active === undefined ? undefined : known.entities[walk.active];
	const leftOut = reading.leftOut.reduce((sum, {blocks}) => sum + blocks.length, 0);
	const ledger = <Ledger entries={entries} reading={reading} restored={restored} onRestore={restore} onLeaveOut={leaveOut} />;
	const toggle = (name: SheetName) => setSheet(open => open === name ? undefined : name);
	useKeys({
		...lookKeys(settings, onChange),
		n: () => names.length > 0 && step(walk, names, 1),
		p: () => names.length > 0 && step(walk, names, -1),
		e: () => names.length > 0 && toggle('names'),
		r: () => toggle('ledger'),
		'?': () => toggle('keys'),
		Escape: () => sheet ? close() : chosen !== undefined && walk.end(),
	});
	const choose = (rank: number) => {
		close();
		walk.choose(rank);
	};
	return (
		<>
			<Bar site={article.siteName} host={hostOf(article.url)} leftOut={leftOut} onOpen={setSheet} />
			<main class="page">
				<Notices article={article} leftOut={leftOut} settings={settings} onChange={onChange} onLedger={() => setSheet('ledger')} />
				<ArticleView article={article} reading={reading} entities={entities} images={settings.images} place={place}>
					<Chips names={names} active={walk.active} onChoose={walk.choose} onAll={() => setSheet('names')} />
				</ArticleView>
				<aside class="below"><h2>{message('leftOutTitle')}</h2>{ledger}</aside>
			</main>
			{chosen && <MentionBar entity={chosen} walk={walk} />}
			{sheet === 'ledger' && <Sheet title={message('leftOutTitle')} onClose={close}>{ledger}</Sheet>}
			{sheet === 'names' && <NamesSheet names={names} active={walk.active} onChoose={choose} onClose={close} />}
			<LookSheets sheet={sheet} settings={settings} onChange={onChange} onOpen={setSheet} onClose={close} />
		</>
	);
}

/** To the next mention, or to the first one of the most telling name where none is chosen. */
function step(walk: MentionWalk, names: readonly RankedEntity[], by: number): void {
	if (walk.active === undefined && names[0]) {
		walk.choose(names[0].rank);
	} else {
		walk.move(by);
	}
}

function namesOf({entities}: Entities, {types}: Settings): RankedEntity[] {
	return entities.map((entity, rank) => ({entity, rank})).filter(({entity}) => types[entity.type]);
}

interface NoticesProps {
	readonly article: Article;
	readonly leftOut: number;
	readonly settings: Settings;
	readonly onChange: ChangeSettings;
	readonly onLedger: () => void;
}

function Notices({article, leftOut, settings, onChange, onLedger}: NoticesProps) {
	return (
		<>
			{article.thin && <p class="notice">{message('thin')}</p>}
			{article.unreachable && <p class="notice">{message('unreachable')}</p>}
			{!settings.introduced && leftOut > 0 && (
				<p class="notice introduction">
					<span>{counted('introduction', leftOut)} <button type="button" class="link" onClick={onLedger}>{message('introductionSee')}</button></span>
					<Button title={message('dismiss')} onClick={() => onChange({introduced: true})}><Icon name="close" /></Button>
				</p>
			)}
		</>
	);
}
