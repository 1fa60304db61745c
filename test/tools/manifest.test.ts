import {expect, test} from 'vitest';
import {manifestFor, readManifest} from '../../tools/manifest';

test('Chrome gets no key that only Firefox knows', () => {
	const manifest = manifestFor('chrome');
	expect(manifest).not.toHaveProperty('browser_specific_settings');
	expect(manifest.action).not.toHaveProperty('default_area');
	expect(manifest).toHaveProperty('minimum_chrome_version');
});

test('Firefox gets no key that only Chrome knows', () => {
	const manifest = manifestFor('firefox');
	expect(manifest).not.toHaveProperty('minimum_chrome_version');
	expect(manifest).toHaveProperty('browser_specific_settings.gecko.id');
	expect(manifest).toHaveProperty('action.default_area', 'navbar');
});

test('permissions of Chrome alone are not asked for in Firefox', () => {
	const manifest = {...readManifest(), permissions: ['activeTab', 'sidePanel']};
	expect(manifestFor('firefox', manifest).permissions).toEqual(['activeTab']);
	expect(manifestFor('chrome', manifest).permissions).toEqual(['activeTab', 'sidePanel']);
});

test('the extension reaches a page only on a click, and no site', () => {
	const manifest = readManifest();
	expect(manifest).not.toHaveProperty('content_scripts');
	expect(manifest).not.toHaveProperty('host_permissions');
	expect(manifest).not.toHaveProperty('web_accessible_resources');
});
