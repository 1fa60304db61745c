/** Marks upon marks: text that climbs over the lines around it, and that a browser needs seconds to set. */
import {eachRun, mark} from './letters';

/** Marks in a row that are kept, as the Stream-Safe Text Format has it (UAX #15, section 13): no language writes as many on one letter. */
const mostMarks = 30;
const anyMark = /\p{M}/u;

/** The text with no more marks in a row than any language writes. */
export function withFewMarks(text: string): string {
	if (text.length <= mostMarks || !anyMark.test(text)) {
		return text;
	}
	let kept = '';
	let from = 0;
	eachRun(text, mark, (start, end, marks) => {
		if (marks > mostMarks) {
			kept += text.slice(from, endOfMarks(text, start));
			from = end;
		}
	});
	return kept + text.slice(from);
}

function endOfMarks(text: string, start: number): number {
	let end = start;
	for (let marks = 0; marks < mostMarks; marks++) {
		end += text.codePointAt(end)! > 0xFFFF ? 2 : 1;
	}
	return end;
}
