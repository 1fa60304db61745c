import {expect, it} from 'vitest';
import {articleScore, type Signals, signalNames} from '../../../src/extract/article-question';
import {fit} from '../../../tools/train-question/fit';

const none = Object.fromEntries(signalNames.map(name => [name, 0])) as Signals;
const dated = {...none, dated: 1};
const priced = {...none, prices: 1};

it('weighs a signal of articles above, one of other pages below, and one of none at nothing', () => {
	const weights = fit([{signals: dated, isArticle: true, cost: 1}, {signals: priced, isArticle: false, cost: 1}]);
	expect(weights.dated).toBeGreaterThan(1);
	expect(weights.prices).toBeLessThan(-1);
	expect(weights.text).toBe(0);
});

it('leans to the side whose errors cost more where the signals say the same', () => {
	const weights = fit([{signals: dated, isArticle: true, cost: 3}, {signals: dated, isArticle: false, cost: 1}]);
	expect(articleScore(dated, weights)).toBeCloseTo(Math.log(3), 1);
});
