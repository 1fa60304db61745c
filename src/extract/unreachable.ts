/** Text that the page shows and that cannot be read: in frames of other sites, and in closed shadow trees. */
import {attribute, firstChild, isRendered, isText, nextSibling, nodeValue, shadowRoot, tagName} from '../tree/dom';

/** Share of the window that a box fills where it is likely to be what the page is for. */
const mainShare = 0.4;
/** CSS pixels on a side: a smaller box holds no article, whatever it is called. */
const smallest = 280;
/** What frames are called that hold a page's article. */
const articleNames = /(?:^|[^a-z])(?:article|artikel|articolo|articulo|story|reader|epaper)(?:[^a-z]|$)/i;
/** What fills large boxes and is no article. */
const otherNames = /(?:^|[^a-z])(?:ads?|adv|advert|banner|sponsored|consent|cmp|privacy|cookies?|player|video|embed|youtube|vimeo|maps?|chart|survey|captcha|comments?|disqus)(?:[^a-z]|$)/i;

/** Whether a large frame of another site, or a large custom element that shows nothing of its own, may hold the page's text. */
export function hasUnreachableText(page: Document): boolean {
	return [...page.body.querySelectorAll('*')].some(element => {
		const tag = tagName(element);
		const isSealed = tag === 'iframe' ? isForeign(element) : tag.includes('-') && isEmptyHost(element);
		return isSealed && fillsPage(element, page) && isRendered(element);
	});
}

function isForeign(frame: Element): boolean {
	try {
		return (frame as HTMLIFrameElement).contentDocument === null;
	} catch {
		// Some browsers throw for a frame of another site instead of answering null.
		return true;
	}
}

/** A custom element without an open shadow tree and without words or elements of its own: what it shows, it draws in a closed one. */
function isEmptyHost(element: Element): boolean {
	if (shadowRoot(element)) {
		return false;
	}
	for (let child = firstChild(element); child; child = nextSibling(child)) {
		if (!isText(child) || nodeValue(child)!.trim() !== '') {
			return false;
		}
	}
	return true;
}

function fillsPage(element: Element, page: Document): boolean {
	const names = ['id', 'class', 'name', 'title', 'src'].map(name => attribute(element, name)).join(' ');
	const {width, height} = element.getBoundingClientRect();
	const share = width * height / Math.max(1, (page.defaultView?.innerWidth ?? 0) * (page.defaultView?.innerHeight ?? 0));
	const needed = articleNames.test(names) ? 0 : mainShare;
	return width >= smallest && height >= smallest && share >= needed && !otherNames.test(names);
}
