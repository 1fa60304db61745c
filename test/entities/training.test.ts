import {expect, test} from 'vitest';
import {readModel} from '../../src/entities/model-file';
import {tag} from '../../src/entities/tagger';
import {readOwnTexts} from '../../tools/train/documents';
import {prepare} from '../../tools/train/examples';
import {knowledgeOf} from '../../tools/train/knowledge';
import {Random} from '../../tools/train/random';
import {trainModel} from '../../tools/train/train-model';
import {writeModel} from '../../tools/train/write-model';

const knowledge = knowledgeOf('none', new Map([['big-city', new Set(['Paris'])]]), 'en');
const prepared = readOwnTexts('en').slice(0, 2).map(document => prepare(document, {knowledge, lang: 'en', weight: 1, without: []}));
const trained = (seed: number) => writeModel(knowledge, trainModel(prepared, {epochs: 3, rate: 0.15, decay: 0.2, dropout: 0.3, fewest: 1, mostRows: 4000, balance: {outside: 0, organisation: 0}, random: new Random(seed), report: () => undefined}));
const first = trained(1);

test('the same seed gives the same bytes, another one others', () => {
	expect(Buffer.compare(trained(1), first)).toBe(0);
	expect(Buffer.compare(trained(2), first)).not.toBe(0);
}, 60_000);

test('a model finds the names that it has learnt', () => {
	const [{document}] = prepared as [typeof prepared[0]];
	const {names} = tag(document.text, 'en', readModel(first));
	const wanted = new Set(document.entities.map(({start, end, type}) => `${start} ${end} ${type}`));
	expect(names.filter(({start, end, type}) => wanted.has(`${start} ${end} ${type}`)).length).toBeGreaterThan(document.entities.length / 2);
}, 60_000);
