/** Entry: runs on sites that are always tidied, after content.js and tidy.js. */
import {kindIds} from './article';
import {extension} from './tidy/extension';
import {backgroundPorts} from './tidy/messages';

const port = extension.runtime.connect({name: backgroundPorts.always});
port.onMessage.addListener((answer: unknown) => {
	const kinds = Array.isArray(answer) ? kindIds.filter(kind => answer.includes(kind)) : [];
	globalThis.broadsheetTidy?.tidy(kinds, [], {isAlways: true});
});
