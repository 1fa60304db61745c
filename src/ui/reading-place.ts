/** The place in the article that the reader has come to, found again when the page is opened again. */
import type {RefObject} from 'preact';
import {useEffect, useLayoutEffect, useRef} from 'preact/hooks';
import type {Article} from '../article';
import {remember, type PageMemory, type ReadingPlace} from './memory';

/** After the last turn of the wheel, this long until the place is noted; the popup may close at any moment. Milliseconds. */
const pause = 200;

/** Scrolls `page` to where the reader was, and notes where they go and which blocks they put back. */
export function useReadingPlace(page: RefObject<HTMLElement>, {article, memory, restored}: {
	readonly article: Article;
	readonly memory: PageMemory | undefined;
	readonly restored: ReadonlySet<number>;
}): void {
	const latest = useRef(restored);
	useLayoutEffect(() => {
		if (page.current && memory?.place) {
			scrollTo(page.current, memory.place);
		}
	}, [article]);
	useEffect(() => {
		const hasChanged = latest.current !== restored;
		latest.current = restored;
		if (hasChanged) {
			void remember(article, {restored: [...restored], place: placeIn(page.current)});
		}
	}, [restored]);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const note = () => {
			clearTimeout(timer);
			timer = setTimeout(() => void remember(article, {restored: [...latest.current], place: placeIn(page.current)}), pause);
		};
		page.current?.addEventListener('scroll', note, {passive: true});
		return () => {
			clearTimeout(timer);
			page.current?.removeEventListener('scroll', note);
		};
	}, [article]);
}

/** The block at the top of the view; undefined at the very start. */
function placeIn(page: HTMLElement | null): ReadingPlace | undefined {
	if (!page || page.scrollTop <= 0) {
		return undefined;
	}
	const {top} = page.getBoundingClientRect();
	for (const block of page.querySelectorAll<HTMLElement>('[data-block]')) {
		const box = block.getBoundingClientRect();
		if (box.bottom > top) {
			return {block: Number(block.dataset['block']), part: box.height === 0 ? 0 : Math.max(0, (top - box.top) / box.height)};
		}
	}
	return undefined;
}

function scrollTo(page: HTMLElement, {block, part}: ReadingPlace): void {
	const box = page.querySelector(`[data-block="${block}"]`)?.getBoundingClientRect();
	if (box) {
		page.scrollTop += box.top + part * box.height - page.getBoundingClientRect().top;
	}
}
