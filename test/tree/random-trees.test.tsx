// @vitest-environment jsdom
/** Random trees all the way: through the popup's check, and drawn as the popup draws them. */
import {render} from '@testing-library/preact';
import fc from 'fast-check';
import type {Element} from 'hast';
import {afterEach, expect, test, vi} from 'vitest';
import type {Article} from '../../src/article';
import {noEntities, readingOf} from '../../src/reading';
import {defaultSettings} from '../../src/settings';
import {acceptExtraction, articleSchema} from '../../src/tree/accept';
import {textOf} from '../../src/tree/text';
import {ArticleView} from '../../src/ui/article-view';
import {randomTree} from './random-trees';
import {articleOf, elementsIn, kept} from './sample';

vi.mock('webextension-polyfill', async () => ({default: (await import('../ui/browser')).englishBrowser}));

afterEach(() => document.body.replaceChildren());

const trees = 10_000;
/** Trees that are drawn together: drawing takes most of the time. */
const together = 20;

function accepted(tree: unknown): Element | undefined {
	const extraction = acceptExtraction({...articleOf([]), blocks: [{id: 0, element: tree, verdict: {kept: true}}]});
	return extraction?.kind === 'article' ? extraction.blocks[0]!.element : undefined;
}

function isAllowed({tagName, properties}: Element): boolean {
	const attributes: readonly string[] = Object.hasOwn(articleSchema.attributes, tagName) ? articleSchema.attributes[tagName as 'a'] : [];
	const {href, src} = properties;
	return articleSchema.tagNames.includes(tagName)
		&& Object.keys(properties).every(name => attributes.includes(name))
		&& (href === undefined || /^(?:https?:\/\/|mailto:)/.test(String(href)))
		&& (src === undefined || /^https?:\/\//.test(String(src)));
}

const drawnTags = new Set([...articleSchema.tagNames, 'div'].map(name => name.toUpperCase()));
const drawnAttributes = new Set(['href', 'target', 'rel', 'src', 'alt', 'width', 'height', 'loading', 'decoding', 'referrerpolicy', 'colspan', 'rowspan', 'data-block', 'class', 'tabindex']);

/** What is drawn that should not be. */
function unsafe(drawn: globalThis.Element): string[] {
	return [...drawn.querySelectorAll('.body *')].flatMap(element => [
		...(drawnTags.has(element.tagName) ? [] : [element.tagName]),
		...[...element.attributes].filter(({name}) => !isTableBox(element) || !tableBoxAttributes.has(name)).filter(({name, value}) => !drawnAttributes.has(name) || (name === 'href' && !/^(?:https?:\/\/|mailto:)/.test(value)) || (name === 'src' && !/^https?:\/\//.test(value)) || (name === 'class' && value !== 'table')).map(({name, value}) => `${name}=${value}`),
	]);
}

/** The box in which the popup lets a wide table scroll is its own. */
function isTableBox(element: globalThis.Element): boolean {
	return element.className === 'table' && element.firstElementChild?.tagName === 'TABLE';
}

const tableBoxAttributes = new Set(['role', 'aria-label']);

function draw(elements: readonly Element[]): globalThis.Element {
	const article: Article = articleOf(elements.map((element, id) => kept(id, element)));
	const reading = readingOf(article, {settings: defaultSettings});
	return render(<ArticleView article={article} reading={reading} entities={noEntities} images="on" restored={new Set()} place={{current: null}} onMark={() => undefined}>{null}</ArticleView>).container;
}

test('of 10,000 random trees, each is refused or drawn with nothing but what is allowed', {timeout: 600_000}, () => {
	let refused = 0;
	let elements = 0;
	fc.assert(fc.property(fc.array(randomTree, {minLength: together, maxLength: together}), random => {
		const passed = random.map(accepted).filter(element => element !== undefined);
		const inside = passed.flatMap(elementsIn);
		refused += together - passed.length;
		elements += inside.length;
		expect(inside.filter(element => !isAllowed(element))).toEqual([]);
		expect(passed.map(textOf).every(text => typeof text === 'string')).toBe(true);
		const drawn = draw(passed);
		expect(unsafe(drawn)).toEqual([]);
		drawn.remove();
	}), {numRuns: trees / together});
	expect(refused).toBeGreaterThan(trees / 20);
	expect(elements).toBeGreaterThan(trees);
});
