/** What each key does, and the list of them. */
import {useLayoutEffect} from 'preact/hooks';
import {resized, type Settings} from '../settings';
import {message} from './messages';
import type {ChangeSettings} from './settings-view';
import {themes} from './theme';

const keys = [
	['n', 'n'],
	['p', 'p'],
	['e', 'e'],
	['r', 'r'],
	['t', 't'],
	['+', 'plus'],
	['-', 'minus'],
	['?', 'help'],
	['Escape', 'escape'],
] as const;
export type Key = (typeof keys)[number][0];

/** What keys do; an action that gives false had nothing to do and leaves the key to the browser. */
export type KeyActions = Readonly<Partial<Record<Key, () => unknown>>>;

/** Listens for the keys while the component is on screen. */
export function useKeys(actions: KeyActions): void {
	useLayoutEffect(() => {
		const listen = (event: KeyboardEvent) => {
			const isChord = event.ctrlKey || event.metaKey || event.altKey;
			const action = isChord ? undefined : actions[event.key as Key];
			if (action && action() !== false) {
				event.preventDefault();
			}
		};
		document.addEventListener('keydown', listen);
		return () => document.removeEventListener('keydown', listen);
	});
}

/** The keys that change the look, which every state of the popup has. */
export function lookKeys(settings: Settings, onChange: ChangeSettings): KeyActions {
	const nextTheme = themes[(themes.indexOf(settings.theme) + 1) % themes.length];
	return {
		t: () => nextTheme && onChange({theme: nextTheme}),
		'+': () => onChange(resized(settings, 1)),
		'-': () => onChange(resized(settings, -1)),
	};
}

/** The list of keys. */
export function KeyList() {
	return (
		<dl class="keys">
			{keys.map(([key, name]) => (
				<div key={key}>
					<dt><kbd>{key === 'Escape' ? 'Esc' : key}</kbd></dt>
					<dd>{message(`key_${name}`)}</dd>
				</div>
			))}
		</dl>
	);
}
