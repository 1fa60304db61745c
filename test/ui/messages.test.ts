import {expect, test, vi} from 'vitest';
import {entityTypes, kindIds} from '../../src/article';
import {counted, dateInWords, message, reasonInWords} from '../../src/ui/messages';

vi.mock('webextension-polyfill', async () => ({default: (await import('./browser')).englishBrowser}));

test.each(kindIds)('the kind %s has a name, both numbers and an explanation', kind => {
	expect(message(`kind_${kind}`)).not.toBe('');
	expect(counted(`kind_${kind}`, 1)).toMatch(/^1 /);
	expect(counted(`kind_${kind}`, 15)).toMatch(/^15 /);
	expect(message(`explain_${kind}`)).toMatch(/\.$/);
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
