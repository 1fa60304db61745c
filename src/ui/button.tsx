/** A button of the interface. */
import type {ComponentChildren} from 'preact';

interface ButtonProps {
	readonly children: ComponentChildren;
	readonly onClick: () => void;
	/** Its name, where its content is a glyph. */
	readonly title?: string;
	/** What it does, where its words alone may not tell. */
	readonly hint?: string;
	readonly class?: string;
	readonly pressed?: boolean;
	readonly disabled?: boolean;
}

/** A button. Its name is the title or else its words, so that it is called what can be seen (WCAG 2.2, 2.5.3); a hint describes it. */
export function Button({children, onClick, title, hint, class: className, pressed, disabled}: ButtonProps) {
	return (
		<button type="button" class={className ?? 'quiet'} title={title ?? hint} aria-label={title} aria-pressed={pressed} disabled={disabled} onClick={onClick}>
			{children}
		</button>
	);
}
