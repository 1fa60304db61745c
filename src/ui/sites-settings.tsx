/** The sites with exceptions: the kinds that always stay in their articles, each with a way to end that. */
import {keepOnSite} from '../settings';
import {Button} from './button';
import {Icon} from './icons';
import {message} from './messages';
import type {SettingsProps} from './settings-view';

/** The list, by name of the site. */
export function SitesSettings({settings, onChange}: SettingsProps) {
	const sites = Object.entries(settings.sites).sort(([one], [other]) => one.localeCompare(other));
	return (
		<section class="sites">
			<h3>{message('settingsSites')}</h3>
			<p class="note">{message(sites.length === 0 ? 'settingsSitesNone' : 'settingsSitesHint')}</p>
			{sites.length > 0 && (
				<ul>
					{sites.map(([host, {keep}]) => (
						<li key={host}>
							<span class="host" dir="ltr">{host}</span>
							{keep.map(kind => (
								<Button key={kind} class="kept-kind" title={message('endKeeping', message(`kind_${kind}`), host)} onClick={() => onChange(keepOnSite(settings, {host, kind, isKept: false}))}>
									{message(`kind_${kind}`)}<Icon name="close" />
								</Button>
							))}
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
