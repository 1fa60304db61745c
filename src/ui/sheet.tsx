/** A sheet over the article: the whole popup when it is narrow, its right side otherwise. */
import type {ComponentChildren} from 'preact';
import {useEffect, useId, useRef, useState} from 'preact/hooks';
import {Button} from './button';
import {Icon} from './icons';
import {message} from './messages';

interface SheetProps {
	readonly title: string;
	readonly onClose: () => void;
	readonly children: ComponentChildren;
}

/** A titled sheet that takes the focus when it opens and gives it back when it closes. What it lies over is inert; the bar is not. */
export function Sheet({title, onClose, children}: SheetProps) {
	const titleId = useId();
	const sheet = useFocusWithin();
	return (
		<>
			<div class="veil" onClick={onClose} />
			<section class="sheet" role="dialog" aria-labelledby={titleId} tabIndex={-1} ref={sheet}>
				<header>
					<h2 id={titleId}>{title}</h2>
					<Button title={message('close')} onClick={onClose}><Icon name="close" /></Button>
				</header>
				<div class="sheet-body">{children}</div>
			</section>
		</>
	);
}

function useFocusWithin() {
	const sheet = useRef<HTMLElement>(null);
	const [before] = useState(() => document.activeElement);
	useEffect(() => {
		sheet.current?.focus();
		return () => (before instanceof HTMLElement && before !== document.body ? before : document.querySelector('main'))?.focus({preventScroll: true});
	}, []);
	return sheet;
}
