import {expect, test} from 'vitest';
import {parseBadge, parseTidyState} from '../../src/tidy/messages';

const state = {isTidied: true, count: 3, restored: [1, 2], hasNames: false};

test('a state is taken as it is', () => {
	expect(parseTidyState(state)).toEqual(state);
});

test.each([
	['no object', 'tidied'],
	['nothing', undefined],
	['a count below zero', {...state, count: -1}],
	['a count that is text', {...state, count: '3'}],
	['a list that is none', {...state, restored: {length: 2}}],
])('%s is no state', (_, value) => {
	expect(parseTidyState(value)).toBeUndefined();
});

test('what is no id is not restored', () => {
	expect(parseTidyState({...state, restored: [1, 'x', 1.5, -1, 2]})?.restored).toEqual([1, 2]);
});

test.each([[7, 7], [-1, 0], ['7', 0], [Number.POSITIVE_INFINITY, 0]])('the badge shows %j as %j', (value, shown) => {
	expect(parseBadge(value)).toBe(shown);
});
