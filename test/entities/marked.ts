/** Texts with names marked as [P name], [O name] and [L name], for tests of what follows the tagger. */
import {columnsOf} from '../../src/entities/columns';
import type {NameList} from '../../src/entities/knowledge';
import type {Name, Tagged} from '../../src/entities/tagger';
import {sentencesOf} from '../../src/entities/tokens';
import {unmarked} from '../../tools/train/documents';
import {knowledgeOf} from '../../tools/train/knowledge';

/** What the tagger would hand on if it had found the marked names, each as sure as given. `lists` is what the model knows of names. */
export function taggedOf(marked: string, {sure = 0.8, lists = {}}: {sure?: number; lists?: Partial<Record<NameList, readonly string[]>>} = {}): Tagged & {readonly text: string} {
	const {text, entities} = unmarked('', marked);
	const sentences = sentencesOf(text, 'en');
	const known = new Map(Object.entries(lists).map(([list, names]) => [list as NameList, new Set(names)]));
	const columns = columnsOf(sentences, knowledgeOf('none', known, 'en'));
	const names = entities.map(({start, end, type}): Name => {
		const firstToken = columns.tokens.findIndex(token => token.start === start);
		return {start, end, type, sure, firstToken, endToken: columns.tokens.findIndex(token => token.end === end) + 1};
	});
	return {text, sentences, columns, names};
}

/** The text with the names marked again. */
export function markedOf(text: string, names: readonly Pick<Name, 'start' | 'end' | 'type'>[]): string {
	return names.toReversed().reduce((marked, {start, end, type}) => `${marked.slice(0, start)}[${type[0]} ${marked.slice(start, end)}]${marked.slice(end)}`, text);
}
