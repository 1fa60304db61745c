/** Every regular expression that the source writes, found by the compiler's own parser. */
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import ts from 'typescript';
import {source} from '../../tools/paths';

export interface SourcePattern {
	/** File and line. */
	readonly place: string;
	readonly pattern: RegExp;
}

/** The regular expression literals of src, and the places that make one from a string, which cannot be tested here. */
export function sourcePatterns(): {literals: SourcePattern[]; made: string[]} {
	const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter(name => /\.tsx?$/.test(name));
	const found = files.map(name => patternsIn(join(source, name)));
	return {literals: found.flatMap(({literals}) => literals), made: found.flatMap(({made}) => made)};
}

function patternsIn(path: string): {literals: SourcePattern[]; made: string[]} {
	const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
	const literals: SourcePattern[] = [];
	const made: string[] = [];
	const visit = (node: ts.Node): void => {
		const place = `${relative(source, path)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
		if (ts.isRegularExpressionLiteral(node)) {
			literals.push({place, pattern: fromLiteral(node.text)});
		} else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
			made.push(place);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return {literals, made};
}

function fromLiteral(literal: string): RegExp {
	const end = literal.lastIndexOf('/');
	return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}
