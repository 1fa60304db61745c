/** The way from the bar to what can be done with the page itself. */
import {Button} from './button';
import {Icon} from './icons';
import {message} from './messages';
import {useOnPage} from './tidy-page';

/** The button; nothing where the article is shown without its page. */
export function TidyButton({onOpen}: {readonly onOpen: () => void}) {
	const page = useOnPage();
	return page ? <Button class="quiet tidy-button" hint={message('pageTitle')} onClick={onOpen}><Icon name="tidy" /><span class="label">{message('pageButton')}</span></Button> : null;
}
