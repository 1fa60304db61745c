/** The panel beside the page: Chrome's side panel, Firefox's sidebar. */
import browser from 'webextension-polyfill';

interface SidePanel {
	readonly open: (options: {readonly windowId: number}) => Promise<void>;
}

/** Chrome's own interface, for which the polyfill has no types. */
const {sidePanel} = browser as unknown as {readonly sidePanel?: SidePanel};

/** Which panel this browser has; undefined on Android, which has none. */
export function panelKind(): 'sidePanel' | 'sidebar' | undefined {
	if (sidePanel) {
		return 'sidePanel';
	}
	return browser.sidebarAction ? 'sidebar' : undefined;
}

/** Hands an article over and opens the panel of a window. To be called before anything is waited for in a click. False where the article was not handed over. */
export function openPanel(windowId: number, handOver: () => Promise<boolean>): Promise<boolean> {
	return sidePanel ? openSidePanel(sidePanel, windowId, handOver) : openSidebar(handOver);
}

/** Chrome's popup closes as the panel opens, so the article goes first; Chrome counts a click for five seconds. */
async function openSidePanel(panel: SidePanel, windowId: number, handOver: () => Promise<boolean>): Promise<boolean> {
	const isHanded = await handOver();
	if (isHanded) {
		await panel.open({windowId});
	}
	return isHanded;
}

/** Firefox opens the sidebar only in the click itself. */
async function openSidebar(handOver: () => Promise<boolean>): Promise<boolean> {
	const opening = browser.sidebarAction.open();
	const [isHanded] = await Promise.all([handOver(), opening]);
	return isHanded;
}

/** The window that this page stands in, or was opened from. */
export async function ownWindow(): Promise<number | undefined> {
	return (await browser.windows.getCurrent()).id;
}
