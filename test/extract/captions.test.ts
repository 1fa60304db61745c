// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {readBlocks} from '../../src/extract/blocks';
import {openPage} from '../open-page';

function tagOf(line: string): string {
	return readBlocks(openPage(`<html><body><article><p>The ferry came back to the island after two winters.</p><div>${line}</div></article></body></html>`, 'https://courier.example/ferry'))[1]!.tag;
}

test.each([
	'Passengers wave from the upper deck in Oban. Rhona Muir/Getty Images',
	'The captain at the wheel. Iain Gow / Reuters',
	'The pier at dusk (Mairi Weir/AFP via Getty Images)',
])('a line that ends in photographer and agency is a caption: %s', line => {
	expect(tagOf(line)).toBe('caption');
});

test.each([
	'The company sold its pictures to Getty Images.',
	'He wrote for Reuters and the AP.',
	'The route and/or the timetable may change.',
])('a sentence that only names an agency is none: %s', line => {
	expect(tagOf(line)).not.toBe('caption');
});
