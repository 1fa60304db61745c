/** Names → entities: all names of one person, organisation or place together. */
import type {EntityType} from '../article';
import type {Columns} from './columns';
import {plainOf} from './knowledge';
import {definitionsOf, stands} from './rules/acronyms';
import {formOf, wordsOf} from './rules/names';
import type {Name} from './tagger';
import {placeNames} from './words/places';
import {bare, titles} from './words/titles';

/** The names of one entity, in text order. */
export interface Group {
	readonly type: EntityType;
	readonly names: Name[];
}

/** The groups of a document's names, by first appearance. */
export function groupNames(names: readonly Name[], columns: Columns): Group[] {
	const groups = [
		...groupPeople(names.filter(({type}) => type === 'PER'), columns),
		...groupOrganisations(names.filter(({type}) => type === 'ORG'), columns),
		...groupBy(names.filter(({type}) => type === 'LOC'), name => placeOf(wordsOf(name, columns).join(' '))),
	];
	return groups.sort((first, second) => first.names[0]!.start - second.names[0]!.start);
}

function groupBy(names: readonly Name[], keyOf: (name: Name) => string): Group[] {
	const groups = new Map<string, Group>();
	for (const name of names) {
		const key = keyOf(name);
		const group = groups.get(key) ?? {type: name.type, names: []};
		group.names.push(name);
		groups.set(key, group);
	}
	return [...groups.values()];
}

const places = new Map(placeNames.toReversed().flatMap(([first, ...others]) => [first!, ...others].map(name => [name, first!] as const)));

/** What a place is compared by: its usual name where it has several, else its plain form. */
function placeOf(name: string): string {
	const joined = name.replace(/ (?=[,.])/g, '');
	return plainOf(places.get(joined) ?? (/^\p{Lu}{4,}$/u.test(joined) ? joined : joined.replace(/^the /i, '')));
}

/** A place's usual name where it has several. */
export function usualPlace(name: string): string | undefined {
	return places.get(name);
}

interface Person extends Group {
	/** Plain words of the fullest name, without generational suffix. */
	words: readonly string[];
	readonly titles: Set<string>;
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

function groupPeople(names: readonly Name[], columns: Columns): Group[] {
	const people: Person[] = [];
	const bySurname = new Map<string, Person[]>();
	const byForename = new Map<string, Person[]>();
	const nameWords = (name: Name) => wordsOf(name, columns).map(word => bare(plainOf(word))).filter(word => !suffixes.has(word) && /[\p{L}\p{N}]/u.test(word));
	const isFull = (name: Name) => nameWords(name).length > 1;
	// Full names first: a surname may stand before the full name, in a headline or standfirst.
	for (const name of [...names.filter(isFull), ...names.filter(name => !isFull(name))]) {
		const words = nameWords(name);
		const alike = bySurname.get(surnameOf(words)) ?? [];
		const known = words.length > 1 ? alike.find(other => isSamePerson(other.words, words)) : bearerOf(alike.length > 0 ? alike : byForename.get(words[0] ?? '') ?? [], name, columns);
		const person = known ?? {type: 'PER', names: [], words, titles: new Set<string>()};
		if (!known) {
			people.push(person);
			enter(bySurname, surnameOf(words), person);
			new Set(words.slice(0, -1)).forEach(word => enter(byForename, word, person));
		}
		person.words = words.length > person.words.length ? words : person.words;
		person.names.push(name);
		person.titles.add(titleBefore(name, columns));
	}
	return people.map(({type, names: own}) => ({type, names: own.sort((first, second) => first.start - second.start)}));
}

/** Of so many people of one surname, others are not compared: no article has as many. */
const mostNamesakes = 50;

function enter(index: Map<string, Person[]>, word: string, person: Person): void {
	const own = index.get(word) ?? [];
	if (own.length < mostNamesakes) {
		own.push(person);
	}
	index.set(word, own);
}

/** The same full name, with or without middle names or initials, or the end of it ("von der Leyen"). */
function isSamePerson(known: readonly string[], words: readonly string[]): boolean {
	const [long, short] = known.length >= words.length ? [known, words] : [words, known];
	if (short.length < 2) {
		return false;
	}
	const isEnd = short.every((word, index) => word === long[long.length - short.length + index]);
	const middle = long.slice(1, -1);
	const endsAgree = long[0] === short[0] && surnameOf(long) === surnameOf(short);
	return isEnd || (endsAgree && short.slice(1, -1).every(word => middle.some(other => other.startsWith(word) || word.startsWith(other))));
}

function surnameOf(words: readonly string[]): string {
	return (words.at(-1) ?? '').replace(/^(?:al|el)[-‐]/, '');
}

/** Whom one word means among those who bear it: one with the same title, else the one named most by then. */
function bearerOf(people: readonly Person[], name: Name, columns: Columns): Person | undefined {
	const title = titleBefore(name, columns);
	const titled = title === '' ? [] : people.filter(person => person.titles.has(title));
	const candidates = titled.length > 0 ? titled : people;
	return candidates.length > 1 ? mostNamed(candidates, name) : candidates[0];
}

/** Of several bearers of a surname, the one whom the text has named most by then: a relative is mentioned in full and in passing. */
function mostNamed(people: readonly Person[], {start}: Name): Person {
	const before = (person: Person) => person.names.filter(name => name.start < start).length;
	return people.reduce((best, person) => before(person) > before(best) ? person : best);
}

function titleBefore({firstToken}: Name, {tokens, sentence}: Columns): string {
	const word = sentence[firstToken - 1] === sentence[firstToken] ? bare(tokens[firstToken - 1]?.text ?? '') : '';
	return titles.has(word) && !['mr', 'former'].includes(word) ? word : '';
}

/** Words at the end of an organisation's name that news leaves out. */
const companyForms = new Set(['inc', 'corp', 'co', 'ltd', 'plc', 'llc', 'ag', 'se', 'gmbh', 'sa', 'spa', 'nv', 'group', 'company', 'corporation', 'holdings', 'limited', 'party', '&']);

function groupOrganisations(names: readonly Name[], columns: Columns): Group[] {
	const cores = new Map(names.map(name => [name, coreOf(formOf(name, columns))]));
	const definitions = definitionsOf(names, columns);
	const firsts = firstPlaces(cores);
	const longs = new Set([...cores.values()].filter(core => core.includes(' ')));
	const shortened = shortFormsOf(longs);
	const beginnings = beginningsOf(longs, firsts);
	const target = (name: Name) => {
		const text = wordsOf(name, columns).join(' ');
		const defined = definitions.get(text);
		const core = cores.get(name)!;
		const long = defined && stands(text, wordsOf(defined, columns)) ? cores.get(defined)! : resolve(core, text, shortened);
		return beginnings.get(long) ?? long;
	};
	return groupBy(names, target);
}

/** Where each name stands first. */
function firstPlaces(cores: ReadonlyMap<Name, string>): Map<string, number> {
	const firsts = new Map<string, number>();
	for (const [{start}, core] of cores) {
		firsts.set(core, Math.min(start, firsts.get(core) ?? start));
	}
	return firsts;
}

/** Ends of names that make another body of the one they begin with: the Senate is not its committee. */
const otherBody = new Set('committee subcommittee council commission court caucus conference news research foundation england scotland wales ireland department office radio sport parliament union congress force academy'.split(' '));

/** Names that begin longer ones that the text gives first, and no two of them: "Noble" after "Noble Moving and Storage". */
function beginningsOf(longs: ReadonlySet<string>, firsts: ReadonlyMap<string, number>): Map<string, string> {
	const found = new Map<string, Set<string>>();
	for (const long of longs) {
		const words = long.split(' ');
		for (let end = 1; end < words.length; end++) {
			const short = words.slice(0, end).join(' ');
			const isLater = (firsts.get(short) ?? -1) > firsts.get(long)!;
			if (isLater && !generic.has(short) && !words.slice(end).some(word => otherBody.has(word))) {
				found.set(short, (found.get(short) ?? new Set()).add(long));
			}
		}
	}
	const whole = (name: string): string => found.get(name)?.size === 1 ? whole([...found.get(name)!][0]!) : name;
	const meant = [...found].map(([short, all]) => [short, new Set([...all].map(whole))] as const);
	return new Map(meant.filter(([, all]) => all.size === 1).map(([short, all]) => [short, [...all][0]!]));
}

/** A name without "the" and without what says only that it is a company. */
function coreOf(form: string): string {
	const words = form.replace(/^the /, '').split(' ').filter(word => /[\p{L}\p{N}&]/u.test(word));
	while (words.length > 1 && companyForms.has(bare(words.at(-1)!))) {
		words.pop();
	}
	return words.join(' ');
}

/** What each long name may be shortened to: its initials in capitals, or all but its first word; with the long names, where several. */
function shortFormsOf(longs: ReadonlySet<string>): Map<string, Set<string>> {
	const shortened = new Map<string, Set<string>>();
	for (const long of longs) {
		for (const short of [initialsOf(long), long.slice(long.indexOf(' ') + 1)]) {
			shortened.set(short, (shortened.get(short) ?? new Set()).add(long));
		}
	}
	return shortened;
}

/** The long name that a short one stands for, where the document has just one such: "United" for "Manchester United", not "Bank" for any bank. */
function resolve(core: string, text: string, shortened: ReadonlyMap<string, ReadonlySet<string>>): string {
	const letters = text.replaceAll('.', '');
	const longs = shortened.get(/^\p{Lu}{2,7}$/u.test(letters) ? letters.toUpperCase() : core);
	return longs?.size === 1 && !generic.has(core) ? [...longs][0]! : core;
}

const small = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'de', 'la', 'des', 'del', 'der', 'die', 'und', 'et', 'y', 'e', 'für', '&']);

function initialsOf(long: string): string {
	return long.split(' ').filter(word => !small.has(word)).map(word => word[0]!.toUpperCase()).join('');
}

const generic = new Set('bank university court council ministry department agency party police group institute association committee commission office school college hospital church army navy force service union company club foundation center centre parliament assembly congress news times post'.split(' '));
