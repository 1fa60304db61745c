import {expect, test} from 'vitest';
import {languageOf} from '../../src/entities/language';

const german = 'Der Zug nach dem Süden ist nicht mit der Post gekommen, und es hat sich auch keine von den Kisten auf dem Wagen gefunden.';
const english = 'The train to the south has not come with the post, and none of the boxes that it was to bring is on the cart.';

test.each([
	['what the page says, where the text agrees', english, 'en-GB', 'en'],
	['the text, where the page is wrong', german, 'en', 'de'],
	['the text, where the page says nothing', english, '', 'en'],
	['what the page says, of a text of names', 'Oslo Bergen Tromsø', 'no', 'no'],
	['what the page says, of a language that has no list', 'Vilniuje šiandien lyja ir pučia vėjas', 'lt', 'lt'],
	['nothing, where neither says', 'Oslo Bergen', '', ''],
])('the language is %s', (_, text, lang, expected) => {
	expect(languageOf(text, lang)).toBe(expected);
});
