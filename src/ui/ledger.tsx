/** What was left out, in page order, with its kind, its reason and its first words; every entry can be put back. */
import type {LeftOut, Reading} from '../reading';
import {counted, message, reasonInWords} from './messages';

interface Properties {
	readonly reading: Reading;
	readonly restored: ReadonlySet<number>;
	readonly setRestored: (restored: ReadonlySet<number>) => void;
	readonly close: () => void;
}

/** Characters of an entry's text that are shown. */
const excerptLength = 140;

/** The sheet with the ledger. */
export function Ledger({reading, restored, setRestored, close}: Properties) {
	const restore = ({blocks}: LeftOut) => setRestored(new Set([...restored, ...blocks.map(({id}) => id)]));
	return (
		<section class='sheet' aria-labelledby='ledger-title'>
			<header>
				<h2 id='ledger-title'>{message('leftOutTitle')}</h2>
				<button type='button' onClick={close}>{message('close')}</button>
			</header>
			<p class='meta'>{message('wordsKeptLeftOut', counted('words', reading.wordsKept), counted('words', reading.wordsLeftOut))}</p>
			{restored.size > 0 && (
				<p class='meta' role='status'>
					{counted('restoredCount', restored.size)} <button type='button' onClick={() => setRestored(new Set())}>{message('undoRestore')}</button>
				</p>
			)}
			{reading.leftOut.length === 0 && <p>{message('nothingLeftOut')}</p>}
			<ol>{reading.leftOut.map(entry => <Entry key={entry.blocks[0]!.id} entry={entry} restore={() => restore(entry)} />)}</ol>
		</section>
	);
}

function Entry({entry, restore}: {readonly entry: LeftOut; readonly restore: () => void}) {
	const words = entry.text.length > excerptLength ? `${entry.text.slice(0, excerptLength)}…` : entry.text;
	return (
		<li>
			<b>{counted(`kind_${entry.kind}`, entry.blocks.length)}</b>
			<span class='meta'>{reasonInWords(entry.reason)}</span>
			<p>{words || message('noWords')}</p>
			<button type='button' title={message('restoreTitle', words)} onClick={restore}>{message('restore')}</button>
		</li>
	);
}
