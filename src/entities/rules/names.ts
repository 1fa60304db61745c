/** Names as the rules cut, compare and count them. */
import type {Columns} from '../columns';
import {plainOf} from '../knowledge';
import type {Name} from '../tagger';

/** The same name over other tokens. */
export function withTokens(name: Name, {tokens}: Columns, firstToken: number, endToken: number): Name {
	return {...name, firstToken, endToken, start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end};
}

/** The words of a name. */
export function wordsOf({firstToken, endToken}: Pick<Name, 'firstToken' | 'endToken'>, {tokens}: Columns): string[] {
	return tokens.slice(firstToken, endToken).map(({text}) => text);
}

/** A name as it is compared: plain words parted by spaces. */
export function formOf(name: Pick<Name, 'firstToken' | 'endToken'>, columns: Columns): string {
	return wordsOf(name, columns).map(plainOf).join(' ');
}
