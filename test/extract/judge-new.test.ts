// @vitest-environment jsdom
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readBlocks} from '../../src/extract/blocks';
import {merged} from '../../src/extract/judge-new';
import {openPage} from '../open-page';

test('two lists of a page\'s blocks become one in the order of the page, however they are parted', () => {
	const blocks = readBlocks(openPage(`<body>${Array.from({length: 12}, (_, number) => `<p>Paragraph number ${number}.</p>`).join('')}</body>`, 'https://news.example/story'));
	expect(blocks).toHaveLength(12);
	fc.assert(fc.property(fc.array(fc.boolean(), {minLength: 12, maxLength: 12}), areLate => {
		const [early, late] = [false, true].map(isLate => blocks.filter((_, index) => areLate[index] === isLate));
		expect(merged(early!, late!, block => block)).toEqual(blocks);
	}));
});
