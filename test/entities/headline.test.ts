import {expect, test} from 'vitest';
import type {EntityInput} from '../../src/article';
import {belowHeadline, withHeadline} from '../../src/entities/headline';

const input: EntityInput = {text: 'Keeper says no.', title: ' Oda  Lind \n refuses ', lang: 'en', captions: [], siteName: '', authors: []};

test('the headline is the first line of what is read', () => {
	expect(withHeadline(input)).toEqual({headed: {...input, text: 'Oda Lind refuses\nKeeper says no.'}, offset: 17});
	expect(withHeadline({...input, title: ' '})).toEqual({headed: {...input, title: ' '}, offset: 0});
});

test('mentions and entities are those of the text alone', () => {
	const entity = (name: string, count: number) => ({name, type: 'PER' as const, aliases: [], count, key: true, salience: count, description: ''});
	const found = {
		mentions: [{start: 0, end: 8, type: 'PER' as const, entity: 1}, {start: 17, end: 23, type: 'PER' as const, entity: 1}, {start: 9, end: 16, type: 'PER' as const, entity: 0}],
		entities: [entity('Refuses', 1), entity('Oda Lind', 2)],
		coverage: 'full' as const,
	};
	expect(belowHeadline(found, 17)).toEqual({
		mentions: [{start: 0, end: 6, type: 'PER', entity: 0}],
		entities: [entity('Oda Lind', 1)].map(one => ({...one, salience: 2})),
		coverage: 'full',
	});
});
