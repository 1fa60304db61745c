/** What each key does, and the list of them. */
import {useEffect} from 'preact/hooks';
import {message} from './messages';

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

/** Listens for the keys while the component is on screen. An action answers whether it had anything to do. */
export function useKeys(actions: Readonly<Record<Key, () => boolean>>): void {
	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			const isChord = event.ctrlKey || event.metaKey || event.altKey;
			const action = isChord ? undefined : actions[event.key as Key];
			if (action?.()) {
				event.preventDefault();
			}
		};
		document.addEventListener('keydown', listen);
		return () => document.removeEventListener('keydown', listen);
	});
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
