/** Says in the panel when the window shows another page than the one whose story is being read. */
import {useEffect, useState} from 'preact/hooks';
import browser from 'webextension-polyfill';
import {Button} from '../button';
import {Icon} from '../icons';
import {message} from '../messages';

/** Which page the window shows: that of the story, another in the story's own tab, or another tab. */
type Whereabouts = 'same' | 'other-page' | 'other-tab';

/** The line, until the reader goes on reading or comes back. */
export function TabNotice({tabId}: {readonly tabId: number}) {
	const where = useWhereabouts(tabId);
	const [dismissed, setDismissed] = useState<Whereabouts>('same');
	if (where === 'same' || where === dismissed) {
		return null;
	}
	return (
		<p class="notice introduction">
			<span>
				{message(`elsewhere_${where}`)}
				{' '}
				{where === 'other-tab' && <button type="button" class="link" onClick={() => void browser.tabs.update(tabId, {active: true})}>{message('goToTab')}</button>}
			</span>
			<Button title={message('keepReading')} onClick={() => setDismissed(where)}><Icon name="close" /></Button>
		</p>
	);
}

/** Without a right to any tab the browser says only that a tab loads something, not what. */
function useWhereabouts(tabId: number): Whereabouts {
	const [isActive, setActive] = useState(true);
	const [hasLoaded, setLoaded] = useState(false);
	useEffect(() => {
		const look = async () => {
			const [active] = await browser.tabs.query({active: true, currentWindow: true});
			setActive(active?.id === tabId);
		};
		const updated = (id: number, {status}: {status?: string}) => id === tabId && status === 'loading' && setLoaded(true);
		const removed = (id: number) => id === tabId && setLoaded(true);
		const activated = () => void look();
		void look();
		browser.tabs.onActivated.addListener(activated);
		browser.tabs.onUpdated.addListener(updated);
		browser.tabs.onRemoved.addListener(removed);
		return () => {
			browser.tabs.onActivated.removeListener(activated);
			browser.tabs.onUpdated.removeListener(updated);
			browser.tabs.onRemoved.removeListener(removed);
		};
	}, [tabId]);
	if (hasLoaded) {
		return 'other-page';
	}
	return isActive ? 'same' : 'other-tab';
}
