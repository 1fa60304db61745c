import {expect, test} from 'vitest';
import {defaultSettings} from '../../src/settings';
import {settingsFrom} from '../../tools/settings-option';

test('no option gives the default settings', () => {
	expect(settingsFrom(undefined)).toEqual(defaultSettings);
});

test('given settings replace their defaults, and no others', () => {
	expect(settingsFrom('{"theme":"dark","remove":{"tags":false}}')).toEqual({
		...defaultSettings,
		theme: 'dark',
		remove: {...defaultSettings.remove, tags: false},
	});
});
