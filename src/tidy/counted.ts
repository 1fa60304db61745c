/** Counting characters so that the count is the same in a text as read and on the page: without white space, which collapses, and what reading drops. */

/** What never counts. */
export const uncounted = /[\s\u0000-\u001f\u007f\u00a0\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/;
const allUncounted = new RegExp(uncounted.source, 'g');

/** The text's characters that count. */
export function countedOnly(text: string): string {
	return text.replace(allUncounted, '');
}
