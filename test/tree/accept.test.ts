import {describe, expect, it} from 'vitest';
import {acceptExtraction} from '../../src/tree/accept';

function article(element: unknown) {
	return {
		kind: 'article', url: 'https://news.example/a', title: 'Bridge reopens', authors: ['Ada Brook'], siteName: '', publishedTime: '', modifiedTime: '',
		lang: 'en', dir: 'ltr', blocks: [{id: 0, element, verdict: {kept: true}}], thin: false, unreachable: false,
	};
}

function paragraph(...children: unknown[]) {
	return {type: 'element', tagName: 'p', properties: {}, children};
}

function firstBlock(element: unknown) {
	const accepted = acceptExtraction(article(element));
	return accepted.kind === 'accepted' && accepted.extraction.kind === 'article' ? accepted.extraction.blocks[0]!.element : undefined;
}

describe('acceptExtraction', () => {
	it('keeps a sound block', () => {
		const sound = paragraph({type: 'text', value: 'The bridge reopened.'});
		expect(firstBlock(sound)).toEqual(sound);
	});

	it('drops scripts, handlers and addresses that are no web address', () => {
		const link = (href: string) => ({type: 'element', tagName: 'a', properties: {href, onClick: 'x()'}, children: [{type: 'text', value: 'a'}]});
		const script = {type: 'element', tagName: 'script', properties: {}, children: [{type: 'text', value: 'x()'}]};
		const block = firstBlock(paragraph(script, link('javascript:x()'), link('popup.html'), link('https://news.example/')));
		expect(block?.children.map(child => child.type === 'element' && child.properties)).toEqual([{}, {}, {href: 'https://news.example/'}]);
	});

	it('rejects a tree deeper than the tree utilities bear', () => {
		let deep: unknown = {type: 'text', value: 'x'};
		for (let depth = 0; depth < 100_000; depth++) {
			deep = paragraph(deep);
		}
		expect(acceptExtraction(article(deep)).kind).toBe('rejected');
	});

	it.each([undefined, null, [], 'x', {kind: 'article', url: 'https://news.example/'}, article({type: 'comment'})])('rejects %j', value => {
		expect(acceptExtraction(value).kind).toBe('rejected');
	});
});
