/** A name is of one type throughout a document, the one that all its places together make likeliest. */
import type {EntityType} from '../../article';
import type {Columns} from '../columns';
import type {Name} from '../tagger';
import {formOf} from './names';

/** The others are overruled where the likeliest type has this share of all votes: Orange the town may stand beside Orange the firm. */
const clearMajority = 0.7;

/** A name of several words means one thing, and so does one that is no place: any majority will do. */
const anyMajority = 0.5;

/** Gives all places of a name its likeliest type, each voting as it is sure. */
export function oneType(names: readonly Name[], columns: Columns): Name[] {
	const votes = new Map<string, Map<EntityType, number>>();
	const forms = names.map(name => formOf(name, columns));
	for (const [index, {type, sure}] of names.entries()) {
		const own = votes.get(forms[index]!) ?? new Map<EntityType, number>();
		votes.set(forms[index]!, own.set(type, (own.get(type) ?? 0) + sure * sure));
	}
	const clear = new Map([...votes].map(([form, own]) => [form, majority(own, form.includes(' ') || !own.has('LOC') ? anyMajority : clearMajority)]));
	return names.map((name, index) => ({...name, type: clear.get(forms[index]!) ?? name.type}));
}

function majority(votes: ReadonlyMap<EntityType, number>, least: number): EntityType | undefined {
	const total = [...votes.values()].reduce((sum, vote) => sum + vote, 0);
	return [...votes].find(([, vote]) => vote > total * least)?.[0];
}
