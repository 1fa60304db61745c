/** All settings; each applies as soon as it is changed. */
import {entityTypes, kindIds} from '../article';
import {type Settings, textSizes} from '../settings';
import {message} from './messages';
import {themes} from './theme';

interface Properties {
	readonly settings: Settings;
	readonly change: (part: Partial<Settings>) => void;
	readonly close: () => void;
}

/** The settings view, which covers the article while it is open. */
export function SettingsView({settings, change, close}: Properties) {
	return (
		<main class='settings'>
			<header>
				<h1>{message('settingsTitle')}</h1>
				<button type='button' onClick={close}>{message('back')}</button>
			</header>
			<section>
				<h2>{message('settingsLook')}</h2>
				<Choice name='theme' options={themes} settings={settings} change={change} />
				<Choice name='font' options={['serif', 'sans']} settings={settings} change={change} />
				<TextSize settings={settings} change={change} />
				<Choice name='lineHeight' options={['tight', 'normal', 'loose']} settings={settings} change={change} />
				<Choice name='measure' options={['narrow', 'medium', 'wide']} settings={settings} change={change} />
				<Choice name='images' options={['on', 'tap', 'off']} settings={settings} change={change} />
			</section>
			<section>
				<h2>{message('settingsEntities')}</h2>
				<Choice name='highlight' options={['first', 'all', 'off']} settings={settings} change={change} />
				{entityTypes.map(type => (
					<Switch key={type} label={message(`types_${type}`)} isOn={settings.types[type]} set={isOn => change({types: {...settings.types, [type]: isOn}})} />
				))}
			</section>
			<section>
				<h2>{message('settingsClutter')}</h2>
				<p class='meta'>{message('settingsClutterHint')}</p>
				{kindIds.map(kind => (
					<Switch
						key={kind}
						label={message(`kind_${kind}`)}
						hint={message(`explain_${kind}`)}
						isOn={settings.remove[kind]}
						set={isOn => change({remove: {...settings.remove, [kind]: isOn}})}
					/>
				))}
			</section>
		</main>
	);
}

type ChoiceName = 'theme' | 'font' | 'lineHeight' | 'measure' | 'images' | 'highlight';

interface ChoiceProperties<Name extends ChoiceName> extends Omit<Properties, 'close'> {
	readonly name: Name;
	readonly options: readonly Settings[Name][];
}

function Choice<Name extends ChoiceName>({name, options, settings, change}: ChoiceProperties<Name>) {
	return (
		<label class='row'>
			<span>{message(`setting_${name}`)}</span>
			<select value={settings[name]} onChange={event => change({[name]: event.currentTarget.value})}>
				{options.map(option => <option key={option} value={option}>{message(`setting_${name}_${option}`)}</option>)}
			</select>
		</label>
	);
}

function TextSize({settings, change}: Omit<Properties, 'close'>) {
	const {least, most} = textSizes;
	return (
		<label class='row'>
			<span>{message('setting_textSize')}</span>
			<input type='range' min={least} max={most} value={settings.textSize} onInput={event => change({textSize: event.currentTarget.valueAsNumber})} />
		</label>
	);
}

function Switch({label, hint, isOn, set}: {readonly label: string; readonly hint?: string; readonly isOn: boolean; readonly set: (isOn: boolean) => void}) {
	return (
		<label class='row'>
			<span>{label}{hint && <small>{hint}</small>}</span>
			<input type='checkbox' checked={isOn} onChange={event => set(event.currentTarget.checked)} />
		</label>
	);
}
