/** The look on the root element. The last theme is kept where it can be read at once, so that no other theme flashes up. */
import type {Settings} from '../settings';

const storageKey = 'theme';

/** The themes in the order in which the `t` key goes through them. */
export const themes = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const satisfies readonly Settings['theme'][];

/** Sets the theme of the last time before anything is drawn. */
export function showLastTheme(): void {
	setTheme(localStorage.getItem(storageKey) ?? 'auto');
}

/** Puts the look that the settings ask for on the root element, for the style sheet to read. */
export function applyLook({theme, font, textSize, lineHeight, measure, images, highlight, types}: Settings): void {
	const root = document.documentElement;
	setTheme(theme);
	localStorage.setItem(storageKey, theme);
	Object.assign(root.dataset, {font, lineHeight, measure, images, highlight});
	root.dataset['types'] = Object.entries(types).filter(([, isMarked]) => isMarked).map(([type]) => type).join(' ');
	root.style.setProperty('--text-size', String(textSize));
}

function setTheme(theme: string): void {
	document.documentElement.dataset['theme'] = theme;
}
