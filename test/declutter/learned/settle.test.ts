import {describe, expect, test} from 'vitest';
import type {KindId, Verdict} from '../../../src/article';
import {settle} from '../../../src/declutter/learned/settle';

const kept: Verdict = {kept: true};
const left = (kind: KindId): Verdict => ({kept: false, kind, reason: 'phrase:x', confidence: 0.9});

describe('settle', () => {
	test('leaves the rules alone where nothing is believed', () => {
		expect(settle(kept, undefined, 40)).toBe(kept);
		expect(settle(left('share'), undefined, 40)).toEqual(left('share'));
	});

	test('leaves out what the rules keep and is not believed', () => {
		expect(settle(kept, 0.2, 40)).toMatchObject({kept: false, kind: 'page-furniture'});
		expect(settle(kept, 0.9, 40)).toBe(kept);
	});

	test('asks for more belief against a named kind than against furniture', () => {
		expect(settle(left('page-furniture'), 0.7, 40)).toEqual(kept);
		expect(settle(left('newsletter'), 0.6, 40)).toEqual(left('newsletter'));
		expect(settle(left('newsletter'), 0.95, 40)).toEqual(kept);
	});

	test('leaves a brief block to the rules unless it is more likely clutter', () => {
		expect(settle(kept, 0.6, 6)).toBe(kept);
		expect(settle(kept, 0.6, 40)).toMatchObject({kept: false});
		expect(settle(kept, 0.1, 6)).toMatchObject({kept: false});
	});

	test('never takes back a repeat', () => {
		expect(settle(left('repeat'), 1, 40)).toEqual(left('repeat'));
	});
});
