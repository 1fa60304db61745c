/** What the document says of its names after the tagger has read it, one rule a file. */
import type {Columns} from '../columns';
import type {Name} from '../tagger';
import {acronyms} from './acronyms';
import {edges} from './edges';
import {events} from './events';
import {joinedPeople} from './joined-people';
import {joinedPlaces} from './joined-places';
import {matchScores} from './match-scores';
import {oneType} from './one-type';
import {openings} from './openings';
import {placed} from './placed';
import {repeats} from './repeats';
import {surnames} from './surnames';
import {titlesOut} from './titles-out';
import {twoNames} from './two-names';

/** Takes the names, in order and disjoint, and gives them so. */
export type Rule = (names: readonly Name[], columns: Columns) => Name[];

/** In order: spans are made right first, then types, then what was missed is added. */
export const rules = {titlesOut, edges, joinedPlaces, joinedPeople, twoNames, events, openings, placed, matchScores, acronyms, surnames, oneType, repeats} as const satisfies Record<string, Rule>;
export type RuleName = keyof typeof rules;

/** The names after all rules. */
export function applyRules(names: readonly Name[], columns: Columns, wanted: readonly Rule[] = Object.values(rules)): readonly Name[] {
	return wanted.reduce((current, rule) => rule(current, columns), names);
}
