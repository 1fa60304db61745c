/** Long runs of one kind in every place that patterns read: text, attributes, titles, names. */
import {attackStrings} from './attack-strings';
import {type HostilePage, storyPage} from './page';

/** Characters of a run: a paragraph or attribute of this length is parsed by the browser at once. */
const length = 60_000;

const inAttribute = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const inText = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** One string in all the places. */
function everywhere(run: string): string {
	const attribute = inAttribute(run);
	return storyPage({
		head: `<meta name="author" content="${attribute}"><meta name="date" content="${attribute}"><meta property="og:image" content="${attribute}"><meta property="og:site_name" content="${attribute}">`,
		amid: `<p>${inText(run)}</p><h2>${inText(run)}</h2><ul><li><a href="${attribute}">${inText(run)}</a></li></ul>
<p class="${attribute}" id="${attribute}" role="${attribute}" style="${attribute}">The sentence in this paragraph has attributes that are longer than a book.</p>
<img src="/picture.png" srcset="${attribute}" data-srcset="${attribute}" alt="${attribute}" width="${attribute}">
<div class="byline">${inText(run)}</div><time datetime="${attribute}">${inText(run)}</time><figure><img src="/picture.png"><figcaption>${inText(run)}</figcaption></figure>`,
	});
}

export const patterns: readonly HostilePage[] = attackStrings.filter(({name}) => !name.endsWith('-then-none')).map(({name, make}, index): HostilePage => ({
	name,
	slow: index % 6 !== 0,
	make: () => everywhere(make(length)),
}));
