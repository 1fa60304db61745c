import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, expect, test} from 'vitest';

type Messages = Readonly<Record<string, {readonly message: string}>>;

const folder = resolve(import.meta.dirname, '../src/_locales');
const english = read('en');

/** The plural forms that CLDR knows, one of which ends the name of a counted message. */
const pluralName = /^(.+)_(zero|one|two|few|many|other)$/;

/** Counted messages by what their names begin with; in English each has `_one` and `_other`. */
const families = Object.keys(english).filter(name => name.endsWith('_other') && name.replace(/other$/, 'one') in english).map(name => name.replace(/_other$/, ''));

/** Counts that the interface shows: words and blocks of one page. Forms for fractions and for millions fall back to `_other`. */
const counts = Array.from({length: 1001}, (_, count) => count);

/** A message of more words that is the same as in English was forgotten; up to three it may be a word that both languages have. */
const mostSharedWords = 3;

/** developer.chrome.com/docs/webstore/i18n and /docs/extensions/reference/manifest: characters that the store takes. */
const storeLimits = {extensionName: 45, extensionDescription: 132} as const;

describe.each(readdirSync(folder))('%s', locale => {
	const messages = read(locale);
	const names = Object.keys(messages);
	const rules = new Intl.PluralRules(locale.replace('_', '-'));

	test.skipIf(locale === 'en')('has the messages that English has', () => {
		expect(names.filter(name => !familyOf(name)).toSorted()).toEqual(Object.keys(english).filter(name => !familyOf(name)).toSorted());
	});

	test('says which language it is in', () => {
		expect(messages['interfaceLanguage']?.message).toBe(locale.replace('_', '-'));
	});

	test('has each counted message in the forms that its language takes', () => {
		const needed = new Set([...counts.map(count => rules.select(count)), 'other']);
		const missing = families.flatMap(family => [...needed].map(form => `${family}_${form}`)).filter(name => !(name in messages));
		expect(missing).toEqual([]);
	});

	test('has no form that its language never takes', () => {
		const taken: readonly string[] = [...rules.resolvedOptions().pluralCategories, 'other'];
		expect(names.filter(name => familyOf(name) && !taken.includes(formOf(name)))).toEqual([]);
	});

	test('fills in what English fills in', () => {
		const wrong = names.filter(name => !mayLeaveOutCount(name, rules) && placeholders(messages[name]!.message) !== placeholders(inEnglish(name)));
		expect(wrong).toEqual([]);
	});

	test('has no empty message, and none with space around it', () => {
		expect(names.filter(name => !messages[name]!.message || messages[name]!.message !== messages[name]!.message.trim())).toEqual([]);
	});

	test('has no typewriter quotes, hyphens for dashes or dots for an ellipsis', () => {
		expect(names.filter(name => /["']|\.\.\.| - /.test(messages[name]!.message))).toEqual([]);
	});

	test('has a dollar sign only before the number of what is filled in', () => {
		expect(names.filter(name => /\$(?!\d)/.test(messages[name]!.message))).toEqual([]);
	});

	test.skipIf(locale === 'en')('has no sentence left in English', () => {
		const same = names.filter(name => messages[name]!.message === inEnglish(name));
		expect(same.filter(name => wordsIn(inEnglish(name)) > mostSharedWords)).toEqual([]);
	});

	test.each(Object.entries(storeLimits))('%s is at most %d characters, as the store wants', (name, most) => {
		expect([...messages[name]!.message].length).toBeLessThanOrEqual(most);
	});
});

function read(locale: string): Messages {
	return JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Messages;
}

function familyOf(name: string): string | undefined {
	const family = pluralName.exec(name)?.[1];
	return family !== undefined && families.includes(family) ? family : undefined;
}

function formOf(name: string): string {
	return pluralName.exec(name)![2]!;
}

function inEnglish(name: string): string {
	const family = familyOf(name);
	return english[name]?.message ?? (family ? english[`${family}_other`]!.message : '');
}

/** A form that stands for one number alone may say it in words, as the Arabic dual does. */
function mayLeaveOutCount(name: string, rules: Intl.PluralRules): boolean {
	return familyOf(name) !== undefined && counts.filter(count => rules.select(count) === formOf(name)).length === 1;
}

function placeholders(text: string): string {
	return (text.match(/\$\d/g) ?? []).toSorted().join();
}

function wordsIn(text: string): number {
	return text.match(/\p{L}+/gu)?.length ?? 0;
}
