/** "National Rally and France Unbowed" is two organisations, and "Daily Mail Lacerda" a paper and a person. */
import type {Columns} from '../columns';
import {nameLists} from '../knowledge';
import type {Name} from '../tagger';
import {formOf, withTokens} from './names';

/** Parts organisations before a person whom the document names elsewhere, and at "or", and at "and" where each side is a longer name by itself in the document, or in the lists. */
export function twoNames(names: readonly Name[], columns: Columns): Name[] {
	const forms = new Set(names.map(name => formOf(name, columns)));
	const people = new Set(names.filter(({type}) => type === 'PER').map(name => formOf(name, columns)));
	return names.flatMap(name => name.type === 'ORG' ? parts(name, columns, forms).flatMap(part => withoutPerson(part, columns, people)) : [name]);
}

function parts(name: Name, columns: Columns, forms: ReadonlySet<string>): Name[] {
	for (let index = name.firstToken + 1; index < name.endToken - 1; index++) {
		const joint = columns.tokens[index]!.text;
		if (joint === 'and' || joint === 'or') {
			const sides = [withTokens(name, columns, name.firstToken, index), withTokens(name, columns, index + 1, name.endToken)];
			const known = sides.every(side => isListed(side, columns) || (side.endToken - side.firstToken > 1 && forms.has(formOf(side, columns))));
			if ((joint === 'or' || known) && columns.capital[index + 1]) {
				return [sides[0]!, ...parts(sides[1]!, columns, forms)];
			}
		}
	}
	return [name];
}

/** A listed organisation with a person's name run on to it: as two; an office before it ("MEC Mamabolo"): as the person. */
function withoutPerson(name: Name, columns: Columns, people: ReadonlySet<string>): Name[] {
	for (let index = name.firstToken + 1; index < name.endToken; index++) {
		const [head, tail] = [withTokens(name, columns, name.firstToken, index), withTokens(name, columns, index, name.endToken)];
		const isOffice = columns.lists[name.firstToken] === common && index === name.firstToken + 1;
		if (people.has(formOf(tail, columns)) && (isOffice || isListed(head, columns))) {
			return [...isOffice ? [] : [head], {...tail, type: 'PER'}];
		}
	}
	return [name];
}

const common = 1 << nameLists.indexOf('common');

const organisations = (['company', 'team', 'media', 'body'] as const).reduce((bits, list) => bits | 1 << nameLists.indexOf(list), 0);

/** True where one name of the lists covers all of it. */
function isListed({firstToken, endToken}: Name, {lists, listPlace}: Columns): boolean {
	const whole = endToken - firstToken === 1 ? listPlace[firstToken] === 4 : listPlace[firstToken] === 1 && listPlace[endToken - 1] === 3 && !listPlace.subarray(firstToken + 1, endToken - 1).some(place => place !== 2);
	return whole && (lists[firstToken]! & organisations) !== 0;
}
