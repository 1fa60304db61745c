/** What clutter says of itself, one file per language: as `normalise` gives it, in lower case and without marks that only some writers set. */

export const phraseSets = ['disclaimer', 'related', 'readMore', 'newsletter', 'subscription', 'share', 'tags', 'byline', 'authorBio', 'comments', 'advertisement', 'player', 'consent', 'copyright'] as const;
export type PhraseSet = (typeof phraseSets)[number];

/** `whole` is all the text, `start` begins it, `anywhere` stands in it. Each is made of whole words, except in scripts that set no spaces. */
export interface Phrases {
	readonly whole?: readonly string[];
	readonly start?: readonly string[];
	readonly anywhere?: readonly string[];
}

export type LanguagePhrases = Readonly<Partial<Record<PhraseSet, Phrases>>>;

/** With what a language writes dates, ages and what stands beside them: words parted by spaces. */
export interface DateWords {
	readonly units: string;
	/** Months and days of the week, with the cases that dates put them in. */
	readonly names: string;
	/** What pages say beside a date: that it is one, its time, its zone, and how long the text takes to read. */
	readonly beside: string;
}

/** All that clutter is known by in one language. */
export interface LanguageWords {
	readonly phrases: LanguagePhrases;
	readonly dates: DateWords;
}
