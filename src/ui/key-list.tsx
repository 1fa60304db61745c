/** The list of keys. */
import {keys} from './keys';
import {message} from './messages';

/** Every key and what it does, and what Shift adds to a click on a name. */
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
