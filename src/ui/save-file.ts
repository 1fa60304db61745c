/** Files that a page of the extension gives to the reader, without a permission: as if from a link. */

/** By then the browser has the file. Milliseconds. */
const saving = 60_000;

/** Saves a text under this name where the browser puts its downloads. */
export function saveFile({name, mediaType, content}: {readonly name: string; readonly mediaType: string; readonly content: string}): void {
	const address = URL.createObjectURL(new Blob([content], {type: mediaType}));
	Object.assign(document.createElement('a'), {href: address, download: name}).click();
	setTimeout(() => URL.revokeObjectURL(address), saving);
}
