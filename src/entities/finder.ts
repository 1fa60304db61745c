/** Puts the stages together: tagging, rules, grouping, ranking, describing. */
import type {Entities, Entity, EntityInput, Mention} from '../article';
import type {Columns} from './columns';
import {describe} from './describe';
import {type Group, groupNames, usualPlace} from './group';
import {keyCount, salienceOf} from './rank';
import {wordsOf} from './rules/names';
import type {Name, Tagged} from './tagger';

/** The ranked entities of a document whose names are known. */
export function entitiesOf(input: EntityInput, {names, columns}: Tagged, coverage: Entities['coverage']): Entities {
	const groups = groupNames(names, columns);
	const saliences = salienceOf(groups, columns, input);
	const order = [...groups.keys()].sort((first, second) => saliences[second]! - saliences[first]!);
	const keys = keyCount(order.map(index => saliences[index]!));
	const entities = order.map((index, rank) => entityOf(groups[index]!, {columns, text: input.text, salience: saliences[index]!, key: rank < keys}));
	return {mentions: mentionsOf(order.map(index => groups[index]!)), entities, coverage};
}

function mentionsOf(groups: readonly Group[]): Mention[] {
	const mentions = groups.flatMap(({names}, entity) => names.map(({start, end, type}) => ({start, end, type, entity})));
	return mentions.sort((first, second) => first.start - second.start);
}

function entityOf(group: Group, {columns, text, salience, key}: {columns: Columns; text: string; salience: number; key: boolean}): Entity {
	const forms = [...new Set(group.names.map(({start, end}) => text.slice(start, end).replace(/\s+/g, ' ')))];
	const name = nameOf(group, forms, columns);
	return {
		name,
		type: group.type,
		aliases: forms.filter(form => form !== name),
		count: group.names.length,
		key,
		salience,
		description: describe(group, columns, text),
	};
}

/** The longest form that is not shouted; a place's usual name where its forms are short for it. */
function nameOf({type, names}: Group, forms: readonly string[], columns: Columns): string {
	const usual = type === 'LOC' ? forms.map(usualPlace).find(place => place !== undefined) : undefined;
	if (usual) {
		return usual;
	}
	const quiet = forms.filter(form => !isShouted(form));
	const longest = (quiet.length > 0 ? quiet : forms).reduce((best, form) => form.length > best.length ? form : best);
	return isShouted(longest) && type !== 'ORG' ? calm(names[0]!, columns) : longest;
}

function isShouted(form: string): boolean {
	return form.length > 4 && form === form.toUpperCase();
}

/** "TRIPOLI" as Tripoli. */
function calm(name: Name, columns: Columns): string {
	return wordsOf(name, columns).map(word => word[0]! + word.slice(1).toLowerCase()).join(' ');
}
