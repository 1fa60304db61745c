/** Zip files that depend on their contents alone: names sorted, every time the same, no modes, no extra fields. */
import {zipSync} from 'fflate';

/** The earliest time that a zip file can hold, in local time as the format has it. */
const epoch = new Date(1980, 0, 1);
const level = 9;

/** The bytes of a zip file with these files, by their names with forward slashes. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const sorted = [...files].sort(([one], [other]) => one < other ? -1 : 1);
	return zipSync(Object.fromEntries(sorted), {level, mtime: epoch});
}
