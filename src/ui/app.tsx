/** The popup: loading, an article, or a message in its place. */
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import {hostOf} from '../reading';
import {loadSettings, onSettingsChange, saveSettings, type Settings} from '../settings';
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
	const {page, missing, ask} = usePage();
	const state = settings ? page.kind : 'loading';
	useLayoutEffect(() => {
		document.documentElement.dataset['state'] = state;
	}, [state]);
	if (!settings || page.kind === 'loading') {
		return <Loading />;
	}
	if (page.kind === 'article') {
		return <Reader article={page.article} settings={settings} onChange={change} find={find} />;
	}
	return <Message page={page} missing={missing} settings={settings} onChange={change} onAsk={ask} />;
}

/** The settings, and the way to change them: on screen at once, and stored. */
function useSettings(): [Settings | undefined, ChangeSettings] {
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

function Loading() {
	return (
		<main class="loading" aria-busy="true" aria-label={message('loading')}>
			<div /><div /><div />
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
