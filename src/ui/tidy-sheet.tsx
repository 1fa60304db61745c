/** What can be done with the page itself: tidied, undone, always tidied, its names marked. */
import {useEffect, useState} from 'preact/hooks';
import {addTidySite, matchSites, removeTidySite, siteOf} from '../tidy-sites';
import {Button} from './button';
import {counted, message} from './messages';
import {Sheet} from './sheet';
import {useOnPage, type TidyPage} from './tidy-page';

/** The sheet about the page. */
export function TidySheet({onClose}: {readonly onClose: () => void}) {
	const page = useOnPage();
	return page ? <Sheet title={message('pageTitle')} onClose={onClose}><TidyChoices page={page} /></Sheet> : null;
}

function TidyChoices({page}: {readonly page: TidyPage}) {
	const isTidied = page.state?.isTidied === true;
	const hasNames = page.state?.hasNames === true;
	return (
		<div class="tidy settings">
			<p>{isTidied ? counted('tidied', page.state?.count ?? 0) : message('tidyHint')}</p>
			{isTidied ? <Button class="plain" onClick={page.undo}>{message('tidyUndo')}</Button> : <Button class="main" onClick={page.tidy}>{message('tidy')}</Button>}
			<Choice label={message('pageNames')} hint={message('pageNamesHint')} isOn={hasNames} onChange={page.showNames} />
			<AlwaysTidy page={page} />
		</div>
	);
}

function AlwaysTidy({page}: {readonly page: TidyPage}) {
	const site = siteOf(page.url);
	const [sites, setSites] = useState<readonly string[]>([]);
	useEffect(() => void matchSites().then(setSites), []);
	if (site === undefined) {
		return null;
	}
	const change = (isOn: boolean) => {
		// Nothing may come between the click and the question for the permission.
		const changed = isOn ? addTidySite(site) : removeTidySite(site);
		if (isOn) {
			page.tidy();
		}
		void changed.then(matchSites).then(setSites);
	};
	return <Choice label={message('alwaysTidy', new URL(page.url).hostname)} hint={message('alwaysTidyHint')} isOn={sites.includes(site)} onChange={change} />;
}

interface ChoiceProps {
	readonly label: string;
	readonly hint: string;
	readonly isOn: boolean;
	readonly onChange: (isOn: boolean) => void;
}

function Choice({label, hint, isOn, onChange}: ChoiceProps) {
	return (
		<label class="switch">
			<span class="label">{label}<span class="note">{hint}</span></span>
			<input type="checkbox" role="switch" checked={isOn} onChange={event => onChange(event.currentTarget.checked)} />
		</label>
	);
}
