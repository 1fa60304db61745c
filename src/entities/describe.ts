/** What the article itself says somebody or something is: the apposition after a name, or the office before it. */
import type {Columns} from './columns';
import type {Group} from './group';
import type {Name} from './tagger';
import {bare, titles} from './words/titles';

/** A description of more words than this is a clause, and of fewer letters no description. */
const mostWords = 16;
const fewestLetters = 6;

/** Words that begin an apposition, by language; a possessive or an article, or nothing in languages that leave it out. */
const beginnings = new Set('a an the his her its their one ein eine der die das un une le la les el los las il lo una l\' l’ uno'.split(' '));

/** A word that makes a clause of what looked like an apposition. */
const clauseWords = new Set('is was are were has had have said says will would which who and but when while where'.split(' '));

/** The first description that the text gives for a group's names, or empty. */
export function describe({names, type}: Group, columns: Columns, text: string): string {
	for (const name of names) {
		const found = appositionAfter(name, columns, text) || (type === 'PER' ? phraseBefore(name, columns, text) || officeBefore(name, columns, text) : '');
		if (found.length >= fewestLetters) {
			return found;
		}
	}
	return '';
}

/** ", a Tuareg in charge of the southern troops," after a name. */
function appositionAfter({endToken}: Name, {tokens, sentence}: Columns, text: string): string {
	const inSentence = (index: number) => sentence[index] === sentence[endToken - 1];
	if (!inSentence(endToken + 1) || tokens[endToken]!.text !== ',' || !beginnings.has(tokens[endToken + 1]!.text)) {
		return '';
	}
	for (let index = endToken + 2; index <= endToken + 1 + mostWords && inSentence(index); index++) {
		const word = tokens[index]!.text;
		if (/^[,.;)—–]$/.test(word)) {
			return goesOnAsList(index, endToken, {tokens, sentence}) ? '' : text.slice(tokens[endToken + 1]!.start, tokens[index - 1]!.end);
		}
		if (clauseWords.has(word.toLowerCase()) && index < endToken + 4 || /^["“”«»(]$/.test(word)) {
			return '';
		}
	}
	return '';
}

/** "France, the Netherlands, and Spain": the phrase is an item of a list where "and" follows it or it is a name alone. */
function goesOnAsList(comma: number, endToken: number, {tokens, sentence}: Pick<Columns, 'tokens' | 'sentence'>): boolean {
	const next = sentence[comma + 1] === sentence[comma] ? tokens[comma + 1]?.text ?? '' : '';
	const phrase = tokens.slice(endToken + 2, comma);
	// ", his son John Smith," names another, where the phrase ends with a name.
	const namesAnother = /^(?:his|her|its|their)$/.test(tokens[endToken + 1]!.text) && /^\p{Lu}/u.test(phrase.at(-1)?.text ?? '');
	return namesAnother || /^(?:and|or|und|et|y|e)$/.test(next) || phrase.every(({text}) => /^\p{Lu}/u.test(text));
}

/** "the firm's head of research, " before a name. */
function phraseBefore({firstToken, endToken}: Name, {tokens, sentence}: Columns, text: string): string {
	// Before "and" the name is an item of a list, and the phrase another.
	if (tokens[firstToken - 1]?.text !== ',' || /^(?:and|or|,)$/.test(tokens[endToken]?.text ?? '') || sentence[firstToken - 1] !== sentence[firstToken]) {
		return '';
	}
	for (let index = firstToken - 2; index >= firstToken - 2 - mostWords && sentence[index] === sentence[firstToken]; index--) {
		const word = tokens[index]!.text;
		const opens = index === 0 || sentence[index - 1] !== sentence[index] || /^[,;:"“”]$/.test(tokens[index - 1]!.text) || /^(?:said|says|by|to|with|and)$/.test(tokens[index - 1]!.text);
		if (/^[,.;:"“”()]$/.test(word)) {
			return '';
		}
		if (opens && beginnings.has(word.toLowerCase()) && firstToken - index > 3) {
			return text.slice(tokens[index]!.start, tokens[firstToken - 2]!.end);
		}
	}
	return '';
}

/** "Field Marshal", "Chief Executive Officer": the run of titles right before a name, abbreviations left out. */
function officeBefore({firstToken}: Name, {tokens, sentence}: Columns, text: string): string {
	let first = firstToken;
	while (first > 0 && sentence[first - 1] === sentence[firstToken] && firstToken - first < 6 && isOffice(tokens[first - 1]!.text)) {
		first--;
	}
	return first === firstToken ? '' : text.slice(tokens[first]!.start, tokens[firstToken - 1]!.end);
}

const officeWords = new Set('executive foreign defence defense finance interior health education prime deputy general head police field'.split(' '));
const courtesies = new Set('mr mrs ms miss mx dr prof sir lady lord herr frau mme mlle señor señora signor signora'.split(' '));

function isOffice(word: string): boolean {
	const plain = bare(word);
	return (titles.has(plain) || officeWords.has(plain)) && !courtesies.has(plain);
}
