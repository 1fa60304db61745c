/** Functions that run in Firefox's own window. They are sent as text, so each stands alone. */

/** The parts of Firefox's window that are touched here; no types for it are published. */
interface BrowserElement extends HTMLElement {
	readonly contentDocument: Document | null;
	readonly currentURI: {readonly spec: string} | null;
	readonly messageManager: {
		addMessageListener: (name: string, listener: (message: {data: {value?: unknown; error?: string}}) => void) => void;
		removeMessageListener: (name: string, listener: unknown) => void;
		loadFrameScript: (url: string, allowDelayed: boolean) => void;
	};
	readonly browsingContext: {
		top: {prefersColorSchemeOverride: string};
		readonly currentWindowGlobal: {drawSnapshot: (rectangle: DOMRect, scale: number, background: string) => Promise<ImageBitmap>};
	};
}
interface BrowserWindow extends Window {
	readonly DOMRect: typeof DOMRect;
	readonly KeyboardEvent: typeof KeyboardEvent;
	/** One of the extension's pages by its file: in the popup, in a tab or in the sidebar. */
	broadsheetPage: (name: string) => BrowserElement | undefined;
	readonly SidebarController: {hide: () => void};
	readonly gBrowser: {
		getTabForBrowser: (browser: Element) => Element | null;
		removeTab: (tab: Element) => void;
	};
	readonly CustomizableUI: {
		getPlacementOfWidget: (id: string) => {readonly area: string} | null;
		addWidgetToArea: (id: string, area: string) => void;
		getWidget: (id: string) => {forWindow: (window: Window) => {readonly node: HTMLElement}};
	};
}
declare const Services: {
	readonly wm: {getMostRecentWindow: (type: string) => BrowserWindow};
	readonly console: {getMessageArray: () => ReadonlyArray<{readonly sourceName?: string; readonly errorMessage?: string; readonly flags?: number}>};
};
declare const Components: {
	readonly classes: Readonly<Record<string, {createInstance: (type: unknown) => KeyInputProcessor}>>;
	readonly interfaces: {readonly nsITextInputProcessor: unknown; readonly nsIScriptError: new () => object};
};
interface KeyInputProcessor {
	readonly beginInputTransactionForTests: (window: Window) => boolean;
	readonly keydown: (event: KeyboardEvent) => void;
	readonly keyup: (event: KeyboardEvent) => void;
}

/** Pins the extension's button to the toolbar if need be, and clicks it. Gives when, in milliseconds since 1970. */
export function clickToolbarButton(widgetId: string): number {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	const ui = window.CustomizableUI;
	if (ui.getPlacementOfWidget(widgetId)?.area !== 'nav-bar') {
		ui.addWidgetToArea(widgetId, 'nav-bar');
	}
	const {node} = ui.getWidget(widgetId).forWindow(window);
	const clicked = Date.now();
	(node.querySelector<HTMLElement>('.unified-extensions-item-action-button') ?? node).click();
	return clicked;
}

/** True when the popup stands on the screen, at its size. */
export function popupIsOpen(): true | undefined {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	const popups = [...window.document.querySelectorAll<BrowserElement>('.webextension-popup-browser')];
	return popups.some(popup => popup.currentURI?.spec.includes('popup.html') && popup.getBoundingClientRect().width > 0) || undefined;
}

/** Gives the window a way to find the extension's pages, which the functions below have in common. */
export function installPageFinder(): void {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	window.broadsheetPage = name => {
		const sidebar = window.document.querySelector<BrowserElement>('#sidebar')?.contentDocument;
		const pages = [window.document, sidebar].flatMap(within => [...within?.querySelectorAll<BrowserElement>('browser') ?? []]);
		return pages.find(page => page.currentURI?.spec.includes(`/${name}`));
	};
}

/** True when one of the extension's pages stands in the window. */
export function pageIsOpen(name: string): true | undefined {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	const page = window.broadsheetPage(name);
	return page && page.getBoundingClientRect().width > 0 ? true : undefined;
}

/** Gives the value of an expression in a page's document, by a frame script: content scripts and BiDi do not reach the popup. */
export async function runInPage(name: string, expression: string): Promise<unknown> {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	const page = window.broadsheetPage(name);
	if (!page) {
		throw new Error(`No ${name} is open`);
	}
	const reply = `broadsheet:${window.crypto.randomUUID()}`;
	// The sandbox has the popup's globals under their own names, and no wrappers around them.
	const script = `(async () => {
		let reply;
		// What runs now counts as the user's doing: some of the extension's API may be called right at a click only.
		const doing = content.windowUtils.setHandlingUserInput(true);
		try {
			const sandbox = Components.utils.Sandbox(content, {sandboxPrototype: content, wantXrays: false});
			const value = await Components.utils.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await ${expression}))()`)}, sandbox);
			reply = {value: value === undefined ? undefined : JSON.parse(value)};
		} catch (error) {
			reply = {error: String(error)};
		} finally {
			doing.destruct();
		}
		sendAsyncMessage(${JSON.stringify(reply)}, reply);
	})()`;
	return new Promise((resolve, reject) => {
		page.messageManager.addMessageListener(reply, function listener({data}) {
			page.messageManager.removeMessageListener(reply, listener);
			if (data.error === undefined) {
				resolve(data.value);
			} else {
				reject(new Error(data.error));
			}
		});
		page.messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
	});
}

/** A PNG of one of the extension's pages, in base64. */
export async function drawPage(name: string): Promise<string> {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	const page = window.broadsheetPage(name);
	if (!page) {
		throw new Error(`No ${name} is open`);
	}
	const {width, height} = page.getBoundingClientRect();
	const bitmap = await page.browsingContext.currentWindowGlobal.drawSnapshot(new window.DOMRect(0, 0, width, height), 1, 'white');
	const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
	canvas.width = bitmap.width;
	canvas.height = bitmap.height;
	canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
	return canvas.toDataURL('image/png').split(',')[1]!;
}

/** Makes a page this large, in CSS pixels, beyond the window if need be. */
export function resizePage(name: string, width: number, height: number): void {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	const page = window.broadsheetPage(name);
	for (const [side, length] of [['width', width], ['height', height]] as const) {
		for (const limit of ['', 'min-', 'max-']) {
			page?.style.setProperty(`${limit}${side}`, `${length}px`, 'important');
		}
	}
}

/** Shows a page as under a light or dark system theme. */
export function overrideColorScheme(name: string, scheme: string): void {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	const page = window.broadsheetPage(name);
	if (page) {
		page.browsingContext.top.prefersColorSchemeOverride = scheme;
	}
}

/** Sends a key to a page as the keyboard would. */
export function pressKey(name: string, key: string): void {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	const page = window.broadsheetPage(name);
	// Keys go to the document with the focus.
	page?.focus();
	const input = (Components.classes['@mozilla.org/text-input-processor;1']!).createInstance(Components.interfaces.nsITextInputProcessor);
	if (!input.beginInputTransactionForTests(window)) {
		throw new Error('The window takes no keys now');
	}
	// A code that is no key's is refused; a named key has its name, and a character needs none.
	const event = new window.KeyboardEvent('', {key, code: key.length > 1 ? key : ''});
	input.keydown(event);
	input.keyup(event);
}

/** Closes the tab or the sidebar that a page stands in. */
export function closePage(name: string): void {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	const page = window.broadsheetPage(name);
	const tab = page && window.gBrowser.getTabForBrowser(page);
	if (tab) {
		window.gBrowser.removeTab(tab);
	} else {
		window.SidebarController.hide();
	}
}

/** Closes the popup, if one is open. */
export function hidePopup(): void {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	const panel = window.document.querySelector('.webextension-popup-browser')?.closest<HTMLElement & {hidePopup: () => void}>('panel');
	panel?.hidePopup();
}

/** True when no popup is left. */
export function popupIsClosed(): true | undefined {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	return window.document.querySelector('.webextension-popup-browser') ? undefined : true;
}

/** The errors that Firefox's console has from the extension's files. Bit 0 of the flags marks a warning. */
export function consoleErrors(extensionUrl: string): string[] {
	return Services.console
		.getMessageArray()
		// instanceof also opens the message's own fields.
		.filter(message => message instanceof Components.interfaces.nsIScriptError)
		.filter(({sourceName, flags}) => sourceName?.startsWith(extensionUrl) && ((flags ?? 0) & 1) === 0)
		.map(({errorMessage}) => errorMessage ?? '')
		// Firefox says so itself of a popup that was closed while it waited for an answer.
		.filter(text => !/^Promise (?:resolved|rejected) (?:while|after) context/.test(text));
}
