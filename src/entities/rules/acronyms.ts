/** "National Transitional Council (NTC)" says what NTC is, here and wherever it stands. */
import type {Columns} from '../columns';
import type {Name} from '../tagger';
import {withTokens, wordsOf} from './names';

/** A short form: two to eight letters, most of them capital. */
const shortForm = /^\p{Lu}[\p{Lu}\p{Ll}\p{N}&-]{0,6}[\p{Lu}\p{N}]$/u;

/** Short forms, and the name each stands for, from their definitions in brackets. */
export function definitionsOf(names: readonly Name[], {tokens}: Columns): Map<string, Name> {
	const definitions = new Map<string, Name>();
	for (const name of names) {
		const [open, short, close] = [tokens[name.endToken], tokens[name.endToken + 1], tokens[name.endToken + 2]];
		if (open?.text === '(' && close?.text === ')' && short && shortForm.test(short.text) && name.endToken - name.firstToken > 1) {
			definitions.set(short.text, name);
		}
	}
	return definitions;
}

/** Gives each short form the type of the name it stands for, where most of its letters are that name's initials, and marks it throughout. */
export function acronyms(names: readonly Name[], columns: Columns): Name[] {
	const definitions = new Map([...definitionsOf(names, columns)].filter(([short, name]) => name.type !== 'PER' && stands(short, wordsOf(name, columns))));
	if (definitions.size === 0) {
		return [...names];
	}
	const taken = new Set(names.flatMap(({firstToken, endToken}) => Array.from({length: endToken - firstToken}, (_, offset) => firstToken + offset)));
	const added = [...columns.tokens.keys()].filter(index => !taken.has(index) && definitions.has(columns.tokens[index]!.text));
	const typed = names.map(name => {
		const long = name.endToken - name.firstToken === 1 ? definitions.get(columns.tokens[name.firstToken]!.text) : undefined;
		return long ? {...name, type: long.type} : name;
	});
	const more = added.map(index => withTokens(definitions.get(columns.tokens[index]!.text)!, columns, index, index + 1));
	return [...typed, ...more].sort((first, second) => first.firstToken - second.firstToken);
}

/** True where the short form's capitals come up in order among the initials: two of them at least, and at most one does not. */
export function stands(short: string, words: readonly string[]): boolean {
	const initials = words.flatMap(word => word.split(/[-‐]/)).map(word => word[0]?.toUpperCase() ?? '');
	const letters = [...short.toUpperCase()].filter(letter => /\p{L}/u.test(letter));
	let place = 0;
	let met = 0;
	for (const letter of letters) {
		const next = initials.indexOf(letter, place);
		if (next !== -1) {
			met++;
			place = next + 1;
		}
	}
	return met >= 2 && met >= letters.length - 1;
}
