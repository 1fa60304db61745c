/** The list of keys. */
import {keys, type Key} from './keys';
import {message} from './messages';

/** What stands on the keys, where it is not what they are called. */
const keyCaps: Readonly<Partial<Record<Key, string>>> = {Escape: 'Esc', '-': '−'};

/** Every key and what it does, and what Shift adds to a click on a name. */
export function KeyList() {
	return (
		<dl class="keys">
			{keys.map(([key, name]) => (
				<div key={key}>
					<dt><kbd>{keyCaps[key] ?? key}</kbd></dt>
					<dd>{message(`key_${name}`)}</dd>
				</div>
			))}
		</dl>
	);
}
