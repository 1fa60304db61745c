/** A tab or a panel with an article that was handed to it, or what to do where none was. */
import {useEffect, useLayoutEffect, useState} from 'preact/hooks';
import {Loading, useSettings} from '../app';
import {Bar, type SheetName} from '../bar';
import {clearHanded, type Handed, onHanded, type Receiver, takeHanded} from '../handover';
import {lookKeys, useKeys} from '../keys';
import {LookSheets} from '../look-sheets';
import {loadMemories, recall, type PageMemory} from '../memory';
import {message} from '../messages';
import {ownWindow} from '../panel';
import {Reader} from '../reader';
import type {FindEntities} from '../reading';
import type {SettingsProps} from '../settings-view';
import {TabNotice} from './tab-notice';

interface HandedAppProps {
	readonly view: 'tab' | 'panel';
	readonly find: FindEntities;
}

type Shown =
	| {readonly kind: 'loading'}
	| {readonly kind: 'nothing'}
	| {readonly kind: 'article'; readonly handed: Handed; readonly memory: PageMemory | undefined; readonly time: number};

/** The whole page. */
export function HandedApp({view, find}: HandedAppProps) {
	const [settings, change] = useSettings();
	const shown = useHanded(view);
	const state = settings ? shown.kind : 'loading';
	useLayoutEffect(() => {
		document.documentElement.dataset['state'] = state === 'nothing' ? 'message' : state;
		document.title = shown.kind === 'article' ? shown.handed.article.title : message('extensionName');
	}, [state, shown]);
	if (!settings || shown.kind === 'loading') {
		return <Loading />;
	}
	if (shown.kind === 'nothing') {
		return <Nothing view={view} settings={settings} onChange={change} />;
	}
	const {handed, memory, time} = shown;
	const notice = view === 'panel' && handed.tabId !== undefined ? <TabNotice key={time} tabId={handed.tabId} /> : undefined;
	return <Reader key={time} {...handed} memory={memory} settings={settings} onChange={change} find={find} view={view} notice={notice} />;
}

function useHanded(view: HandedAppProps['view']): Shown {
	const [shown, setShown] = useState<Shown>({kind: 'loading'});
	useEffect(() => {
		let end: (() => void) | undefined;
		const show = async (handed: Handed | undefined) => {
			setShown(handed ? {kind: 'article', handed, memory: recall(await loadMemories(), handed.article), time: Date.now()} : {kind: 'nothing'});
		};
		void receiverOf(view).then(async receiver => {
			end = onHanded(receiver, handed => void show(handed));
			await show(await takeHanded(receiver));
			await clearHanded();
		});
		return () => end?.();
	}, []);
	return shown;
}

async function receiverOf(view: HandedAppProps['view']): Promise<Receiver> {
	return view === 'panel' ? `panel:${await ownWindow() ?? -1}` : `tab:${new URLSearchParams(location.search).get('id') ?? ''}`;
}

function Nothing({view, settings, onChange}: SettingsProps & Pick<HandedAppProps, 'view'>) {
	const [sheet, setSheet] = useState<SheetName>();
	const close = () => setSheet(undefined);
	useKeys({...lookKeys(settings, onChange), Escape: () => sheet !== undefined && close()});
	return (
		<>
			<Bar host="" onOpen={setSheet} />
			<main class="message">
				<div role="status">
					<h1>{message(`nothingHanded_${view}`)}</h1>
					<p class="hint">{message(`nothingHanded_${view}_hint`)}</p>
				</div>
			</main>
			<LookSheets sheet={sheet} settings={settings} onChange={onChange} onOpen={setSheet} onClose={close} />
		</>
	);
}
