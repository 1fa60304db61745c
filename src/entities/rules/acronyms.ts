/** "National Transitional Council (NTC)" says what NTC is, here and wherever it stands. */
import type {Columns} from '../columns';
import {plainOf} from '../knowledge';
import type {Name} from '../tagger';
import {withTokens, wordsOf} from './names';

/** A short form: two to eight letters, most of them capital. */
const shortForm = /^\p{Lu}[\p{Lu}\p{Ll}\p{N}&-]{0,6}[\p{Lu}\p{N}]$/u;

/** A short form that is read as a word: "Santaco" for the South African National Taxi Council. */
const blend = /^\p{Lu}\p{Ll}{3,9}$/u;

/** Short forms, and the name each stands for, from their definitions in brackets. */
export function definitionsOf(names: readonly Name[], columns: Columns): Map<string, Name> {
	const {tokens} = columns;
	const definitions = new Map<string, Name>();
	for (const name of names) {
		const [open, short, close] = [tokens[name.endToken], tokens[name.endToken + 1], tokens[name.endToken + 2]];
		if (open?.text === '(' && close?.text === ')' && short && name.endToken - name.firstToken > 1 && isShortFor(short.text, name, columns)) {
			definitions.set(short.text, name);
		}
	}
	return definitions;
}

/** A word in brackets is often something else than a blend. */
function isShortFor(short: string, name: Name, columns: Columns): boolean {
	return shortForm.test(short) || (name.type === 'ORG' && blend.test(short) && isBlend(short, wordsOf(name, columns)));
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

/** True where the short form's capitals come up in order among the initials, two of them at least, and at most one does not; or where it is a blend of the words. */
export function stands(short: string, words: readonly string[]): boolean {
	return blend.test(short) ? isBlend(short, words) : areInitials(short, words);
}

/** True where the short form is made of beginnings of the words, in order, the first and two others at least. */
function isBlend(short: string, words: readonly string[]): boolean {
	let rest = short.toLowerCase();
	let used = 0;
	for (const word of words.map(plainOf)) {
		let shared = 0;
		while (shared < word.length && shared < rest.length && word[shared] === rest[shared]) {
			shared++;
		}
		rest = rest.slice(shared);
		used += shared > 0 ? 1 : 0;
	}
	return rest === '' && used >= 3 && plainOf(words[0]!)[0] === short[0]!.toLowerCase();
}

function areInitials(short: string, words: readonly string[]): boolean {
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
