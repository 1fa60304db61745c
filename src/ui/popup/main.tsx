/** Entry of the popup. */
import '../styles/themes.css';
import '../styles/interface.css';
import '../styles/article.css';
import {render} from 'preact';
import {createFinder} from '../../entities';
import {App} from '../app';
import {uiLanguage} from '../messages';
import {showLastTheme} from '../theme';
import {reached} from '../timing';

reached('open');
showLastTheme();
document.documentElement.lang = uiLanguage();
const {find} = createFinder(loadModel);
render(<App find={find} />, document.body);

async function loadModel(name: string): Promise<Uint8Array> {
	const response = await fetch(`models/${name}`);
	return new Uint8Array(await response.arrayBuffer());
}
