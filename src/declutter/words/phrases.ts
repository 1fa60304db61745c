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
