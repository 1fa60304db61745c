/** What was left out of the article and why: how much in all, kind by kind, and in page order, each with a way back. */
import type {KindId} from '../article';
import type {LeftOut, Reading} from '../reading';
import {Button} from './button';
import {Icon} from './icons';
import {counted, message, reasonInWords} from './messages';
import type {Restoring} from './restoring';
import {useOnPage} from './tidy-page';

interface LedgerProps {
	/** All that the settings leave out on most sites, what the reader put back or always keeps here included. */
	readonly entries: readonly LeftOut[];
	readonly reading: Reading;
	readonly restoring: Restoring;
	/** The host name of the page, and the kinds that are always kept there; undefined where the page has none. */
	readonly site: {readonly host: string; readonly keep: readonly KindId[]} | undefined;
	/** Scrolls to a block of the article. */
	readonly onShow: (block: number) => void;
}

/** The list itself, which stands in the sheet and below the article. */
export function Ledger(props: LedgerProps) {
	const {entries, reading} = props;
	if (entries.length === 0) {
		return <p class="note">{message('nothingLeftOut')}</p>;
	}
	return (
		<div class="ledger">
			<Totals reading={reading} />
			<Kinds {...props} />
			<h3>{message('ledgerInOrder')}</h3>
			<ol>{entries.map(entry => <Entry key={entry.blocks[0]?.id} entry={entry} {...props} />)}</ol>
		</div>
	);
}

/** "842 words kept, 317 left out in 9 blocks". */
export function totalsInWords({wordsKept, wordsLeftOut, leftOut}: Reading): string {
	const blocks = leftOut.reduce((sum, entry) => sum + entry.blocks.length, 0);
	return message('totals', counted('wordsKept', wordsKept), counted('wordsLeftOut', wordsLeftOut), counted('inBlocks', blocks));
}

function Totals({reading}: {readonly reading: Reading}) {
	const share = reading.wordsKept / Math.max(1, reading.wordsKept + reading.wordsLeftOut);
	return (
		<>
			<p class="totals">{totalsInWords(reading)}</p>
			<div class="share" aria-hidden="true"><div style={{width: `${100 * share}%`}} /></div>
		</>
	);
}

function Kinds(props: LedgerProps) {
	const kinds = [...new Set(props.entries.map(({kind}) => kind))];
	return (
		<details>
			<summary>{message('ledgerByKind')}</summary>
			<ul class="kinds">{kinds.map(kind => <KindRow key={kind} kind={kind} {...props} />)}</ul>
		</details>
	);
}

function KindRow({kind, entries, restoring, site}: LedgerProps & {readonly kind: KindId}) {
	const own = entries.filter(entry => entry.kind === kind);
	const name = counted(`kind_${kind}`, own.reduce((sum, {blocks}) => sum + blocks.length, 0));
	const isKept = site?.keep.includes(kind) === true;
	const isRestored = own.every(entry => isPutBack(entry, restoring));
	return (
		<li data-restored={isKept || isRestored ? '' : undefined}>
			<span class="kind">{name}</span>
			{!isKept && (
				<Button class="small" hint={message(isRestored ? 'leaveOutKindTitle' : 'restoreKindTitle', name)} onClick={() => isRestored ? restoring.leaveOut(own) : restoring.restore(own)}>
					{message(isRestored ? 'undoRestore' : 'restoreKind')}
				</Button>
			)}
			{site && (
				<Button class="small toggle" pressed={isKept} hint={message('keepHereTitle', message(`kind_${kind}`), site.host)} onClick={() => restoring.keepHere(own, !isKept)}>
					{message('keepHere')}
				</Button>
			)}
		</li>
	);
}

function Entry({entry, restoring, site, onShow}: LedgerProps & {readonly entry: LeftOut}) {
	const words = firstWords(entry.text) || message('noWords');
	const isKept = site?.keep.includes(entry.kind) === true;
	const isBack = isKept || isPutBack(entry, restoring);
	const page = useOnPage();
	const frame = () => page?.peek(entry);
	const unframe = () => page?.peek(undefined);
	return (
		<li onMouseEnter={frame} onFocusIn={frame} onMouseLeave={unframe} onFocusOut={unframe} data-restored={isBack ? '' : undefined}>
			<div class="what">
				<p class="why"><span class="kind">{counted(`kind_${entry.kind}`, entry.blocks.length)}</span> <span class="reason">{stateInWords(entry, {isKept, isBack})}</span></p>
				<p class="words" dir="auto">{page ? <button type="button" class="on-page" title={message('showOnPage')} onClick={() => page.goTo(entry)}>{words}</button> : words}</p>
			</div>
			<div class="ways">
				{isBack && <Button class="small" hint={message('showTitle', words)} onClick={() => onShow(entry.blocks[0]!.id)}>{message('show')}</Button>}
				{!isKept && (
					<Button class="small" hint={message(isBack ? 'leaveOutTitle' : 'restoreTitle', words)} onClick={() => isBack ? restoring.leaveOut([entry]) : restoring.restore([entry])}>
						{!isBack && <Icon name="restore" />}
						{message(isBack ? 'undoRestore' : 'restore')}
					</Button>
				)}
			</div>
		</li>
	);
}

function isPutBack({blocks}: LeftOut, {restored}: Restoring): boolean {
	return blocks.every(block => restored.has(block.id));
}

function stateInWords({reason}: LeftOut, {isKept, isBack}: {readonly isKept: boolean; readonly isBack: boolean}): string {
	if (isKept) {
		return message('keptHere');
	}
	return isBack ? message('restored') : reasonInWords(reason);
}

/** Enough to know a text again in two lines of the sheet. */
const wordsShown = 110;
/** Between the parts of a text that stood on lines of their own. */
const parting = '\u00A0· ';

function firstWords(text: string): string {
	const line = text.split('\n').map(part => part.replace(/\s+/g, ' ').trim()).filter(Boolean).join(parting);
	if (line.length <= wordsShown) {
		return line;
	}
	const words = line.slice(0, line.lastIndexOf(' ', wordsShown)) || line.slice(0, wordsShown);
	const end = parting.trimEnd();
	return `${words.endsWith(end) ? words.slice(0, -end.length) : words}…`;
}
