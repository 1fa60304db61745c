/** Documents that are no HTML page, or hardly one. */
import {deflateSync} from 'node:zlib';
import {type HostilePage, newsTags, storyParagraphs, storyPage} from './page';

const plainStory = storyParagraphs.join('\n\n');
const xmlStory = `<?xml version="1.0"?><story>${storyParagraphs.map(text => `<para>${text}</para>`).join('')}</story>`;
const xhtml = (inside: string) => `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>The ferry</title>${newsTags}</head><body>${inside}</body></html>`;
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${inside}</svg>`;

/** One pixel, or as many as asked for, in grey. */
export function png(width: number, height: number): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 0, 0, 0, 0], 8);
	const rows = Buffer.alloc((width + 1) * height, 0x80).map((byte, index) => index % (width + 1) === 0 ? 0 : byte);
	return Buffer.concat([Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, check]);
}

/** The check sum of PNG chunks (ISO 3309). */
function crc32(data: Buffer): number {
	let sum = 0xFFFFFFFF;
	for (const byte of data) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) {
			sum = sum & 1 ? (sum >>> 1) ^ 0xEDB88320 : sum >>> 1;
		}
	}
	return (sum ^ 0xFFFFFFFF) >>> 0;
}

export const documents: readonly HostilePage[] = [
	{name: 'xml', contentType: 'application/xml', make: () => xmlStory},
	{name: 'xml-text', contentType: 'text/xml', make: () => xmlStory},
	{name: 'xml-broken', contentType: 'application/xml', make: () => '<a><b></a>'},
	{name: 'xml-entities', contentType: 'application/xml', make: () => '<!DOCTYPE a [<!ENTITY b "boat boat boat"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]><a>&d;&d;&d;</a>'},
	{name: 'xml-with-html-inside', contentType: 'application/xml', make: () => `<story xmlns:h="http://www.w3.org/1999/xhtml"><h:script>document.documentElement.setAttribute('ran', 'yes')</h:script>${storyParagraphs.map(text => `<h:p>${text}</h:p>`).join('')}</story>`},
	{name: 'rss', contentType: 'text/xml', make: () => `<rss version="2.0"><channel><title>Ferry</title>${storyParagraphs.map(text => `<item><title>${text}</title></item>`).join('')}</channel></rss>`},
	{name: 'xhtml', contentType: 'application/xhtml+xml', ends: 'article', keepsStory: true, make: () => xhtml(`<article><h1>The ferry</h1>${storyParagraphs.map(text => `<p>${text}</p>`).join('')}</article>`)},
	{name: 'xhtml-broken', contentType: 'application/xhtml+xml', make: () => xhtml('<p>The boat<b></p>')},
	{name: 'xhtml-no-body', contentType: 'application/xhtml+xml', ends: 'message', make: () => '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head></html>'},
	{name: 'svg', contentType: 'image/svg+xml', ends: 'message', make: () => svg(storyParagraphs.map(text => `<text>${text}</text>`).join(''))},
	{name: 'svg-with-html-inside', contentType: 'image/svg+xml', make: () => svg(`<foreignObject width="100" height="100"><body xmlns="http://www.w3.org/1999/xhtml">${storyParagraphs.map(text => `<p>${text}</p>`).join('')}</body></foreignObject>`)},
	{name: 'mathml', contentType: 'application/xml', make: () => '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>'},
	{name: 'plain-text', contentType: 'text/plain; charset=utf-8', make: () => plainStory},
	{name: 'plain-text-of-3-megabytes', contentType: 'text/plain; charset=utf-8', make: () => plainStory.repeat(2500)},
	{name: 'plain-text-of-markup', contentType: 'text/plain; charset=utf-8', make: () => '<script>alert(1)</script>\n<img src=x onerror=alert(1)>\n'.repeat(50)},
	{name: 'json', contentType: 'application/json', changesItself: true, make: () => JSON.stringify({story: storyParagraphs})},
	{name: 'style-sheet', contentType: 'text/css', make: () => 'p { color: red }\n'.repeat(50)},
	{name: 'script', contentType: 'text/javascript', make: () => `/* ${plainStory} */`},
	{name: 'values-in-lines', contentType: 'text/plain', make: () => 'boat,out,back\n'.repeat(500)},
	{name: 'image', contentType: 'image/png', ends: 'message', make: () => png(40, 40)},
	{name: 'image-broken', contentType: 'image/png', ends: 'message', make: () => 'no image'},
	{name: 'frameset', ends: 'message', make: () => '<!doctype html><html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>'},
	{name: 'frameset-of-the-story', make: origin => `<!doctype html><html><frameset><frame src="${origin}clobbering/form-id"></frameset></html>`},
	{name: 'empty', ends: 'message', make: () => ''},
	{name: 'one-word', ends: 'message', make: () => 'ferry'},
	{name: 'navigation-alone', ends: 'message', make: () => `<!doctype html><title>x</title><nav>${'<a href="/">Harbour news</a> '.repeat(60)}</nav>`},
	{name: 'head-alone', ends: 'message', make: () => '<!doctype html><html><head><title>The ferry</title></head></html>'},
	{name: 'no-doctype', ends: 'article', keepsStory: true, make: () => storyPage({}).replace('<!doctype html>', '')},
	{name: 'unclosed', ends: 'article', make: () => newsTags + storyParagraphs.map(text => `<p>${text}<b><i><div><span>`).join('')},
	{name: 'not-found', status: 404, ends: 'message', make: () => '<!doctype html><title>Not found</title><h1>Not found</h1>'},
	{name: 'server-error-with-story', status: 500, ends: 'article', keepsStory: true, make: () => storyPage({})},
	{name: 'charset-utf-16', contentType: 'text/html; charset=utf-16', ends: 'article', keepsStory: true, make: () => Buffer.from(`\uFEFF${storyPage({})}`, 'utf16le')},
	{name: 'charset-unknown', contentType: 'text/html; charset=utf-7', ends: 'article', make: () => storyPage({amid: '<p>+ADw-script+AD4-alert(1)+ADw-/script+AD4- are only signs to the browsers of these days, as they should be.</p>'})},
	{name: 'charset-escapes', contentType: 'text/html; charset=iso-2022-jp', ends: 'article', make: () => storyPage({amid: '<p>\u001B$B\u001B(J<img alt="\u001B$B"> onerror=alert(1) are bytes that switch the alphabet in the middle of a sentence.</p>'})},
	{name: 'bytes-broken', ends: 'article', make: () => Buffer.concat([Buffer.from(storyPage({})), Buffer.from([0xC3, 0x28, 0xFF, 0xFE, 0xF0, 0x80, 0x80, 0x80])])},
	{name: 'null-bytes', ends: 'article', make: () => storyPage({amid: '<p>The\u0000 boat\u0000 <scr\u0000ipt>alert(1)</scr\u0000ipt> was back, with the piano and with all of its passengers.</p>'})},
];
