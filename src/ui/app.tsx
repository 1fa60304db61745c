/** The popup: loading, an article, or a message in its place. */
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import {hostOf} from '../reading';
import type {Settings} from '../settings';
import {loadSettings, onSettingsChange, saveSettings} from '../settings-store';
import {Bar, type SheetName} from './bar';
import {lookKeys, useKeys} from './keys';
import {LookSheets} from './look-sheets';
import {MessageView} from './message-view';
import {message} from './messages';
import {usePage, type Page} from './page';
import {Reader} from './reader';
import type {FindEntities} from './reading';
import type {ChangeSettings} from './settings-view';
import {applyLook} from './theme';

/** The whole popup. It is drawn once the settings and the page are there, so that nothing jumps. */
export function App({find}: {readonly find: FindEntities}) {
	const [settings, change] = useSettings();
	const {page, missing, ask, isStale, readAgain} = usePage();
	const state = settings ? page.kind : 'loading';
	useLayoutEffect(() => {
		document.documentElement.dataset['state'] = state;
	}, [state]);
	if (!settings || page.kind === 'loading') {
		return <Loading />;
	}
	if (page.kind === 'article') {
		return <Reader key={`${page.article.blocks.length} ${page.article.url}`} {...page} settings={settings} onChange={change} find={find} onAgain={isStale ? () => void readAgain() : undefined} />;
	}
	return <Message page={page} missing={missing} settings={settings} onChange={change} onAsk={ask} />;
}

/** The settings, and the way to change them: on screen at once, and stored. */
export function useSettings(): [Settings | undefined, ChangeSettings] {
	const [settings, setSettings] = useState<Settings>();
	const saving = useRef(0);
	useEffect(() => {
		void loadSettings().then(setSettings);
		// What the own saves bring back is on screen already, or older than what is.
		return onSettingsChange(changed => saving.current === 0 && setSettings(changed));
	}, []);
	useLayoutEffect(() => settings && applyLook(settings), [settings]);
	const change = (part: Partial<Settings>) => {
		setSettings(before => before && {...before, ...part});
		saving.current++;
		void saveSettings(part).finally(() => saving.current--);
	};
	return [settings, change];
}

/** A headline of two lines and a paragraph of four. */
const linesWaiting = 6;

/** What is on screen while nothing else is. */
export function Loading() {
	return (
		<main class="page loading" aria-busy="true" aria-label={message('loading')}>
			<div>{Array.from({length: linesWaiting}, (_, line) => <i key={line} />)}</div>
		</main>
	);
}

interface MessageProps {
	readonly page: Extract<Page, {kind: 'message'}>;
	readonly missing: 'longest' | 'selected' | undefined;
	readonly settings: Settings;
	readonly onChange: ChangeSettings;
	readonly onAsk: (what: 'longest' | 'selected', tabId: number) => Promise<void>;
}

function Message({page: {about, tabId}, missing, settings, onChange, onAsk}: MessageProps) {
	const [sheet, setSheet] = useState<SheetName>();
	const close = () => setSheet(undefined);
	useKeys({
		...lookKeys(settings, onChange),
		'?': () => setSheet(sheet === 'keys' ? undefined : 'keys'),
		Escape: () => sheet !== undefined && close(),
	});
	return (
		<>
			<Bar host={'url' in about ? hostOf(about.url) : ''} onOpen={setSheet} />
			<MessageView about={about} missing={missing} onAsk={tabId === undefined ? undefined : what => void onAsk(what, tabId)} />
			<LookSheets sheet={sheet} settings={settings} onChange={onChange} onOpen={setSheet} onClose={close} />
		</>
	);
}
