// @vitest-environment jsdom
import {afterAll, expect, test, vi} from 'vitest';
import {factsOf} from '../../../src/declutter/facts';
import {ruleVerdicts} from '../../../src/declutter/judge';
import {questions} from '../../../src/declutter/learned/features';
import {judgedPage} from '../../../src/declutter/learned/page';
import {readBlocks} from '../../../src/extract/blocks';
import {readMetadata} from '../../../src/extract/metadata';
import {readabilityVerdict} from '../../../src/extract/readability-verdict';
import {openPage} from '../../open-page';
import {hosts} from '../hosts';

const {paragraphs} = hosts.en;
const teaser = (title: string) => `<div class="card"><a href="/${title}">${title}</a><p>Sunflowers bloomed early because gardeners watered everything.</p></div>`;
const html = `<html lang="en"><body><main><article>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article><p>Read in the app</p><div>${['Orchard', 'Meadow', 'Garden'].map(teaser).join('')}</div><p>Read in the app</p></main></body></html>`;

afterAll(() => vi.unstubAllGlobals());

test('tells cards, copies and text of another topic from the article', () => {
	const document = openPage(html, 'https://news.example/story');
	const blocks = readBlocks(document);
	const facts = factsOf(blocks, readabilityVerdict(document, blocks), readMetadata(document));
	const page = judgedPage(facts, ruleVerdicts(facts));
	const answer = (name: string, text: string) => questions[name]!(facts.known.find(({block}) => block.text.startsWith(text))!, page);

	expect(answer('cards', 'Orchard')).toBe(2);
	expect(answer('cardLinks', 'Orchard')).toBe(1);
	expect(answer('cards', paragraphs[1]!)).toBe(0);
	expect(answer('copies', 'Read in the app')).toBeGreaterThan(answer('copies', paragraphs[0]!));
	expect(answer('kinship', 'Sunflowers')).toBeLessThan(answer('kinship', paragraphs[3]!));
	expect(answer('stated', paragraphs[0]!)).toBe(-0);
});
