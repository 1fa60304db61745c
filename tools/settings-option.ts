/** Settings as a tool is given them: some of them, as JSON. */
import {parseSettings, type Settings} from '../src/settings';

/** The default settings with the given ones in their place, read as the extension reads what it has stored. */
export function settingsFrom(json: string | undefined): Settings {
	return parseSettings(json === undefined ? {} : JSON.parse(json));
}
