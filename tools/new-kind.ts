/** Starts a kind of clutter: `npm run new:kind NAME` writes its file, its two fixtures, its list entry and its messages. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {isMain} from './is-main';
import {root} from './paths';

/** Names are words in lower case, parted by hyphens: they are file names, folder names, settings keys and message keys. */
const kindName = /^[a-z]+(?:-[a-z]+)*$/;

/** The lines of a list with one more, before the line that closes it; throws where the list has no such line. */
export function withLine(text: string, line: string, closing: string): string {
	const at = text.lastIndexOf(closing);
	if (at < 0) {
		throw new Error(`There is no "${closing.trim()}" to put "${line.trim()}" before`);
	}
	return `${text.slice(0, at)}\n${line}${text.slice(at)}`;
}

/** The file of a kind that takes nothing yet. */
export function kindFile(name: string): string {
	return `/** ${words(name)}: say in one sentence what it is. */
import type {ClutterKind} from '../kind';
import type {PhraseRule} from '../phrase-evidence';
import {phraseEvidence} from '../phrase-evidence';

const rule: PhraseRule = {
	phrases: '${camel(name)}',
	places: ['${name.replaceAll('-', ' ')}'],
	longest: 40,
	linked: 0.5,
	edgeCounts: true,
};

/** Which two signals take a block. */
export const ${camel(name)} = {
	id: '${name}',
	judge: (item, facts) => phraseEvidence(rule, item, facts),
} satisfies ClutterKind;
`;
}

/** The messages that a kind needs, by their keys. */
export function messagesOf(name: string): Record<string, {message: string}> {
	const key = name.replaceAll('-', '_');
	return {
		[`kind_${key}`]: {message: words(name)},
		[`kind_${key}_one`]: {message: `$1 ${words(name).toLowerCase()}`},
		[`kind_${key}_other`]: {message: `$1 ${words(name).toLowerCase()}`},
		[`explain_${key}`]: {message: `${words(name)}, such as “…”.`},
	};
}

function words(name: string): string {
	return `${name[0]!.toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
}

function camel(name: string): string {
	return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function change(file: string, edit: (text: string) => string): void {
	const path = resolve(root, file);
	writeFileSync(path, edit(readFileSync(path, 'utf8')));
}

function addFixture(name: string, folder: string, expected: object): void {
	const path = resolve(root, 'test/declutter', name, folder);
	mkdirSync(path, {recursive: true});
	writeFileSync(resolve(path, 'fragment.html'), '<p></p>\n');
	writeFileSync(resolve(path, 'expected.json'), `${JSON.stringify({lang: 'en', place: 'middle', ...expected}, null, '\t')}\n`);
}

function main([name = '']: readonly string[]): void {
	const file = `src/declutter/kinds/${name}.ts`;
	if (!kindName.test(name) || existsSync(resolve(root, file))) {
		console.error(kindName.test(name) ? `${file} is there already` : 'Usage: npm run new:kind NAME, a name like read-more');
		process.exitCode = 1;
		return;
	}
	writeFileSync(resolve(root, file), kindFile(name));
	change('src/declutter/kinds/index.ts', text => withLine(text.replace(/(import type .*\n)/, `$1import {${camel(name)}} from './${name}';\n`), `\t${camel(name)},`, '\n];'));
	change('src/article.ts', text => text.replace('\t\'page-furniture\',\n', `\t'${name}',\n\t'page-furniture',\n`));
	change('src/_locales/en/messages.json', text => `${JSON.stringify({...JSON.parse(text) as object, ...messagesOf(name)}, null, '\t')}\n`);
	addFixture(name, 'first-case', {leavesOut: []});
	addFixture(name, 'keeps-first-case', {keeps: []});
	console.info(`Next: the phrases '${camel(name)}' in src/declutter/words/, the texts in test/declutter/${name}/ and src/_locales/en/messages.json, and the kind's place in kinds/index.ts`);
}

if (isMain(import.meta.url)) {
	main(process.argv.slice(2));
}
