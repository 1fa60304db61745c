/** A file's name from a headline, fit for every file system. */
import {cleanLine} from './clean';

/** UTF-8 bytes: file systems take 255, and a browser adds " (1)" and its own ending while it loads. */
const longest = 120;

/** What Windows, macOS and Linux keep for themselves in names, and what shells and addresses would read as theirs. */
const forbidden = /[\\/:*?"<>|%#$~`&;]/g;

/** Names of devices, which Windows opens in place of a file whatever its ending. */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** The headline as a file's name with this ending; "article" where nothing of the headline is left. */
export function fileName(title: string, ending: string): string {
	const words = cleanLine(cleanLine(title.normalize('NFC').replace(forbidden, ' ')));
	const start = cut(words.replace(/^[.\s-]+/, '')).replace(/[.\s]{1,120}$/, '');
	return `${start === '' || devices.test(start) ? `article ${start}`.trim() : start}.${ending}`;
}

/** As many whole characters as have room. */
function cut(text: string): string {
	const encoder = new TextEncoder();
	let bytes = 0;
	let kept = '';
	for (const character of text) {
		bytes += encoder.encode(character).length;
		if (bytes > longest) {
			return kept;
		}
		kept += character;
	}
	return kept;
}
