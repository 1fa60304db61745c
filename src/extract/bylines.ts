/** Who wrote the article by a line of the page: "By Ada Moor", whatever element holds it. */

/** The word before a name, in the languages of Europe. A capital must follow, so that no sentence matches. */
const opening = /^(?:[Tt]ext|[Ww]ords|[Ss]tory|[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eport|Analyse|Analysis|[Ee]in Beitrag|[Kk]ommentar)? ?(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|Di|[Dd]oor|[Aa]v|[Aa]f|[Aa]utora?|AUTOR|Autorin|Auteur|Author|[Tt]ext[eo]?|Tekst|Автор|Napsala?|Szerző)(?: ?: ?| )?(?=\p{Lu})/u;
/** Two to four words with capitals, such as join a name's parts between them. */
const name = /^\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|de|da|do|dos|del|della|di|la|le|van|von|der|den|zu|bin|al|el|af|y)){1,5}/u;
const joined = /^(?: and | und | & | et | y | e | og | och | en |, ?)/;
const mostNames = 6;
/** What parts a byline from the date beside it. */
const parts = /[|·•]/;

/** The names that the first byline among these lines gives, without the words around them; empty where no line is one. */
export function bylineNames(lines: readonly string[]): string[] {
	return lines.flatMap(line => line.split(parts)).map(part => namesOfLine(part.trim())).find(names => names.length > 0) ?? [];
}

/** The names of a byline: each a full name, the last one followed by no further word of a sentence. */
function namesOfLine(line: string): string[] {
	const found = opening.exec(line);
	const names: string[] = [];
	let rest = found ? line.slice(found[0].length) : '';
	while (names.length < mostNames) {
		const next = name.exec(rest)?.[0];
		if (next === undefined) {
			break;
		}
		names.push(next);
		rest = rest.slice(next.length);
		const join = joined.exec(rest)?.[0];
		if (join === undefined) {
			break;
		}
		rest = rest.slice(join.length);
	}
	return /^ ?\p{Ll}{3,}/u.test(rest) ? [] : names;
}

