/** The lines above the article: what the reader should know of this page before they read. */
import type {Article} from '../article';
import type {Reading} from '../reading';
import type {Settings} from '../settings';
import {Button} from './button';
import {Icon} from './icons';
import {counted, message} from './messages';
import type {ChangeSettings} from './settings-view';

interface NoticesProps {
	readonly article: Article;
	readonly reading: Reading;
	readonly settings: Settings;
	readonly onChange: ChangeSettings;
	readonly onLedger: () => void;
	/** Reads the page again; undefined while the page is as it was read. */
	readonly onAgain: (() => void) | undefined;
}

/** The notices that there are. */
export function Notices({article, reading, settings, onChange, onLedger, onAgain}: NoticesProps) {
	const leftOut = reading.leftOut.reduce((sum, {blocks}) => sum + blocks.length, 0);
	return (
		<>
			<div role="status">
				{onAgain && <p class="notice">{message('stale')} <button type="button" class="link" onClick={onAgain}>{message('readAgain')}</button></p>}
			</div>
			{article.thin && <p class="notice">{message('thin', counted('words', reading.wordsKept))}</p>}
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
