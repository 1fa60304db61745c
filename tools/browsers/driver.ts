/** What the tests, the start command and the bench can do with a browser: the same for both. */
import type {BrowserName} from './find';

export interface LaunchOptions {
	/** The browser's program. */
	readonly path: string;
	/** The folder of the built extension. */
	readonly extension: string;
	readonly headless: boolean;
	/** The folder that files are saved to without asking; undefined for the user's own. */
	readonly downloads?: string | undefined;
	/** Firefox grants what the extension asks for, without the dialog that no test can click. Chrome has no such switch. */
	readonly grantsPermissions?: boolean;
	/** CSS pixels of text for which a page asks for no size, as a reader sets it in the browser; undefined for the browser's own 16. */
	readonly textSize?: number;
	/** A folder in which the profile stays when the browser ends, with the extension in it for good; undefined for a profile that is gone then. */
	readonly profile?: string;
}

/** Functions run in the page: they see its globals and their arguments, which must be plain data, as must be what they give. */
export type Evaluate = <Arguments extends readonly unknown[], Value>(
	run: (...args: Arguments) => Value,
	...args: Arguments
) => Promise<Awaited<Value>>;

export interface ExtensionBrowser {
	readonly name: BrowserName;
	/** The address under which the extension's own pages stand, ending in a slash. */
	readonly extensionUrl: string;
	/** Shows an address in the tab. `wait: false` does not wait for it to load. */
	readonly open: (url: string, options?: {wait?: boolean}) => Promise<void>;
	/** Runs a function in the page in the tab. */
	readonly evaluate: Evaluate;
	/** Opens a tab in front of the one before. */
	readonly openTab: () => Promise<void>;
	/** Puts a tab in front, counted from 0 in the order in which they were opened. */
	readonly showTab: (index: number) => Promise<void>;
	/** Closes the tab, leaving an empty one in its place. */
	readonly closeTab: () => Promise<void>;
	/** Shows an address in a second window, in front of the first, for as long as something is done there. */
	readonly inNewWindow: (url: string, run: () => Promise<void>) => Promise<void>;
	/** Clicks the extension's toolbar button, and waits for the popup that it opens. */
	readonly clickButton: () => Promise<OpenedPopup>;
	/** An extension page that stands in a tab or a panel, once it is there. */
	readonly extensionPage: (name: ExtensionPageName) => Promise<ExtensionPage>;
	/** Uncaught errors of the extension's pages and what they wrote to the console as errors so far, as text. */
	readonly errors: () => Promise<readonly string[]>;
	/** Puts the extension in again after a build: with a higher version, that is an update. */
	readonly reload: () => Promise<void>;
	/** Settles when the user has closed the browser. */
	readonly closed: Promise<void>;
	readonly close: () => Promise<void>;
}

/** The extension's pages beside the popup, by their files. */
export type ExtensionPageName = 'reader.html' | 'panel.html' | 'settings.html';

export interface Popup {
	readonly evaluate: Evaluate;
	/** Waits until the popup shows an article or a message, and says which. */
	readonly waitForState: () => Promise<PopupState>;
	readonly click: (selector: string) => Promise<void>;
	/** Presses a key by its name in KeyboardEvent.key, as "Tab". */
	readonly press: (key: string) => Promise<void>;
	/** Writes a PNG of what the popup shows. */
	readonly screenshot: (file: string) => Promise<void>;
	readonly setColorScheme: (scheme: 'light' | 'dark') => Promise<void>;
	/** Makes the popup this wide, in CSS pixels, as on a narrow screen. */
	readonly setWidth: (width: number) => Promise<void>;
	readonly close: () => Promise<void>;
}

export interface ExtensionPage extends Popup {
	/** Makes the page this large, in CSS pixels, whatever the window's size. */
	readonly setSize: (width: number, height: number) => Promise<void>;
}

export interface OpenedPopup extends Popup {
	/** When the button was clicked, in milliseconds since 1970. */
	readonly clicked: number;
}

export type PopupState = 'article' | 'message';

/** Runs in the popup: the state it has reached, or undefined while it still works. */
export function stateInPopup(): string | undefined {
	return document.querySelector<HTMLElement>('[data-state="article"], [data-state="message"]')?.dataset.state;
}

/** Runs in the popup. Browsers make a popup as wide as its body asks for. Milliseconds; ten seconds are far more than that takes. */
export async function askForWidth(width: number): Promise<void> {
	document.body.style.width = `${width}px`;
	const end = Date.now() + 10_000;
	while (Math.abs(innerWidth - width) > 1) {
		if (Date.now() > end) {
			throw new Error(`The popup is ${innerWidth} pixels wide and not ${width}`);
		}
		await new Promise(done => setTimeout(done, 20));
	}
}

/**
 * A function with its arguments as an expression to send to a browser. tsx wraps functions inside a function in a
 * helper of its own, `__name`, which the other side has not.
 */
export function asExpression(functionText: string, args: readonly unknown[]): string {
	return `(() => { const __name = value => value; return (${functionText})(...${JSON.stringify(args)}); })()`;
}

/** Asks until there is an answer. Milliseconds; half a minute is far more than the popup needs on a busy machine. */
export async function poll<Value>(ask: () => Promise<Value | undefined>, what: string, timeout = 30_000): Promise<Value> {
	const end = Date.now() + timeout;
	while (Date.now() < end) {
		const value = await ask();
		if (value !== undefined) {
			return value;
		}
		await new Promise(resolve => setTimeout(resolve, 25));
	}
	throw new Error(`${what}: not within ${timeout / 1000} s`);
}
