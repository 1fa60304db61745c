/** The bar at the top: whose article this is, and the ways to the ledger and the settings. */
import {Button} from './button';
import {Icon} from './icons';
import {counted, message, numberInWords} from './messages';
import {TidyButton} from './tidy-button';

/** What lies over the article; one at a time. */
export type SheetName = 'ledger' | 'names' | 'card' | 'take' | 'page' | 'look' | 'settings' | 'keys';

interface BarProps {
	/** What the page calls its site; it may say anything. */
	readonly site?: string;
	/** The host name of the page's address, which the page cannot choose. */
	readonly host: string;
	/** Blocks left out; undefined where there is no article. */
	readonly leftOut?: number | undefined;
	readonly onOpen: (sheet: SheetName) => void;
}

/** The bar. The ledger button shows how many blocks were left out. */
export function Bar({site = '', host, leftOut, onOpen}: BarProps) {
	const name = site || (host ? '' : message('extensionName'));
	return (
		<nav class="bar" aria-label={message('barLabel')}>
			<span class="site">
				{name && name !== host && <bdi class="name">{name}</bdi>}
				{host && <span class="host"><bdi>{host}</bdi></span>}
			</span>
			{leftOut !== undefined && (
				<Button class="quiet ledger-button" hint={counted('ledgerButtonTitle', leftOut)} onClick={() => onOpen('ledger')}>
					<Icon name="leftOut" /><span class="label">{message('ledgerButton')}</span><span class="count">{numberInWords(leftOut)}</span>
				</Button>
			)}
			{leftOut !== undefined && <Button class="quiet take-button" title={message('takeAlong')} onClick={() => onOpen('take')}><Icon name="take" /></Button>}
			<TidyButton onOpen={() => onOpen('page')} />
			<Button class="quiet look-button" title={message('lookTitle')} onClick={() => onOpen('look')}>{message('lookButton')}</Button>
			<Button title={message('settingsTitle')} onClick={() => onOpen('settings')}><Icon name="settings" /></Button>
		</nav>
	);
}
