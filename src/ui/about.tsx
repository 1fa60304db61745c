/** Which version this is, and what it does and does not do with what is read. */
import browser from 'webextension-polyfill';
import {message} from './messages';

const promises = ['reads', 'sends', 'keeps'] as const;

/** The section. */
export function About() {
	return (
		<section class="about">
			<h3>{message('privacy')}</h3>
			{promises.map(name => <p class="note" key={name}>{message(`privacy_${name}`)}</p>)}
			<p class="note version">{message('version', browser.runtime.getManifest().version)}</p>
		</section>
	);
}
