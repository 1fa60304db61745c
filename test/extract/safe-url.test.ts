// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {safeUrl} from '../../src/extract/inline';

const base = 'https://news.example/2026/story.html';
const addresses = [
	'/a/b-c_d.html', '/', '//other.example/x', '/a/../b', '/a/./b', '/.', '/..', '/a//b', '/ä', '/a b', 'b/c', '?q=1', '#top', '',
	'https://www.example.com/a/b', 'https://www.example.com/a/../b', 'https://Example.com/', 'https://example.com', 'https://1.2.3.4/a', 'https://example.com:443/a', 'https://example.com/a\\b', 'https://exa\tmple.com/',
	'http://example.com/a', 'mailto:desk@example.com',
];

describe('safeUrl', () => {
	it.each(addresses.filter(Boolean))('gives %j as the URL standard writes it', address => {
		expect(safeUrl(address, base)).toBe(new URL(address, base).href);
	});

	it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'https://', ''])('gives nothing for %j', address => {
		expect(safeUrl(address, base)).toBe('');
	});

	it('gives nothing for a path on a page without a host', () => {
		expect(safeUrl('/a/b', 'about:blank')).toBe('');
	});
});
