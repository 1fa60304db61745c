import {ESLint} from 'eslint';
import {describe, expect, test} from 'vitest';

const eslint = new ESLint();

async function rulesBroken(filePath: string, code: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(code, {filePath});
	return result!.messages.map(message => message.ruleId);
}

describe('the layers', () => {
	test.each([
		['src/extract/x.ts', '../ui/menu'],
		['src/extract/x.ts', '../settings'],
		['src/declutter/kinds/x.ts', '../../ui/menu'],
		['src/declutter/kinds/x.ts', '../../reading'],
		['src/entities/x.ts', '../page-api'],
		['src/tree/x.ts', 'webextension-polyfill'],
		['src/export/x.ts', 'preact'],
		['src/reading.ts', './ui/menu'],
		['src/article.ts', './settings'],
		['src/content.ts', './ui/menu'],
		['src/ui/x.tsx', '../content'],
	])('%s may not import %s', async (file, imported) => {
		expect(await rulesBroken(file, `import {name} from '${imported}';\nexport const other = name;\n`)).toEqual(['no-restricted-imports']);
	});

	test.each([
		['src/extract/x.ts', '../article'],
		['src/declutter/kinds/x.ts', '../../tree/text'],
		['src/extract/x.ts', '@mozilla/readability'],
		['src/reading.ts', './tree/text'],
		['src/ui/x.tsx', '../reading'],
		['src/content.ts', './extract/read-page'],
	])('%s may import %s', async (file, imported) => {
		expect(await rulesBroken(file, `import {name} from '${imported}';\nexport const other = name;\n`)).toEqual([]);
	});

	test.each(['browser', 'chrome', 'document'])('the core names no %s', async name => {
		expect(await rulesBroken('src/extract/x.ts', `export const value: unknown = ${name};\n`)).toEqual(['no-restricted-globals']);
	});

	test('the core may call an argument document', async () => {
		expect(await rulesBroken('src/extract/x.ts', 'export const titleOf = (document: Document) => document.title;\n')).toEqual([]);
	});
});

describe('HTML sinks in src', () => {
	test.each([
		['innerHTML', 'element.innerHTML = text;'],
		['innerHTML by a computed name', "element['innerHTML'] = text;"],
		['outerHTML', 'element.outerHTML = text;'],
		['insertAdjacentHTML', "element.insertAdjacentHTML('beforeend', text);"],
		['setHTMLUnsafe', 'element.setHTMLUnsafe(text);'],
		['document.write', 'document.write(text);'],
		['DOMParser', "new DOMParser().parseFromString(text, 'text/html');"],
	])('%s', async (_, statement) => {
		expect(await rulesBroken('src/ui/x.ts', `export function show(element: Element, text: string) {\n\t${statement}\n}\n`)).toEqual(['no-restricted-syntax']);
	});

	test('dangerouslySetInnerHTML', async () => {
		expect(await rulesBroken('src/ui/x.tsx', 'export const box = (text: string) => <p dangerouslySetInnerHTML={{__html: text}} />;\n')).toEqual(['no-restricted-syntax']);
	});

	test.each([
		['eval', 'eval(text)', 'no-eval'],
		['new Function', 'new Function(text)', 'no-new-func'],
	])('%s', async (_, expression, rule) => {
		expect(await rulesBroken('src/ui/x.ts', `export const run = (text: string): unknown => ${expression};\n`)).toEqual([rule]);
	});
});

describe('words in the interface', () => {
	test.each([
		['text', '<p>Left out</p>'],
		['text in a fragment', '<>Left out</>'],
		['a string', "<p>{'Left out'}</p>"],
		['a string on a condition', "<p>{isOut ? 'Left out' : ''}</p>"],
		['a template', '<p>{`Left out: ${isOut}`}</p>'],
		['a title', '<p title="Left out" />'],
		['a label on a condition', "<p aria-label={isOut ? 'Left out' : ''} />"],
	])('%s', async (_, element) => {
		expect(await rulesBroken('src/ui/x.tsx', `export const line = (isOut: boolean) => ${element};\n`)).toEqual(['no-restricted-syntax']);
	});

	test.each([
		['a message', "<p title={message('title')}>{message(isOut ? 'leftOut' : 'kept')}</p>"],
		['a class', "<p class={isOut ? 'out' : 'kept'} />"],
		['signs', '<p>−{isOut} / </p>'],
	])('%s is no such word', async (_, element) => {
		expect(await rulesBroken('src/ui/x.tsx', `export const line = (isOut: boolean, message: (name: string) => string) => ${element};\n`)).toEqual([]);
	});
});
