import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {expect, test, vi} from 'vitest';
import english from '../../src/_locales/en/messages.json';
import {entityTypes, kindIds} from '../../src/article';
import {counted, dateInWords, message, reasonInWords} from '../../src/ui/messages';

const uses = readSources(resolve(import.meta.dirname, '../../src')).join('\n') + readFileSync(resolve(import.meta.dirname, '../../manifest.json'), 'utf8');

/** Names of messages that are made of parts, up to the first part that varies: `kind_${kind}`. */
const beginnings = [...uses.matchAll(/`([\w-]+_)\$\{/g)].map(([, beginning]) => beginning!.replaceAll('-', '_'));

function readSources(folder: string): string[] {
	return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => /\.tsx?$/.test(name)).map(name => readFileSync(join(folder, name), 'utf8'));
}

vi.mock('webextension-polyfill', async () => ({default: (await import('./browser')).englishBrowser}));

test.each(kindIds)('the kind %s has a name, both numbers and an explanation with an example', kind => {
	expect(message(`kind_${kind}`)).not.toBe('');
	expect(counted(`kind_${kind}`, 1)).toMatch(/^1 /);
	expect(counted(`kind_${kind}`, 15)).toMatch(/^15 /);
	expect(message(`explain_${kind}`)).toMatch(/, such as .+\.$/);
});

test.each(entityTypes)('the type %s has its words', type => {
	expect(message(`type_${type}`)).not.toBe('');
	expect(message(`types_${type}`)).not.toBe('');
});

test.each([
	['phrase:sign up: it is free', 'says “sign up: it is free”'],
	['repeats-title', 'repeats the headline'],
	['no such reason', 'no such reason'],
])('the reason %s in words', (reason, words) => {
	expect(reasonInWords(reason)).toBe(words);
});

test('what is no date is not shown as one', () => {
	expect(dateInWords('yesterday')).toBe('');
});

test('every message is used', () => {
	const isUsed = (name: string) => {
		const stem = name.replace(/_(one|other)$/, '');
		return uses.includes(`'${name}'`) || uses.includes(`'${stem}'`) || uses.includes(`__MSG_${name}__`) || beginnings.some(beginning => name.startsWith(beginning));
	};
	expect(Object.keys(english).filter(name => !isUsed(name))).toEqual([]);
});

test('every message that is asked for by its whole name is there', () => {
	const asked = [...uses.matchAll(/\b(message|counted)\('([\w-]+)'/g)].map(([, way, name]) => `${name!.replaceAll('-', '_')}${way === 'counted' ? '_other' : ''}`);
	expect(asked.filter(name => !Object.hasOwn(english, name))).toEqual([]);
});
