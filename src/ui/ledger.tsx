/** What was left out of the article and why, in page order, each with a way back. */
import type {KindId} from '../article';
import type {LeftOut, Reading} from '../reading';
import {Button} from './button';
import {Icon} from './icons';
import {useOnPage} from './tidy-page';
import {counted, listInWords, message, reasonInWords} from './messages';

interface LedgerProps {
	/** All that the settings leave out, what the reader put back included. */
	readonly entries: readonly LeftOut[];
	readonly reading: Reading;
	readonly restored: ReadonlySet<number>;
	readonly onRestore: (entry: LeftOut) => void;
	readonly onLeaveOut: (entry: LeftOut) => void;
}

/** The list itself, which stands in the sheet and below the article. */
export function Ledger({entries, reading, restored, onRestore, onLeaveOut}: LedgerProps) {
	if (entries.length === 0) {
		return <p class="note">{message('nothingLeftOut')}</p>;
	}
	return (
		<div class="ledger">
			<p class="summary">{summaryOf(reading.leftOut)}</p>
			<p class="note">{message('wordsKeptLeftOut', counted('words', reading.wordsKept), counted('words', reading.wordsLeftOut))}</p>
			<ol>
				{entries.map(entry => {
					const isRestored = entry.blocks.every(block => restored.has(block.id));
					return <Entry key={entry.blocks[0]?.id} entry={entry} isRestored={isRestored} onClick={() => isRestored ? onLeaveOut(entry) : onRestore(entry)} />;
				})}
			</ol>
		</div>
	);
}

/** "Left out: 1 disclaimer, 15 related stories, …", the most blocks first. */
export function summaryOf(leftOut: readonly LeftOut[]): string {
	const counts = new Map<KindId, number>();
	for (const {kind, blocks} of leftOut) {
		counts.set(kind, (counts.get(kind) ?? 0) + blocks.length);
	}
	const parts = [...counts].map(([kind, count]) => counted(`kind_${kind}`, count));
	return parts.length > 0 ? message('leftOutSummary', listInWords(parts, 'unit')) : message('nothingLeftOut');
}

function Entry({entry, isRestored, onClick}: {readonly entry: LeftOut; readonly isRestored: boolean; readonly onClick: () => void}) {
	const words = firstWords(entry.text) || message('noWords');
	const page = useOnPage();
	return (
		<li onMouseEnter={() => page?.peek(entry)} onMouseLeave={() => page?.peek(undefined)} data-restored={isRestored ? '' : undefined}>
			<div class="what">
				<p class="kind">{counted(`kind_${entry.kind}`, entry.blocks.length)}</p>
				<p class="reason">{isRestored ? message('restored') : reasonInWords(entry.reason)}</p>
				<p class="words" dir="auto">{page ? <button type="button" class="on-page" title={message('showOnPage')} onClick={() => page.goTo(entry)}>{words}</button> : words}</p>
			</div>
			<Button class="restore" title={isRestored ? message('undoRestore') : message('restoreTitle', words)} onClick={onClick}>
				{!isRestored && <Icon name="restore" />}
				{message(isRestored ? 'undoRestore' : 'restore')}
			</Button>
		</li>
	);
}

/** Enough to know a text again in two lines of the sheet. */
const wordsShown = 110;

function firstWords(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > wordsShown ? `${line.slice(0, line.lastIndexOf(' ', wordsShown)) || line.slice(0, wordsShown)}…` : line;
}
