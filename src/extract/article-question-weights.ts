/** Learned by `npm run train:question`: what each signal adds to the log odds that a page is an article. */
import type {QuestionWeights} from './article-question';

export const questionWeights: QuestionWeights = {
	'says-article': 1.46,
	'says-other': -1.13,
	dated: 1.57,
	signed: 1.57,
	'slug-words': 1.59,
	numbered: 1.64,
	text: 0.86,
	paragraph: 0.65,
	between: 1.03,
	'links-between': -0.74,
	teasers: -0.75,
	prices: -1.19,
	'link-words': -0.48,
	headline: 1.06,
	plain: 2.24,
	bias: -4.94,
};
