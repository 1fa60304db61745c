/** Components that are loaded when they are first shown, so that the popup's first paint waits for none of them. */
import type {ComponentType} from 'preact';
import {useEffect, useState} from 'preact/hooks';

/** A component that is nothing until `load` has given the real one, which it then stays. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>) {
	let loaded: ComponentType<Props> | undefined;
	return function Lazy(props: Props) {
		const [, setLoaded] = useState(loaded !== undefined);
		useEffect(() => {
			if (!loaded) {
				void load().then(component => {
					loaded = component;
					setLoaded(true);
				});
			}
		}, []);
		const Loaded = loaded;
		return Loaded ? <Loaded {...props} /> : null;
	};
}
