/** Says what the last step did to the article, for a while, with the way back. */
import {useEffect, useRef, useState} from 'preact/hooks';
import {counted, message} from './messages';
import type {Restoring, Step} from './restoring';

/** Time to read a line and reach the button; the `u` key works on afterwards. Milliseconds. */
const timeShown = 8000;

/** The line and its button. A step is told of once. */
export function UndoToast({restoring: {last, undo}}: {readonly restoring: Restoring}) {
	const told = useRef(new WeakSet<Step>());
	const [shown, setShown] = useState<Step>();
	useEffect(() => {
		const isNew = last !== undefined && !told.current.has(last);
		setShown(isNew ? last : undefined);
		if (!isNew) {
			return undefined;
		}
		told.current.add(last);
		const timer = setTimeout(setShown, timeShown, undefined);
		return () => clearTimeout(timer);
	}, [last]);
	return (
		<div class="toast" role="status">
			{shown && <p>{message(`did_${shown.did}`, counted(`kind_${shown.kind}`, shown.blocks))} <button type="button" class="link" onClick={undo}>{message('undo')}</button></p>}
		</div>
	);
}
