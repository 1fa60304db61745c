/** The sites that are always tidied, in the settings. */
import {useEffect, useState} from 'preact/hooks';
import {matchSites, removeTidySite} from '../tidy-sites';
import {Button} from './button';
import {Icon} from './icons';
import {message} from './messages';

/** The list, each site with a way to end it; nothing where there is no site. */
export function TidySites() {
	const [sites, setSites] = useState<readonly string[]>([]);
	useEffect(() => void matchSites().then(setSites), []);
	if (sites.length === 0) {
		return null;
	}
	const remove = async (site: string) => {
		await removeTidySite(site);
		setSites(await matchSites());
	};
	return (
		<section class="tidy-sites">
			<h3>{message('settingsTidySites')}</h3>
			<p class="note">{message('settingsTidySitesHint')}</p>
			<ul>
				{sites.map(site => (
					<li key={site}>
						<span dir="ltr">{site.replace(/\/\*$/, '')}</span>
						<Button title={message('removeTidySite', site.replace(/\/\*$/, ''))} onClick={() => void remove(site)}><Icon name="close" /></Button>
					</li>
				))}
			</ul>
		</section>
	);
}
