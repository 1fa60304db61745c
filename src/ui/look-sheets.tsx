/** The sheets that every state of the popup has: quick settings, all settings, the list of keys. */
import type {Settings} from '../settings';
import type {SheetName} from './bar';
import {lazily} from './lazily';
import {message} from './messages';
import type {ChangeSettings} from './settings-view';
import {Sheet} from './sheet';

const KeyList = lazily(async () => (await import('./key-list')).KeyList);
const QuickSettings = lazily(async () => (await import('./settings-view')).QuickSettings);
const AllSettings = lazily(async () => (await import('./settings-view')).AllSettings);

interface LookSheetsProps {
	readonly sheet: SheetName | undefined;
	readonly settings: Settings;
	readonly onChange: ChangeSettings;
	readonly onOpen: (sheet: SheetName) => void;
	readonly onClose: () => void;
}

/** The one of these sheets that is open, or nothing. */
export function LookSheets({sheet, settings, onChange, onOpen, onClose}: LookSheetsProps) {
	switch (sheet) {
		case 'look': {
			return <Sheet key="look" title={message('lookTitle')} onClose={onClose}><QuickSettings settings={settings} onChange={onChange} onMore={() => onOpen('settings')} /></Sheet>;
		}
		case 'settings': {
			return <Sheet key="settings" title={message('settingsTitle')} onClose={onClose}><AllSettings settings={settings} onChange={onChange} /></Sheet>;
		}
		case 'keys': {
			return <Sheet key="keys" title={message('keysTitle')} onClose={onClose}><KeyList /></Sheet>;
		}
		default: {
			return null;
		}
	}
}
