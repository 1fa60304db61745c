/** Strings on which careless regular expressions take quadratic or exponential time. */

/** A text of about `length` characters: a repeated piece between a start and an end that no pattern expects. */
export interface AttackString {
	readonly name: string;
	readonly make: (length: number) => string;
}

const repeat = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** What is repeated: single characters of each class that patterns name, and short runs that make alternatives overlap. */
const pieces: Readonly<Record<string, string>> = {
	'letters': 'a', 'capitals': 'A', 'digits': '1', 'spaces': ' ', 'tabs': '\t', 'lines': '\n', 'no-break-spaces': '\u00A0', 'commas': ',', 'points': '.', 'colons': ':',
	'semicolons': ';', 'dashes': '-', 'quotes': '\'', 'double-quotes': '"', 'brackets': '(', 'closing-brackets': ')', 'ampersands': '&', 'references': '&#1', 'at-signs': '@', 'slashes': '/',
	'underscores': '_', 'bars': '|', 'apostrophes': '’', 'combining': '\u0301', 'umlauts': 'ä', 'han': '漢', 'emoji': '😀', 'half': '\uD800', 'bidi': '\u202E', 'zero-width': '\u200B',
	'words': 'a b ', 'capital-words': 'Ab Cd ', 'words-and-commas': 'ab, ', 'initials': 'A. ', 'joined': 'a-b\'c.d’e', 'numbers': '1.2,3 ', 'dates': '12.3.2026 ', 'times': '12:34 ',
	'by': 'by ', 'and': ' and ', 'names': 'by Ann Beck and ', 'addresses': 'https://a.b/c?d#e ', 'sources': 'a.png 1x, ', 'classes': 'aB-cD_eF ', 'tags': '<a b="c">', 'styles': 'display : none;',
	'space-comma': ' ,', 'space-bar': ' | ', 'ends': 'a. ', 'ends-in-quotes': 'a.” ', 'hours': '1 hour ', 'ago': ' ago ago', 'dollars': '$1 ', 'percents': '%41',
};

/** Every piece repeated, as it is and with an end that makes a match fail. */
export const attackStrings: readonly AttackString[] = Object.entries(pieces).flatMap(([name, piece]) => [
	{name, make: repeat(piece)},
	{name: `${name}-then-none`, make: (length: number) => `${repeat(piece)(length - 1)}\u0000`},
]);
