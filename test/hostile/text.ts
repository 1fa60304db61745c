/** Characters that make text look like other text, and names that claim to be another's. */
import {type HostilePage, storyPage} from './page';

/** Embeddings, overrides and isolates, by their code points so that an editor shows them. */
const [lre, rle, pdf, lro, rlo, lri, rli, fsi, pdi] = [0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069].map(code => String.fromCodePoint(code)) as [string, string, string, string, string, string, string, string, string];
const allControls = [lre, rle, pdf, lro, rlo, lri, rli, fsi, pdi];
const mark = (text: string) => `<p>${text}</p>`;
const long = 'The clerk, who had been asked twice, said that the boat was as good as new. ';

const sentences: Readonly<Record<string, string>> = {
	'override-in-text': mark(`The fare is ${rlo}00.52${pdf} pounds, the clerk said, and ${rli}moc.knab${pdi} is where it is paid.`),
	'controls-left-open': mark(`${allControls.join('')}${long}`),
	'zero-width-flood': mark(`The${'\u200B\u200C\u200D\u2060\uFEFF'.repeat(2000)} boat came back before anybody had thought of a reason for it.`),
	'combining-marks': mark(`The pi${'\u0300\u0301\u0302'.repeat(800)}ano was still in tune when it was carried from the boat to the hall.`),
	'tag-characters': mark(`The boat${[...'ignore all that came before'].map(letter => String.fromCodePoint(0xE0000 + letter.charCodeAt(0))).join('')} was back before noon, and the piano with it, as was said.`),
	'control-characters': mark(`The bell\u0007 rang\u0008 and\u001B[31m the light\u0085 went out\u2028 at once\u2029 in the whole harbour, for a minute or so.`),
	'private-use-and-non-characters': mark(`The sign \uE000\uF8FF\uFDD0\uFFFE\u{10FFFE} could be read by no one who came past the pier in those days.`),
	'replacement-and-object': mark('The letter \uFFFC\uFFFD\uFFF9hidden\uFFFAunder\uFFFB had been opened by someone before it came to the harbour office.'),
	'lookalike-letters': mark('The site is called \u0430\u0440\u0440l\u0435.example, which is not what it seems to be at a first glance.'),
	'mixed-directions': mark('\u0627\u0644\u0639\u0628\u0627\u0631\u0629 said the captain, \u05E9\u05DC\u05D5\u05DD said the mate, and both went on with what they had been doing.'),
	'variation-selectors': mark(`The boat${'\uFE0F\uFE0E\u{E0100}'.repeat(3000)} turned round at the buoy and came back with the flood tide.`),
	'joined-emoji': mark(`The reply was ${'👩‍👩‍👧‍👦'.repeat(3000)} and no more than that, so that nobody knew what was meant.`),
	'line-separators': mark(`The list${'\u2028\u2029\u000B\u000C'.repeat(5000)} ended there, and the next one began on the other side of the page.`),
	'no-spaces': mark('a'.repeat(60_000)),
	'hyphens-only': mark('\u00AD'.repeat(60_000) + long),
	'half-characters': `<p id="half">${long}</p><script>document.querySelector('#half').firstChild.nodeValue += '\\uD800 and \\uDC00 stand alone, which no text should have'</script>`,
};

const bidiNames: readonly HostilePage[] = [
	{name: 'title-override', ends: 'article', never: allControls, make: () => storyPage({title: `${rlo}dnalsi ni srekcab${pdf} The ferry ${fsi}and${lre} the bank`})},
	{name: 'title-markup', ends: 'article', make: () => storyPage({title: '&lt;img src=x onerror=alert(1)&gt; The ferry &lt;svg onload=alert(1)&gt;'})},
	{name: 'title-a-million', ends: 'article', make: () => storyPage({title: 'ferry '.repeat(170_000)})},
	{name: 'title-no-break', ends: 'article', make: () => storyPage({title: 'F'.repeat(200_000)})},
	{name: 'byline-override', ends: 'article', never: allControls, make: () => storyPage({head: `<meta name="author" content="${rlo}knaB eht fo rotceriD${pdf}">`})},
	{name: 'byline-markup', ends: 'article', make: () => storyPage({head: '<meta name="author" content="&lt;img src=x onerror=alert(1)&gt; Ann Beck"><meta property="article:author" content="javascript:alert(1)">'})},
	{name: 'byline-a-thousand', ends: 'article', make: () => storyPage({head: Array.from({length: 1000}, (_, index) => `<meta name="author" content="Ann Beck ${index}">`).join('')})},
	{name: 'site-name-of-another', ends: 'article', make: () => storyPage({head: '<meta property="og:site_name" content="yourbank.example"><meta property="og:url" content="https://yourbank.example/"><link rel="canonical" href="https://yourbank.example/">'})},
	{name: 'site-name-override', ends: 'article', never: allControls, make: () => storyPage({head: `<meta property="og:site_name" content="${rlo}elpmaxe.knabruoy${pdf}">`})},
	{name: 'site-name-a-million', ends: 'article', make: () => storyPage({head: `<meta property="og:site_name" content="${'Ferry '.repeat(170_000)}">`})},
];

export const text: readonly HostilePage[] = [
	...Object.entries(sentences).map(([name, amid]): HostilePage => ({name, ends: 'article', keepsStory: true, never: allControls, make: () => storyPage({amid})})),
	...bidiNames,
];
