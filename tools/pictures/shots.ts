/** What the README and the stores show: each picture's state of the popup, how it is lit, and its caption. */
import type {PopupState} from '../gallery/states';

export interface Shot {
	readonly file: string;
	readonly scheme: 'light' | 'dark';
	readonly state: PopupState;
	/** What is scrolled to the top of what it stands in before the picture is taken; undefined to leave it. */
	readonly from?: string;
}

export interface StoreShot extends Shot {
	readonly caption: string;
}

const page = 'samples/river/index.html';
const firstParagraph = 'article figure + p';
const article = {name: 'shot-article', page, shows: '.chips .name'} as const satisfies PopupState;
const chosenName = {name: 'shot-name', page, settings: {highlight: 'all'}, steps: [{key: 'n'}], shows: '.map .tick'} as const satisfies PopupState;
const kinds = {name: 'shot-kinds', page, steps: [{key: 'r'}, {click: '.sheet summary'}], shows: '.sheet .kinds li'} as const satisfies PopupState;

/** Those of the README, in docs/. */
export const readmeShots: readonly Shot[] = [
	{file: 'popup-light', scheme: 'light', state: article},
	{file: 'popup-dark', scheme: 'dark', state: chosenName},
	{file: 'left-out', scheme: 'light', state: kinds},
];

/** Those of a store, in its order, in store/pictures/. */
export const storeShots: readonly StoreShot[] = [
	{file: '1-article', caption: 'The story, without the page around it', scheme: 'light', state: article},
	{file: '2-names', caption: 'Who and what it is about, at a glance', scheme: 'light', state: chosenName},
	{file: '3-left-out', caption: 'See what was left out. Put any of it back', scheme: 'light', state: kinds},
	{file: '4-dark', caption: 'Light, sepia, dark or high contrast, in your size', scheme: 'dark', state: {...article, name: 'shot-dark', settings: {highlight: 'all'}}, from: firstParagraph},
	{file: '5-take-along', caption: 'Copy it, save it, print it, or read on beside the page', scheme: 'light', state: {name: 'shot-take', page, steps: [{key: 's'}], shows: '.take'}},
];
