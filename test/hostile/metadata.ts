/** Metadata that is too large, too deep, or not what it says it is. */
import {type HostilePage, storyPage} from './page';

const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;
const article = (rest: object) => JSON.stringify({'@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'The ferry', ...rest});
const nested = (depth: number, open: string, close: string) => `${open.repeat(depth)}1${close.repeat(depth)}`;

const heads: Readonly<Record<string, () => string>> = {
	'json-ld-of-a-megabyte': () => jsonLd(article({articleBody: 'The boat went out. '.repeat(55_000)})),
	'json-ld-of-ten-megabytes': () => jsonLd(article({keywords: 'ferry,'.repeat(1_700_000)})),
	'json-ld-of-many-scripts': () => jsonLd(article({})).repeat(4000),
	'json-ld-deep-lists': () => jsonLd(nested(100_000, '[', ']')),
	'json-ld-deep-objects': () => jsonLd(nested(50_000, '{"@graph":', '}')),
	'json-ld-deep-authors': () => jsonLd(`{"@type":"NewsArticle","author":${nested(5000, '{"name":', '}')}}`),
	'json-ld-wide': () => jsonLd(JSON.stringify({'@graph': Array.from({length: 60_000}, () => ({'@type': 'NewsArticle'}))})),
	'json-ld-prototype-keys': () => jsonLd('{"@type":"NewsArticle","__proto__":{"headline":"Forged","kind":"refused"},"constructor":{"prototype":{"kind":"refused"}},"toString":"x","hasOwnProperty":1,"headline":{"__proto__":{"x":1}}}'),
	'json-ld-of-wrong-types': () => jsonLd('{"@type":["NewsArticle",{"a":1},null,5],"headline":{"@value":["x"]},"author":[[["Ann"]],5,null,{"name":{"name":"x"}}],"datePublished":{"x":1},"image":[[null]],"articleBody":["x"],"publisher":7,"inLanguage":[{}]}'),
	'json-ld-that-names-itself': () => jsonLd('{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"},"mainEntity":{"@id":"#a"},"image":{"@id":"#a"}}]}'),
	'json-ld-broken': () => `${jsonLd('{"@type":"NewsArticle","headline":"The')}${jsonLd('')}${jsonLd('null')}${jsonLd('[[],{},"x",1e999]')}`,
	'json-ld-markup': () => jsonLd(article({headline: '<img src=x onerror=alert(1)>The ferry', author: {name: '<svg onload=alert(1)>Ann Beck'}, publisher: {name: '<b>Bank</b>'}, image: 'javascript:alert(1)'})),
	'json-ld-dates': () => jsonLd(article({datePublished: `2026-${'0'.repeat(100_000)}`, dateModified: '9999999999999999999'})),
	'meta-tags-by-the-thousand': () => Array.from({length: 20_000}, (_, index) => `<meta name="author" property="og:title" itemprop="x${index}" content="Ann Beck ${index}">`).join(''),
	'meta-tags-of-a-megabyte': () => `<meta property="og:description" content="${'x '.repeat(500_000)}"><meta name="date" content="${'1'.repeat(1_000_000)}">`,
	'meta-prototype-names': () => ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'].map(name => `<meta name="${name}" property="${name}" content="${name}">`).join(''),
	'meta-image-schemes': () => '<meta property="og:image" content="javascript:alert(1)"><meta property="og:image:secure_url" content="data:image/svg+xml,<svg onload=alert(1)>"><meta name="twitter:image" content="file:///etc/passwd">',
	'meta-image-of-one-pixel': () => '<meta property="og:image" content="/pixel.png?lead"><meta property="og:image:width" content="1"><meta property="og:image:height" content="1">',
	'meta-refresh-later': () => '<meta http-equiv="refresh" content="60;url=javascript:alert(1)">',
	'meta-referrer-unsafe': () => '<meta name="referrer" content="unsafe-url"><meta property="og:image" content="/picture.png?lead">',
	'base-elsewhere': () => '<base href="https://attacker.example/" target="_top">',
	'canonical-javascript': () => '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="javascript:alert(1)">',
};

const languages: readonly HostilePage[] = ['en" onload="alert(1)', '../../models/x', '__proto__', 'constructor', 'en'.repeat(50_000), '\u202Een'].map((lang, index): HostilePage => ({
	name: `language-${index}`,
	ends: 'article',
	keepsStory: true,
	make: () => storyPage({html: `lang='${lang}' dir='${lang}' xml:lang='${lang}'`}),
}));

export const metadata: readonly HostilePage[] = [
	...Object.entries(heads).map(([name, head]): HostilePage => ({name, ends: 'article', keepsStory: true, slow: name === 'json-ld-of-ten-megabytes', make: () => storyPage({head: head()})})),
	...languages,
];
