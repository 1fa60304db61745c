/** A button of the interface. */
import type {ComponentChildren} from 'preact';

interface ButtonProps {
	readonly children: ComponentChildren;
	readonly onClick: () => void;
	/** What it does, where its content is a glyph or too short to tell. */
	readonly title?: string;
	readonly class?: string;
	readonly pressed?: boolean;
	readonly disabled?: boolean;
}

/** A button whose title is also its name for assistive technology. */
export function Button({children, onClick, title, class: className, pressed, disabled}: ButtonProps) {
	return (
		<button type="button" class={className ?? 'quiet'} title={title} aria-label={title} aria-pressed={pressed} disabled={disabled} onClick={onClick}>
			{children}
		</button>
	);
}
