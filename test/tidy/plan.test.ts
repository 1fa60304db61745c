// @vitest-environment jsdom
import {beforeEach, expect, test} from 'vitest';
import type {KindId, Verdict} from '../../src/article';
import {kindIds} from '../../src/article';
import {readBlocks, type Block} from '../../src/extract/blocks';
import {elementsOf, fatesOf, type Wishes} from '../../src/tidy/plan';

/** The page's blocks as judged: `data-kind` on an element around them names their kind; the others are kept. */
function items() {
	return readBlocks(document).map(block => ({block, verdict: verdictOn(block)}));
}

function verdictOn({place}: Block): Verdict {
	const kind = place.element.closest('[data-kind]')?.getAttribute('data-kind') as KindId | null | undefined;
	return kind ? {kept: false, kind, reason: 'test', confidence: 1} : {kept: true};
}

const wishes: Wishes = {kinds: new Set(kindIds), isRestored: () => false, isLeftAlone: () => false};

/** The elements put aside, each by its class or else its tag. */
function putAside(change: Partial<Wishes> = {}): string[] {
	const all = items();
	return [...elementsOf(document, all, fatesOf(all, {...wishes, ...change}))].map(element => element.className || element.localName);
}

const show = (body: string) => {
	document.body.innerHTML = body;
};

beforeEach(() => show(''));

test('a container goes as a whole where all in it goes, with what has no words', () => {
	show('<article><p>Story.</p><section class="all"><h2 data-kind="related-stories">Latest</h2><div><img src="https://a.example/b.jpg"><p data-kind="related-stories">Other</p></div><hr></section><p>More.</p></article>');
	expect(putAside()).toEqual(['all']);
});

test('a container stays where anything in it is kept', () => {
	show('<article><p>Story.</p><section class="mixed"><p class="gone" data-kind="newsletter">Sign up</p><p>Kept.</p></section></article>');
	expect(putAside()).toEqual(['gone']);
});

test('elements within a line go without their container, bare words stay', () => {
	show('<article><p>Story.</p><div><a class="link" href="/x" data-kind="share">Share</a><p>Kept.</p></div><p>End.</p></article>');
	const all = items().map(item => item.block.text === 'Share' ? {...item, verdict: verdictOf('share')} : item);
	expect([...elementsOf(document, all, fatesOf(all, wishes))].map(({className}) => className)).toEqual(['link']);
	show('<article><p>Story.</p><div>Share this<p>Kept.</p></div></article>');
	const bare = items().map(item => item.block.text === 'Share this' ? {...item, verdict: verdictOf('share')} : item);
	expect([...elementsOf(document, bare, fatesOf(bare, wishes))]).toEqual([]);
});

function verdictOf(kind: KindId): Verdict {
	return {kept: false, kind, reason: 'test', confidence: 1};
}

test.each<[string, string, Partial<Wishes>?]>([
	['the headline', '<h1 data-kind="repeat">Title</h1><p>Story.</p>'],
	['the byline', '<p>Story.</p><p data-kind="byline">By A</p><p>Story.</p>'],
	['what stands above the story', '<div data-kind="page-furniture">Home</div><p>Story.</p>'],
	['the site\'s foot', '<p>Story.</p><footer><p data-kind="page-furniture">About us</p></footer>'],
	['the site\'s navigation, wherever it is', '<p>Story.</p><nav><a href="/x" data-kind="related-stories">Sport</a></nav><p>More.</p>'],
	['a kind that the reader keeps', '<p>Story.</p><p data-kind="media-player">Listen</p>', {kinds: new Set<KindId>(['share'])}],
	['a block that was put back', '<p>Story.</p><p data-kind="share">Share</p>', {isRestored: () => true}],
	['what hides in nothing that goes', '<p>Story.</p><p data-kind="hidden-text">Menu</p>'],
])('%s stays', (_, body, change) => {
	show(body);
	expect(putAside(change)).toEqual([]);
});

test.each([
	['a footer of the story', '<article><p>Story.</p><footer class="gone"><p data-kind="related-stories">Other</p></footer></article>', ['gone']],
	['an ad in the site\'s head', '<header><p class="gone" data-kind="advertisement">Ad</p><p data-kind="page-furniture">Home</p></header><p>Story.</p>', ['gone']],
	['the age of a story with its box', '<p>Story.</p><div class="gone"><p data-kind="related-stories">Other</p><p data-kind="byline">1 hour ago</p></div>', ['gone']],
])('%s goes', (_, body, gone) => {
	show(body);
	expect(putAside()).toEqual(gone);
});

test('a drawing in the story is not taken along with the line below it', () => {
	show('<article><p>Story.</p><div class="chart"><canvas></canvas><p class="line" data-kind="page-furniture">Source: us</p></div><p>More.</p></article>');
	expect(putAside()).toEqual(['line']);
});
