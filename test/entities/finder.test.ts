import {describe, expect, test} from 'vitest';
import {createFinder} from '../../src/entities';
import {finder, inputOf} from './model';

const article = [
	'Officials in Niamey said on Thursday that Col Muammar Gaddafi had not crossed the border into Niger.',
	'Col Gaddafi has sworn to stay in Libya, his spokesman said. Gaddafi spoke on the radio for an hour.',
	'His son, Saif al-Islam Gaddafi, was seen near Sirte, a farmer told reporters.',
	'The National Transitional Council (NTC) said its men had closed the road. The NTC asked the United States for help.',
	'The U.S. has no troops there, and the US would send none, Hillary Clinton said in Washington.',
].join('\n\n');

describe('names of one are one entity', async () => {
	const {entities, mentions, coverage} = await finder.find(inputOf(article));
	const named = (name: string) => entities.filter(entity => entity.name === name || entity.aliases.includes(name));

	test('a language with a model is fully covered', () => {
		expect(coverage).toBe('full');
	});

	test('a surname is the person named in full, without the rank', () => {
		const [gaddafi, ...others] = named('Muammar Gaddafi');
		expect(others).toEqual([]);
		expect(gaddafi).toMatchObject({type: 'PER', count: 3, aliases: ['Gaddafi']});
	});

	test('two people named in full stay two', () => {
		expect(named('Saif al-Islam Gaddafi')).toMatchObject([{type: 'PER', count: 1}]);
	});

	test('a short form is what its definition says', () => {
		expect(named('NTC')).toMatchObject([{name: 'National Transitional Council', type: 'ORG', count: 3}]);
	});

	test('US, U.S. and United States are one place', () => {
		expect(named('U.S.')).toMatchObject([{name: 'United States', type: 'LOC', count: 3}]);
	});

	test('key entities come first', () => {
		const keys = entities.map(({key}) => key);
		expect(keys[0]).toBe(true);
		expect(keys.lastIndexOf(true)).toBeLessThan(keys.indexOf(false));
		expect(entities[0]!.name).toBe('Muammar Gaddafi');
	});

	test('every mention belongs to an entity that counts it', () => {
		for (const [index, {count, type}] of entities.entries()) {
			expect(mentions.filter(({entity}) => entity === index)).toHaveLength(count);
			expect(mentions.find(({entity}) => entity === index)!.type).toBe(type);
		}
	});
});

test('the description is the apposition that the article gives', async () => {
	const {entities} = await finder.find(inputOf('The deal was signed by Maria Lopez, the head of the dockers\' union, on Monday in Paris.'));
	expect(entities.find(({name}) => name === 'Maria Lopez')?.description).toBe('the head of the dockers\' union');
});

test('an item of a list does not describe the next', async () => {
	const {entities} = await finder.find(inputOf('The arrest warrant for the colonel, Maria Lopez and John Smith was issued in Paris.'));
	expect(entities.find(({name}) => name === 'Maria Lopez')).toMatchObject({type: 'PER', description: ''});
});

test('a relative named after somebody is no description', async () => {
	const {entities} = await finder.find(inputOf('Police in Paris want Maria Lopez, her brother John Smith, and two more men.'));
	expect(entities.find(({name}) => name === 'Maria Lopez')).toMatchObject({type: 'PER', description: ''});
});

test('an agency that is only quoted ranks below what the story is about', async () => {
	const text = 'BERLIN (Reuters) - Siemens will close two plants in Germany, Reuters reported. Siemens said Reuters had been told on Friday.';
	const names = (await finder.find(inputOf(text))).entities.map(({name}) => name);
	expect(names.indexOf('Siemens')).toBeLessThan(names.indexOf('Reuters'));
});

test('a name in the headline ranks above one named as often', async () => {
	const text = 'Angela Merkel met Emmanuel Macron in Brussels on Friday.';
	const first = async (title: string) => (await finder.find(inputOf(text, {title}))).entities[0]!.name;
	expect(await first('What Macron and Emmanuel Macron want')).toBe('Emmanuel Macron');
	expect(await first('What Angela Merkel wants')).toBe('Angela Merkel');
});

test('no mention crosses from one block into the next', async () => {
	const text = 'Life After New York\n\nJohn Smith left the United\n\nStates and Barack\nObama';
	for (const {start, end} of (await finder.find(inputOf(text))).mentions) {
		expect(text.slice(start, end)).not.toContain('\n');
	}
});

test('a script without capitals is not covered, and loads no model', async () => {
	const unused = createFinder(() => Promise.reject(new Error('No model is needed')));
	expect(await unused.find(inputOf('首相は東京で記者団に語った。', {lang: 'ja'}))).toEqual({mentions: [], entities: [], coverage: 'none'});
});

test('a language without a model is read carefully', async () => {
	const text = 'De minister van Financiën van Frankrijk was op vrijdag in Amsterdam en het is niet bekend of zij met hem naar Berlin gaat.';
	const {coverage, mentions} = await finder.find(inputOf(text, {lang: 'nl'}));
	expect(coverage).toBe('careful');
	expect(mentions.map(({start, end}) => text.slice(start, end))).toContain('Amsterdam');
});

test('a model that could not be loaded is asked for again', async () => {
	let asked = 0;
	const failing = createFinder(() => Promise.reject(new Error(`Asked ${++asked} times`)));
	await expect(failing.find(inputOf(article))).rejects.toThrow('Asked 1 times');
	await expect(failing.find(inputOf(article))).rejects.toThrow('Asked 2 times');
});

test('bytes that are no model are refused by name', async () => {
	await expect(createFinder(async () => new Uint8Array(8)).find(inputOf(article))).rejects.toThrow('These bytes are no entity model');
});

test.each([
	['de', 'Der Bundeskanzler Olaf Scholz war am Freitag in Berlin und sprach mit der Presse über die Lage in der Ukraine.', 'Berlin'],
	['fr', 'Le président Emmanuel Macron est arrivé à Marseille avec la ministre et il a parlé de la guerre en Ukraine.', 'Marseille'],
	['es', 'El presidente Pedro Sánchez viajó a Barcelona para hablar con los vecinos de la ciudad y con la prensa.', 'Barcelona'],
	['it', 'La presidente Giorgia Meloni è arrivata a Milano per parlare con i sindaci della regione e con la stampa.', 'Milano'],
])('the %s model finds a city', async (lang, text, city) => {
	const {coverage, entities} = await finder.find(inputOf(text, {lang}));
	expect(coverage).toBe('full');
	expect(entities.find(({name}) => name === city)?.type).toBe('LOC');
});
