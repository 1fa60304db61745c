/** Entry: a script of a few lines that runs before a page of the extension is first drawn, so that no other theme flashes up. */
import {showLastTheme} from './ui/theme';

showLastTheme();
