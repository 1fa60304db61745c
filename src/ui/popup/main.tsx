/** Entry of the popup. */
import '../styles/themes.css';
import '../styles/interface.css';
import '../styles/article.css';
import '../styles/take-along.css';
import '../styles/print.css';
import {render} from 'preact';
import {App} from '../app';
import {findEntities} from '../finder';
import {uiDirection, uiLanguage} from '../messages';
import {reached} from '../timing';

reached('open');
document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
render(<App find={findEntities} />, document.body);
