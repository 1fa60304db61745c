import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fileName} from '../../src/export/file-name';
import {hostileText} from './made-story';

test.each([
	['a headline', 'The tide mill grinds again', 'The tide mill grinds again.md'],
	['a path', '../../etc/passwd', 'etc passwd.md'],
	['a question', 'Who "owns": the <sea>?', 'Who owns the sea.md'],
	['a device of Windows', 'con', 'article con.md'],
	['a device of Windows with an ending', 'NUL.txt', 'article NUL.txt.md'],
	['a word that starts like a device', 'Console wars', 'Console wars.md'],
	['a hidden file', '.profile', 'profile.md'],
	['an option', '-rf all', 'rf all.md'],
	['an ending that hides', 'invoice\u202Efdp.exe', 'invoicefdp.exe.md'],
	['nothing', '', 'article.md'],
	['signs alone', '?/*', 'article.md'],
	['lines', 'One\nTwo\u0000\tThree', 'One Two Three.md'],
	['other scripts', '水車が再び', '水車が再び.md'],
	['a full stop', 'It is over.', 'It is over.md'],
])('%s', (_, title, name) => {
	expect(fileName(title, 'md')).toBe(name);
});

test('no character is cut in two', () => {
	expect(fileName('🦫'.repeat(100), 'md')).toBe(`${'🦫'.repeat(30)}.md`);
});

test('hostile titles give names that every file system takes', () => {
	fc.assert(fc.property(fc.oneof(hostileText, fc.string({unit: 'binary', maxLength: 300})), title => {
		const name = fileName(title, 'html');
		expect(name).toMatch(/^[^\\/:*?"<>|\u0000-\u001f\u007f]+[^. ]\.html$|^[^\\/:*?"<>|\u0000-\u001f. -]\.html$/);
		expect(name).not.toMatch(/^[.\s-]|^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
		expect(Buffer.byteLength(name)).toBeLessThanOrEqual(140);
	}), {numRuns: 60});
});
