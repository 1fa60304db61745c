/** The sites that are always tidied: each with a permission of its own and a content script registered for it alone. */
import browser from 'webextension-polyfill';
import {readerFiles} from './inject-reader';
import {createTurns} from './in-turn';

/** Scripts of one site, in the order in which they run. */
const scripts = [...readerFiles, 'tidy.js', 'always.js'];
/** Ids of registered scripts begin with this, so that no other feature's are touched. */
const idPrefix = 'tidy ';
/** Chrome forgets registered scripts when the extension is updated, so the list is kept here as well; permissions belong to one device, and so does the list. */
const storageKey = 'tidySites';
/** More sites than a reader adds by hand. */
const mostSites = 500;

const inTurn = createTurns();

/** The pattern that stands for a page's site, and no other: its scheme and host. Undefined where a page has no host, or one that would read as a pattern. */
export function siteOf(url: string): string | undefined {
	const {protocol, hostname} = URL.canParse(url) ? new URL(url) : {protocol: '', hostname: ''};
	return /^https?:$/.test(protocol) && hostname !== '' && !hostname.includes('*') ? `${protocol}//${hostname}/*` : undefined;
}

/** The sites that are always tidied, as patterns. */
export async function tidySites(): Promise<string[]> {
	const {[storageKey]: stored} = await browser.storage.local.get(storageKey);
	return Array.isArray(stored) ? stored.filter(site => typeof site === 'string' && siteOf(site.replace(/\*$/, '')) === site).slice(0, mostSites) : [];
}

/**
 * Asks for one site's permission and has it tidied from then on; false where the reader said no. Must be called right
 * at a click. The browser may close the popup while it asks, so the list is written first: the background takes up what was granted.
 */
export async function addTidySite(site: string): Promise<boolean> {
	const granted = browser.permissions.request({origins: [site]});
	const add = (sites: readonly string[]) => [...sites.filter(other => other !== site), site];
	await changeSites(add);
	// A permission that changes meanwhile makes the list agree with what is granted, which this one is not yet.
	await (await granted ? changeSites(add) : undefined);
	return (await matchSites()).includes(site);
}

/** Ends the tidying of a site and gives its permission back. */
export async function removeTidySite(site: string): Promise<void> {
	await changeSites(sites => sites.filter(other => other !== site));
	await matchSites();
	// Refused only where the permission is not the reader's to give, as in a build for tests.
	await browser.permissions.remove({origins: [site]}).catch(() => false);
}

/** Makes the list, the permissions and the registered scripts agree, and gives the list: a site without its permission goes. */
export function matchSites(): Promise<string[]> {
	return inTurn(async () => {
		const listed = await tidySites();
		const allowed = await Promise.all(listed.map(async site => browser.permissions.contains({origins: [site]})));
		const sites = listed.filter((_, index) => allowed[index]);
		if (sites.length < listed.length) {
			await browser.storage.local.set({[storageKey]: sites});
		}
		await register(sites);
		return sites;
	});
}

async function register(sites: readonly string[]): Promise<void> {
	const registered = await browser.scripting.getRegisteredContentScripts();
	const ids = registered.map(({id}) => id).filter(id => id.startsWith(idPrefix));
	const gone = ids.filter(id => !sites.includes(id.slice(idPrefix.length)));
	const missing = sites.filter(site => !ids.includes(idPrefix + site));
	if (gone.length > 0) {
		await browser.scripting.unregisterContentScripts({ids: gone});
	}
	if (missing.length > 0) {
		await browser.scripting.registerContentScripts(missing.map(site => ({id: idPrefix + site, matches: [site], js: scripts, runAt: 'document_idle', persistAcrossSessions: true})));
	}
}

async function changeSites(change: (sites: readonly string[]) => string[]): Promise<void> {
	await inTurn(async () => browser.storage.local.set({[storageKey]: change(await tidySites())}));
}
