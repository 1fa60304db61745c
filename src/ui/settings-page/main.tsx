/** Entry of the settings in a tab of their own, which is also what the browser opens as the extension's options. */
import '../styles/themes.css';
import '../styles/interface.css';
import '../styles/article.css';
import '../styles/take-along.css';
import {render} from 'preact';
import {Loading, useSettings} from '../app';
import {message, uiDirection, uiLanguage} from '../messages';
import {AllSettings} from '../settings-view';

const root = document.documentElement;
root.lang = uiLanguage();
root.dir = uiDirection();
document.title = `${message('extensionName')} · ${message('settingsTitle')}`;
render(<SettingsPage />, document.body);

function SettingsPage() {
	const [settings, change] = useSettings();
	if (!settings) {
		return <Loading />;
	}
	return (
		<main class="page settings-page">
			<h1>{message('extensionName')}</h1>
			<h2>{message('settingsTitle')}</h2>
			<AllSettings settings={settings} onChange={change} />
		</main>
	);
}
