/** What each language's model is trained from, and how. The figures behind the numbers are in README.md. */
import type {Balance} from './train-model';

export interface LanguageSettings {
	/** Files of documents, by name, and how much a sentence of each counts; `own-texts` and `own-texts-LANG` are those beside this file. */
	readonly sets: Readonly<Record<string, number>>;
	/** Whose tenth is held back to measure on. */
	readonly heldBack: string;
	/** Files to measure on besides. */
	readonly development: readonly string[];
	readonly clusters?: string;
	/** Of so many of the most frequent words in the vectors, those that occur in names get a kind. */
	readonly vectors: number;
	/** Rows of weights kept, which sets the size of the file. */
	readonly mostRows: number;
	readonly epochs: number;
	readonly rate: number;
	readonly decay: number;
	readonly dropout: number;
	readonly fewest: number;
	readonly balance: Balance;
}

const small = {development: [], vectors: 80_000, mostRows: 60_000, epochs: 8, rate: 0.15, decay: 0.2, dropout: 0.2, fewest: 2, balance: {outside: 0, organisation: 0}} as const;

/** The settings of each language that has data. */
export const languages = {
	en: {sets: {'own-texts': 1, voa: 0.5, written: 1, redocred: 0.3, wikigold: 0.3, uner: 0.3}, heldBack: 'written', development: ['voa-dev'], clusters: 'clusters.tsv', vectors: 200_000, mostRows: 105_000, epochs: 6, rate: 0.15, decay: 0.2, dropout: 0.3, fewest: 2, balance: {outside: -0.1, organisation: 0.3}},
	de: {...small, sets: {'written-de': 1, 'own-texts': 0.3, written: 0.3, 'written-fr': 0.3, 'written-es': 0.3, 'written-it': 0.3}, heldBack: 'written-de'},
	fr: {...small, sets: {'written-fr': 1, 'own-texts-fr': 1, 'own-texts-it': 0.3, 'own-texts': 0.3, written: 0.3, 'written-de': 0.3, 'written-es': 0.3, 'written-it': 0.3}, heldBack: 'written-fr'},
	es: {...small, sets: {'written-es': 1, 'own-texts': 0.3, written: 0.3, 'written-de': 0.3, 'written-fr': 0.3, 'written-it': 0.3}, heldBack: 'written-es'},
	it: {...small, sets: {'written-it': 1, 'own-texts-it': 1, 'own-texts-fr': 0.3, 'own-texts': 0.3, written: 0.3, 'written-de': 0.3, 'written-fr': 0.3, 'written-es': 0.3}, heldBack: 'written-it'},
} as const satisfies Record<string, LanguageSettings>;
export type Language = keyof typeof languages;
