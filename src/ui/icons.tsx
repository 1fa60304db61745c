/** The glyphs of the interface, drawn on a 16 px grid in the colour of the text around them. */
import type {EntityType} from '../article';

const paths = {
	close: 'M4 4l8 8M12 4l-8 8',
	previous: 'M10 3L5 8l5 5',
	next: 'M6 3l5 5-5 5',
	settings: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.5v4M6 9.5v4',
	leftOut: 'M3 3.5h10M3 8h4M3 12.5h10M9.5 6.2l3.6 3.6M13.1 6.2L9.5 9.8',
	tidy: 'M2.5 2.5h11v11h-11zM5 6h6M5 8.5h6M5 11h3',
	restore: 'M3 7h6.5a3.5 3.5 0 010 7H7M3 7l3-3M3 7l3 3',
	take: 'M8 10V2M5 4.6L8 1.6l3 3M4.5 7H3v7h10V7h-1.5',
	copy: 'M6 5.5h7.5V14H6zM10.5 5.5V2H3v8.5h3',
	save: 'M8 2v7.5M5 6.8l3 3 3-3M2.5 10.5V14h11v-3.5',
	print: 'M4.5 6V2h7v4M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7V14h-7z',
	tab: 'M2 13.5V6h12v7.5zM2 6V2.5h5.5V6',
	panel: 'M2 2.5h12v11H2zM9.5 2.5v11M11.2 5.5h1M11.2 8h1',
	card: 'M8 7.2v4M8 4.8h.01M14.2 8A6.2 6.2 0 111.8 8a6.2 6.2 0 0112.4 0z',
	PER: 'M8 7.5a2.6 2.6 0 100-5.2 2.6 2.6 0 000 5.2zM3 14c.4-3 2.3-4.5 5-4.5s4.6 1.5 5 4.5',
	ORG: 'M3 14V4.5l5-2.5 5 2.5V14M1.8 14h12.4M6 7h.01M10 7h.01M6 10.5h.01M10 10.5h.01',
	LOC: 'M8 14.5S3.2 10 3.2 6.6a4.8 4.8 0 019.6 0C12.8 10 8 14.5 8 14.5zM8 8.2a1.6 1.6 0 100-3.2 1.6 1.6 0 000 3.2z',
} as const satisfies Record<EntityType, string> & Record<string, string>;

/** Glyphs that point along the line, and so the other way where lines run from right to left. */
const alongLine: readonly (keyof typeof paths)[] = ['previous', 'next', 'restore'];

/** One glyph. It says nothing to a screen reader: the words beside it do. */
export function Icon({name}: {readonly name: keyof typeof paths}) {
	return (
		<svg class={alongLine.includes(name) ? 'icon along-line' : 'icon'} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
			<path d={paths[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
		</svg>
	);
}

/** On a 64 px grid: a front page with its many stories, and a paper that stays folded. */
const drawings = {
	frontPage: 'M10 8h44v48H10zM16 15h32M16 22h14v12H16zM36 22h12M36 26h12M36 30h12M36 34h8M16 41h12M16 45h12M16 49h8M36 41h12M36 45h12M36 49h10',
	folded: 'M10 22h44v28H10zM14 22v-6h36v6M18 16v-5h28v5M16 29h20M16 35h32M16 40h32M16 45h22',
} as const;

/** A drawing above a message. It says nothing that the message does not. */
export function Drawing({name}: {readonly name: keyof typeof drawings}) {
	return (
		<svg class="drawing" viewBox="0 0 64 64" width="72" height="72" aria-hidden="true" focusable="false">
			<path d={drawings[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
		</svg>
	);
}
