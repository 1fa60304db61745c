/** The popup's entry: the theme first, then the page. */
import {render} from 'preact';
import '../styles.css';
import {uiLanguage} from '../messages';
import {showLastTheme} from '../theme';
import {Popup} from './popup';

performance.mark('open');
showLastTheme();
const language = new Intl.Locale(uiLanguage());
document.documentElement.lang = language.toString();
document.documentElement.dir = ['ar', 'fa', 'he', 'ur'].includes(language.language) ? 'rtl' : 'ltr';
render(<Popup />, document.body);
