/** What each key does. */
import {useLayoutEffect} from 'preact/hooks';
import {resized, type Settings} from '../settings';
import type {ChangeSettings} from './settings-view';
import {themes} from './theme';

/** The keys in the order of their list, each with the name of its message. */
export const keys = [
	['n', 'n'],
	['p', 'p'],
	['e', 'e'],
	['i', 'i'],
	['r', 'r'],
	['u', 'u'],
	['s', 's'],
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
