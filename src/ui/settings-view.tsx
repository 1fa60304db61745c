/** The settings: the everyday ones behind "Aa", all of them in a view of their own. Every change applies at once. */
import type {EntityType} from '../article';
import {entityTypes, kindIds} from '../article';
import {resized, textSizes, type Settings} from '../settings';
import {About} from './about';
import {Button} from './button';
import {message} from './messages';
import {SettingsData} from './settings-data';
import {SitesSettings} from './sites-settings';
import {themes} from './theme';
import {TidySites} from './tidy-sites';

/** Changes some settings, on screen and for good. */
export type ChangeSettings = (change: Partial<Settings>) => void;

/** The settings, and the way to change them. */
export interface SettingsProps {
	readonly settings: Settings;
	readonly onChange: ChangeSettings;
}

/** Theme, size, font and how names are marked: what a reader changes while reading. */
export function QuickSettings({settings, onChange, onMore}: SettingsProps & {readonly onMore: () => void}) {
	return (
		<div class="settings">
			<Choice name="theme" options={themes} settings={settings} onChange={onChange} />
			<TextSize settings={settings} onChange={onChange} />
			<Choice name="font" options={['serif', 'sans']} settings={settings} onChange={onChange} />
			<Choice name="highlight" options={['first', 'all', 'off']} settings={settings} onChange={onChange} />
			<Button class="plain" onClick={onMore}>{message('moreSettings')}</Button>
		</div>
	);
}

/** Every setting. */
export function AllSettings({settings, onChange}: SettingsProps) {
	return (
		<div class="settings">
			<section>
				<h3>{message('settingsLook')}</h3>
				<Choice name="theme" options={themes} settings={settings} onChange={onChange} />
				<Choice name="font" options={['serif', 'sans']} settings={settings} onChange={onChange} />
				<TextSize settings={settings} onChange={onChange} />
				<Choice name="lineHeight" options={['tight', 'normal', 'loose']} settings={settings} onChange={onChange} />
				<Choice name="measure" options={['narrow', 'medium', 'wide']} settings={settings} onChange={onChange} />
				<Choice name="images" options={['on', 'tap', 'off']} settings={settings} onChange={onChange} />
			</section>
			<section>
				<h3>{message('settingsEntities')}</h3>
				<Choice name="highlight" options={['first', 'all', 'off']} settings={settings} onChange={onChange} />
				{entityTypes.map(type => <TypeSwitch key={type} type={type} settings={settings} onChange={onChange} />)}
			</section>
			<section>
				<h3>{message('settingsClutter')}</h3>
				<p class="note">{message('settingsClutterHint')}</p>
				<KindSwitches settings={settings} onChange={onChange} />
			</section>
			<TidySites />
			<SitesSettings settings={settings} onChange={onChange} />
			<SettingsData settings={settings} onChange={onChange} />
			<About />
		</div>
	);
}

type ChoiceName = 'theme' | 'font' | 'lineHeight' | 'measure' | 'images' | 'highlight';

interface ChoiceProps<Name extends ChoiceName> extends SettingsProps {
	readonly name: Name;
	readonly options: readonly Settings[Name][];
}

function Choice<Name extends ChoiceName>({name, options, settings, onChange}: ChoiceProps<Name>) {
	return (
		<fieldset class="choice">
			<legend>{message(`setting_${name}`)}</legend>
			<div class="options">
				{options.map(option => (
					<label key={option}>
						<input type="radio" name={name} value={option} checked={settings[name] === option} onChange={() => onChange({[name]: option})} />
						<span>{message(`setting_${name}_${option}`)}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

function TextSize({settings, onChange}: SettingsProps) {
	return (
		<div class="choice" role="group" aria-label={message('setting_textSize')}>
			<span class="legend" aria-hidden="true">{message('setting_textSize')}</span>
			<div class="stepper">
				<Button title={message('textSmaller')} disabled={settings.textSize <= textSizes.least} onClick={() => onChange(resized(settings, -1))}>−</Button>
				<output>{message('textSizeValue', settings.textSize)}</output>
				<Button title={message('textLarger')} disabled={settings.textSize >= textSizes.most} onClick={() => onChange(resized(settings, 1))}>+</Button>
			</div>
		</div>
	);
}

function TypeSwitch({type, settings, onChange}: SettingsProps & {readonly type: EntityType}) {
	return <Switch label={message(`types_${type}`)} isOn={settings.types[type]} onChange={isOn => onChange({types: {...settings.types, [type]: isOn}})} />;
}

function KindSwitches({settings, onChange}: SettingsProps) {
	return kindIds.map(kind => (
		<Switch
			key={kind}
			label={message(`kind_${kind}`)}
			explanation={message(`explain_${kind}`)}
			isOn={settings.remove[kind]}
			onChange={isOn => onChange({remove: {...settings.remove, [kind]: isOn}})}
		/>
	));
}

interface SwitchProps {
	readonly label: string;
	readonly explanation?: string;
	readonly isOn: boolean;
	readonly onChange: (isOn: boolean) => void;
}

function Switch({label, explanation, isOn, onChange}: SwitchProps) {
	return (
		<label class="switch">
			<span class="label">{label}{explanation && <span class="note">{explanation}</span>}</span>
			<input type="checkbox" role="switch" checked={isOn} onChange={event => onChange(event.currentTarget.checked)} />
		</label>
	);
}
