/** Learned by `npm run train:question`: what each signal adds to the log odds that a page is an article. */
import type {SignalName} from './article-question';

export const questionWeights: Readonly<Record<SignalName | 'bias', number>> = {
	'says-article': 1.71,
	'says-other': -0.78,
	dated: 2.03,
	signed: 1.78,
	'slug-words': 1.69,
	numbered: 1.54,
	text: 0.62,
	paragraph: 0.51,
	between: 0.79,
	'links-between': -0.31,
	teasers: -0.49,
	prices: -0.86,
	'link-words': -0.34,
	headline: 0.70,
	bias: -4.89,
};
