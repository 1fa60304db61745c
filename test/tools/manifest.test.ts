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

test('the policy of its pages forbids what they do not need', () => {
	const {content_security_policy: policy} = readManifest() as unknown as {content_security_policy: {extension_pages: string}};
	for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"]) {
		expect(policy.extension_pages.split('; ')).toContain(part);
	}
});

test('Chrome asks for pictures without cookies: the click gives a right to the page\'s site, and with it Chrome would send them', () => {
	expect(manifestFor('chrome')).toHaveProperty('cross_origin_embedder_policy.value', 'credentialless');
	expect(manifestFor('firefox')).not.toHaveProperty('cross_origin_embedder_policy');
});

test('each browser gets its own panel, which stays shut until the reader opens it', () => {
	expect(manifestFor('chrome')).toHaveProperty('side_panel.default_path', 'panel.html');
	expect(manifestFor('chrome')).not.toHaveProperty('sidebar_action');
	expect(manifestFor('firefox')).toHaveProperty('sidebar_action.default_panel', 'panel.html');
	expect(manifestFor('firefox')).toHaveProperty('sidebar_action.open_at_install', false);
	expect(manifestFor('firefox')).not.toHaveProperty('side_panel');
});

test('no permission is asked for that a browser warns of', () => {
	expect(manifestFor('chrome').permissions).toEqual(['activeTab', 'scripting', 'storage', 'sidePanel']);
	expect(manifestFor('firefox').permissions).toEqual(['activeTab', 'scripting', 'storage']);
	expect(readManifest()).not.toHaveProperty('optional_permissions');
});
