import {expect, it} from 'vitest';
import {defaultSettings, settingsFrom} from '../src/settings';

it('gives a bad key its default and keeps the others', () => {
	const stored = {theme: 'sepia', textSize: 'big', remove: {tags: false, share: 1}, sites: {'news.example': {keep: ['tags', 'nonsense']}, 'b.example': 3}};
	const settings = settingsFrom(stored);
	expect(settings).toEqual({
		...defaultSettings, theme: 'sepia', remove: {...defaultSettings.remove, tags: false}, sites: {'news.example': {keep: ['tags']}},
	});
});

it.each([undefined, null, 'x', 7, []])('gives the defaults for %j', stored => {
	expect(settingsFrom(stored)).toEqual(defaultSettings);
});
