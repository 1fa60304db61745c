/** The settings as a whole: saved to a file, read from one, or as they were at first. */
import {useRef, useState} from 'preact/hooks';
import browser from 'webextension-polyfill';
import {defaultSettings} from '../settings';
import {longestSettingsFile, readSettingsFile, settingsFile, type SettingsImport} from '../settings-file';
import {Button} from './button';
import {message} from './messages';
import {saveFile} from './save-file';
import type {SettingsProps} from './settings-view';

/** What was done, in words. */
interface Done {
	readonly says: string;
	readonly isFailure?: boolean;
}

/** The three ways, and what came of the last. */
export function SettingsData({settings, onChange}: SettingsProps) {
	const [done, setDone] = useState<Done>();
	const [isAsking, setAsking] = useState(false);
	const exportAll = () => {
		saveFile({name: fileName, mediaType: 'application/json', content: settingsFile(settings)});
		setDone({says: message('settingsExported', fileName)});
	};
	const importAll = (read: SettingsImport) => {
		if (read.kind === 'valid') {
			onChange(read.settings);
		}
		setDone(read.kind === 'valid' ? {says: message('settingsImported')} : {says: reasonFor(read), isFailure: true});
	};
	const reset = () => {
		onChange(defaultSettings);
		setAsking(false);
		setDone({says: message('settingsAreReset')});
	};
	return (
		<section class="settings-data">
			<h3>{message('settingsData')}</h3>
			<div class="actions">
				<Button class="plain export" onClick={exportAll}>{message('settingsExport')}</Button>
				<ImportButton onRead={importAll} />
				{!isAsking && <Button class="plain reset" onClick={() => setAsking(true)}>{message('settingsReset')}</Button>}
			</div>
			{isAsking && (
				<div class="actions" role="group" aria-label={message('settingsResetAsk')}>
					<p>{message('settingsResetAsk')}</p>
					<Button class="main" onClick={reset}>{message('settingsResetYes')}</Button>
					<Button class="plain" onClick={() => setAsking(false)}>{message('cancel')}</Button>
				</div>
			)}
			<p class="done" role="status" data-failed={done?.isFailure ? '' : undefined}>{done?.says}</p>
		</section>
	);
}

const fileName = 'broadsheet-settings.json';

/** A popup closes as a file dialog opens, so there the button leads to the settings in a tab. */
function ImportButton({onRead}: {readonly onRead: (read: SettingsImport) => void}) {
	const input = useRef<HTMLInputElement>(null);
	const isPopup = document.documentElement.dataset['view'] === undefined;
	const choose = () => isPopup ? void browser.runtime.openOptionsPage() : input.current?.click();
	return (
		<>
			<Button class="plain import" onClick={choose}>{message('settingsImport')}</Button>
			{!isPopup && <input type="file" accept=".json,application/json" hidden ref={input} onChange={event => void readFile(event.currentTarget).then(read => read && onRead(read))} />}
		</>
	);
}

/** What the chosen file holds; undefined where none was chosen. The choice is cleared, so that the same file can be chosen again. */
async function readFile(input: HTMLInputElement): Promise<SettingsImport | undefined> {
	const file = input.files?.[0];
	if (!file) {
		return undefined;
	}
	const read = await readSettings(file);
	input.value = '';
	return read;
}

/** A unit takes three bytes at most, so a file of more bytes is too long whatever it says. */
async function readSettings(file: File): Promise<SettingsImport> {
	return file.size > longestSettingsFile * 3 ? {kind: 'invalid', why: 'too-big'} : readSettingsFile(await file.text());
}

/** As much of a name as a line has room for: it comes from a file. */
const longestName = 40;

function reasonFor(read: Extract<SettingsImport, {kind: 'invalid'}>): string {
	return 'name' in read ? message(`import_${read.why}`, read.name.slice(0, longestName)) : message(`import_${read.why}`);
}
