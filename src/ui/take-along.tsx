/** The sheet from which an article is taken along: copied, saved, printed, or opened in a tab or beside the page. */
import {useEffect, useState} from 'preact/hooks';
import browser from 'webextension-polyfill';
import type {Article, Entities} from '../article';
import {formats, storyFile, storyFragment, storyText, type Format, type Story} from '../export';
import type {Reading} from '../reading';
import type {Settings} from '../settings';
import {Button} from './button';
import {fitToHandOver, handOver, tabAddress} from './handover';
import {Icon} from './icons';
import {message} from './messages';
import {openPanel, ownWindow, panelKind} from './panel';
import {saveFile} from './save-file';
import {Sheet} from './sheet';
import {storyOf} from './story';

/** Where an article is being read. */
export type View = 'popup' | 'tab' | 'panel';

interface TakeAlongProps {
	readonly article: Article;
	readonly reading: Reading;
	readonly entities: Entities;
	readonly settings: Settings;
	readonly view: View;
	/** The tab that shows the article's page, if any does. */
	readonly tabId: number | undefined;
	readonly onClose: () => void;
}

/** The sheet. What was done is said in it. */
export function TakeAlong({article, reading, entities, settings, view, tabId, onClose}: TakeAlongProps) {
	const [withNames, setWithNames] = useState(false);
	const [done, setDone] = useState<Done>();
	const story = () => storyOf({article, reading, entities, settings, withNames});
	const tell = (doing: Promise<Done | undefined>) => void doing.then(setDone);
	const handed = () => ({article: fitToHandOver(article, reading), tabId});
	return (
		<Sheet title={message('takeAlong')} onClose={onClose}>
			<div class="take">
				<ul>
					{formats.map(format => <FormatRow key={format} format={format} onCopy={() => tell(copy(story(), format))} onSave={() => setDone(save(story(), format))} />)}
				</ul>
				{entities.entities.length > 0 && (
					<label class="switch">
						<span class="label">{message('withNames')}<span class="note">{message('withNamesNote')}</span></span>
						<input type="checkbox" role="switch" checked={withNames} onChange={event => setWithNames(event.currentTarget.checked)} />
					</label>
				)}
				<p class="done" role="status" data-failed={done?.isFailure ? '' : undefined}>{done?.says}</p>
				<div class="ways-on">
					<Button class="way" onClick={() => view === 'popup' ? tell(toTab(handed(), {print: true})) : printHere(onClose)}><Icon name="print" />{message('print')}</Button>
					{view !== 'tab' && <Button class="way" onClick={() => tell(toTab(handed(), {print: false}))}><Icon name="tab" />{message('openTab')}</Button>}
					{view !== 'panel' && <PanelWay onOpen={windowId => tell(toPanel(handed(), windowId, view))} />}
				</div>
			</div>
		</Sheet>
	);
}

interface FormatRowProps {
	readonly format: Format;
	readonly onCopy: () => void;
	readonly onSave: () => void;
}

function FormatRow({format, onCopy, onSave}: FormatRowProps) {
	const name = message(`format_${format}`);
	return (
		<li>
			<span class="label">{name}<span class="note">{message(`format_${format}_note`)}</span></span>
			<Button class="plain copy" title={message('copyAs', name)} onClick={onCopy}><Icon name="copy" />{message('copy')}</Button>
			<Button class="plain save" title={message('saveAs', name)} onClick={onSave}><Icon name="save" />{message('save')}</Button>
		</li>
	);
}

/** The window is known before the click, for the panel must open in the click itself. */
function PanelWay({onOpen}: {readonly onOpen: (windowId: number) => void}) {
	const [windowId, setWindowId] = useState<number>();
	const kind = panelKind();
	useEffect(() => void ownWindow().then(setWindowId), []);
	if (!kind) {
		return null;
	}
	return <Button class="way" disabled={windowId === undefined} onClick={() => windowId !== undefined && onOpen(windowId)}><Icon name="panel" />{message(`open_${kind}`)}</Button>;
}

/** What came of it, in words. */
interface Done {
	readonly says: string;
	readonly isFailure?: boolean;
}

async function copy(story: Story, format: Format): Promise<Done> {
	try {
		await (format === 'html' ? copyFormatted(story) : navigator.clipboard.writeText(storyFile(story, format).content));
		return {says: message('copied', message(`format_${format}`))};
	} catch {
		// The reader's own settings may forbid it, and so does a popup that has lost the focus.
		return {says: message('copyFailed'), isFailure: true};
	}
}

/** For programs that take formatted text, and for those that take plain text alone. */
function copyFormatted(story: Story): Promise<void> {
	const kinds = {'text/html': storyFragment(story), 'text/plain': storyText(story)};
	const blobs = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], {type})] as const);
	return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

function save(story: Story, format: Format): Done {
	const file = storyFile(story, format);
	saveFile(file);
	return {says: message('saved', file.name)};
}

function printHere(onClose: () => void): void {
	onClose();
	// Once the sheet is gone.
	requestAnimationFrame(() => requestAnimationFrame(() => print()));
}

type ToHandOver = Parameters<typeof handOver>[1];

async function toTab(handed: ToHandOver, {print}: {readonly print: boolean}): Promise<Done | undefined> {
	const id = crypto.randomUUID();
	if (!await handOver(`tab:${id}`, handed)) {
		return {says: message('tooBigToHandOver'), isFailure: true};
	}
	await browser.tabs.create({url: `${tabAddress(id)}${print ? '&print' : ''}`});
	return undefined;
}

async function toPanel(handed: ToHandOver, windowId: number, view: View): Promise<Done | undefined> {
	try {
		if (!await openPanel(windowId, async () => handOver(`panel:${windowId}`, handed))) {
			return {says: message('tooBigToHandOver'), isFailure: true};
		}
	} catch {
		// A browser in which the reader has switched the panel off.
		return {says: message('panelFailed'), isFailure: true};
	}
	if (view === 'popup') {
		close();
	}
	return undefined;
}
