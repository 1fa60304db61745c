import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Text that becomes HTML or code: page text is hostile, and the extension pages' policy forbids it anyway. */
const sinkNames = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'dangerouslySetInnerHTML', 'createContextualFragment', 'parseHTMLUnsafe'];
const noSinks = [
	{selector: `MemberExpression[property.name=/^(${sinkNames.join('|')})$/]`, message: 'There is no HTML sink in src: make elements from nodes.'},
	{selector: `MemberExpression[property.value=/^(${sinkNames.join('|')})$/]`, message: 'There is no HTML sink in src: make elements from nodes.'},
	{selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'There is no HTML sink in src: make elements from nodes.'},
	{selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: 'There is no HTML sink in src: make elements from nodes.'},
	{selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]', message: 'There is no HTML sink in src: make elements from nodes.'},
	{selector: 'Identifier[name="DOMParser"]', message: 'The extension parses no HTML: the browser has parsed the page.'},
];

/** Words that a reader would see stand in _locales: as text of an element, and in the attributes that are shown or read out. */
const shownAttributes = 'JSXAttribute[name.name=/^(title|alt|label|placeholder|aria-label|aria-description|aria-valuetext)$/]';
const letters = '[value=/\\p{L}/u]';
const written = ['> JSXExpressionContainer >', '> JSXExpressionContainer > ConditionalExpression >', '> JSXExpressionContainer > LogicalExpression >'];
const noWords = [
	`JSXText${letters}`,
	`${shownAttributes} > Literal${letters}`,
	...[':matches(JSXElement, JSXFragment)', shownAttributes].flatMap(place => written.flatMap(way => [
		`${place} ${way} Literal${letters}`,
		`${place} ${way} TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]`,
	])),
].map(selector => ({selector, message: 'What a reader sees stands in _locales: use message(…).'}));

/** What a file may not import, by layer: entries → ui → core → article.ts. */
const aboveCore = [
	{group: ['**/ui', '**/ui/*', '**/ui/**'], message: 'The core knows nothing of the ui.'},
	{group: ['**/page-api', '**/settings', '**/settings-store', '**/reading'], message: 'The core gets options and text as arguments.'},
	{group: ['webextension-polyfill', 'preact', 'preact/*'], message: 'The core knows no browser and no ui.'},
];
const core = ['extract', 'declutter', 'entities', 'tree', 'export'].map(folder => `src/${folder}/**/*.{ts,tsx}`);
const browserGlobals = ['browser', 'chrome', 'document', 'window', 'location', 'self', 'globalThis'].map(name => ({
	name,
	message: 'The core gets its document as an argument and knows no browser.',
}));

export default defineConfig([
	globalIgnores(['dist/', 'out/', 'coverage/']),
	js.configs.recommended,
	tseslint.configs.strict,
	tseslint.configs.stylistic,
	{
		rules: {
			// The compiler knows every name, with its type.
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-var': 'error',
			'prefer-const': 'error',
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-new-func': 'error',
			'object-shorthand': 'error',
			'prefer-template': 'error',
			'no-else-return': 'error',
			curly: 'error',
			'@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
			// A `!` stands where a check before it has made sure; noUncheckedIndexedAccess asks for many.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': 'off',
			// Both ways of writing a list's type read well, in their places.
			'@typescript-eslint/array-type': 'off',
			// Attributes of a tree are a record, and one that is not allowed goes.
			'@typescript-eslint/no-dynamic-delete': 'off',
			// Page text has control characters, and a pattern takes them out.
			'no-control-regex': 'off',
		},
	},
	{
		files: ['src/**/*.{ts,tsx}'],
		rules: {'no-restricted-syntax': ['error', ...noSinks], 'no-console': ['error', {allow: ['info', 'warn', 'error']}]},
	},
	{
		files: core,
		rules: {
			'no-restricted-imports': ['error', {patterns: aboveCore}],
			'no-restricted-globals': ['error', ...browserGlobals],
		},
	},
	{
		files: ['src/article.ts'],
		rules: {'no-restricted-imports': ['error', {patterns: [{group: ['./*', '../*'], message: 'Everything stands on article.ts; it stands on nothing of ours.'}]}]},
	},
	{
		files: ['src/reading.ts', 'src/settings.ts', 'src/settings-store.ts', 'src/page-api.ts'],
		rules: {'no-restricted-imports': ['error', {patterns: [{group: ['**/ui', '**/ui/**', '**/content'], message: 'The ui stands on this file, not the other way round.'}]}]},
	},
	{
		files: ['src/ui/**/*.{ts,tsx}'],
		rules: {
			'no-restricted-syntax': ['error', ...noSinks, ...noWords],
			'no-restricted-imports': ['error', {patterns: [{group: ['**/content', '**/extract/**'], message: 'What runs in the page is asked for through page-api.'}]}],
		},
	},
	{
		files: ['src/content.ts'],
		rules: {'no-restricted-imports': ['error', {patterns: [{group: ['**/ui', '**/ui/**', 'webextension-polyfill', 'preact'], message: 'The content script is core only: it is put into every page that is read.'}]}]},
	},
]);
