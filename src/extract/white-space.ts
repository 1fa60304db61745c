/** White space as pages are shown: any run of it is one space. */

/** White space that is not a single space. */
const uneven = /[^\S ]| {2}/;

/** The text with each run of white space as one space. Most texts are so already, and to ask is far cheaper than to replace. */
export function collapsed(text: string): string {
	return uneven.test(text) ? text.replace(/\s+/g, ' ') : text;
}
