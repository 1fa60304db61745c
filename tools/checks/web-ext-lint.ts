/** Mozilla's linter over the built extension. What it is expected to find is listed; everything else fails, as does an expected finding that is gone. */
import {extensionDir, type Target} from '../paths';
import {runProgram} from './run-program';
import {fail, pass, type Tally} from './tally';

interface Finding {
	readonly code: string;
	readonly file?: string;
	readonly message: string;
}

/** Unmodified libraries, as Mozilla's reviewers ask for: Readability writes innerHTML in two places, Preact in one (which our pages' policy would refuse). */
const libraries = ['UNSAFE_VAR_ASSIGNMENT content.js', 'UNSAFE_VAR_ASSIGNMENT content.js', 'UNSAFE_VAR_ASSIGNMENT pages'];

/** Chrome's manifest has not the keys that only Firefox knows, its kind of background among them, and a permission that only Chrome knows. */
const expected: Readonly<Record<Target, readonly string[]>> = {
	chrome: ['ADDON_ID_REQUIRED manifest.json', 'BACKGROUND_SERVICE_WORKER_NOFALLBACK manifest.json', 'MANIFEST_PERMISSIONS manifest.json', 'MISSING_DATA_COLLECTION_PERMISSIONS manifest.json', ...libraries],
	firefox: libraries,
};

/** Lints one built variant; passes when it finds just what is expected. */
export async function webExtLint(target: Target): Promise<Tally> {
	const {output} = await runProgram('webExt', ['lint', '--source-dir', extensionDir(target), '--output', 'json'], {quiet: true});
	const {errors, warnings} = JSON.parse(output) as Record<'errors' | 'warnings', readonly Finding[]>;
	const found = [...errors, ...warnings];
	const unexpected = without(found.map(keyOf), expected[target]);
	const missing = without(expected[target], found.map(keyOf));
	if (unexpected.length === 0 && missing.length === 0) {
		return pass;
	}
	console.error(`web-ext lint of ${target}: not expected: ${unexpected.join(', ') || 'none'}; expected and not found: ${missing.join(', ') || 'none'}`);
	console.error(found.map(({code, file, message}) => `  ${code} ${file ?? ''}: ${message}`).join('\n'));
	return fail;
}

/** The pages' code may lie in any chunk. */
function keyOf({code, file = ''}: Finding): string {
	const isPageCode = file.endsWith('.js') && file !== 'content.js';
	return `${code} ${isPageCode ? 'pages' : file}`;
}

/** The items of a list less those of another, one for one. */
function without(items: readonly string[], taken: readonly string[]): string[] {
	const left = [...taken];
	return items.filter(item => {
		const index = left.indexOf(item);
		if (index >= 0) {
			left.splice(index, 1);
		}
		return index < 0;
	});
}
