import {expect, test} from 'vitest';
import type {ArticleBlock, Mention} from '../../src/article';
import {sentencesWith} from '../../src/ui/sentences';

const block: ArticleBlock = {id: 1, element: {type: 'element', tagName: 'p', properties: {}, children: []}, verdict: {kept: true}};

/** Blocks of these texts, and a mention of entity 0 wherever "Ada" stands in them. */
function made(...texts: readonly string[]) {
	const text = texts.join('\n\n');
	const shown = texts.map((own, at) => ({block, text: own, start: texts.slice(0, at).join('\n\n').length + (at > 0 ? 2 : 0)}));
	const mentions: Mention[] = [...text.matchAll(/Ada/g)].map(({index}) => ({start: index, end: index + 3, type: 'PER', entity: 0}));
	return {shown, mentions};
}

const inBrackets = ({parts}: {parts: readonly {text: string; isName: boolean}[]}) => parts.map(({text, isName}) => isName ? `[${text}]` : text).join('');

test.each([
	['the sentence alone, without its neighbours', ['It rained. Then Ada came. It stopped.'], ['Then [Ada] came.']],
	['two mentions in one sentence', ['Ada met Ada.'], ['[Ada] met [Ada].']],
	['sentences of several blocks, in order', ['Ada left.', 'Nobody knew.', 'But Ada did.'], ['[Ada] left.', 'But [Ada] did.']],
	['none where the entity is not named', ['Nobody came.'], []],
])('%s', (_, texts, expected) => {
	const {shown, mentions} = made(...texts);
	expect(sentencesWith(0, mentions, {shown, lang: 'en'}).map(inBrackets)).toEqual(expected);
});

test('a sentence leads to its first mention, whatever the order of the mentions', () => {
	const {shown, mentions} = made('Ada left. Ada came back.');
	expect(sentencesWith(0, mentions.toReversed(), {shown, lang: 'en'}).map(({mention}) => mention)).toEqual([1, 0]);
});

test('a language that is none is no trouble', () => {
	const {shown, mentions} = made('Ada left.');
	expect(sentencesWith(0, mentions, {shown, lang: 'no-such-language-tag'})).toHaveLength(1);
});
