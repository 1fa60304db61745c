import {expect, test} from 'vitest';
import messages from '../../src/_locales/en/messages.json' with {type: 'json'};
import {kindIds} from '../../src/article';
import {kindFile, messagesOf, withLine} from '../../tools/new-kind';

test.each(kindIds)('%s has the messages that a new kind gets', kind => {
	expect(Object.keys(messagesOf(kind)).filter(key => !(key in messages))).toEqual([]);
});

test('a kind is exported under its name in camel case', () => {
	expect(kindFile('read-more')).toContain('export const readMore = {\n\tid: \'read-more\',');
});

test('a line is put before the one that closes its list', () => {
	expect(withLine('const kinds = [\n\tshare,\n];\n', '\tquiz,', '\n];')).toBe('const kinds = [\n\tshare,\n\tquiz,\n];\n');
	expect(() => withLine('nothing', '\tquiz,', '\n];')).toThrow('There is no "];" to put "quiz," before');
});
