/** Entry of the page in a tab and of the panel: both show an article that the popup handed over. */
import '../styles/themes.css';
import '../styles/interface.css';
import '../styles/article.css';
import '../styles/take-along.css';
import '../styles/print.css';
import {render} from 'preact';
import {findEntities} from '../finder';
import {uiDirection, uiLanguage} from '../messages';
import {HandedApp} from './handed-app';
import {printWhenAsked} from './print-when-asked';

const root = document.documentElement;
root.lang = uiLanguage();
root.dir = uiDirection();
render(<HandedApp view={root.dataset['view'] === 'panel' ? 'panel' : 'tab'} find={findEntities} />, document.body);
printWhenAsked();
