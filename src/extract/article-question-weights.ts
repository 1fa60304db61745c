/** Learned by `npm run train:question`: what each signal adds to the log odds that a page is an article. */
import type {SignalName} from './article-question';

export const questionWeights: Readonly<Record<SignalName | 'bias', number>> = {
	'says-article': 1.48,
	'says-other': -1.25,
	dated: 1.59,
	signed: 1.45,
	'slug-words': 1.55,
	numbered: 1.57,
	text: 0.95,
	paragraph: 0.56,
	between: 1.00,
	'links-between': -0.75,
	teasers: -0.66,
	prices: -1.16,
	'link-words': -0.48,
	headline: 1.05,
	plain: 1.92,
	bias: -4.68,
};
