/** The unit tests read pages with the phrases of all languages at hand; in the extension a page is given those that it wants. */
import {allWords} from '../src/declutter/words/all';
import {giveWords} from '../src/declutter/words/index';

giveWords(allWords);
