/** A TypeScript file as a script to put into a page. */
import {build} from 'vite';
import {root} from '../paths';

/** The code of the file at an absolute path, which leaves its default export under the name. */
export async function pageScript(entry: string, name: string): Promise<string> {
	const built = await build({
		root,
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2022',
			lib: {entry, formats: ['iife'], name},
			rolldownOptions: {output: {exports: 'default'}},
		},
	});
	const [output] = [built].flat();
	if (!output || !('output' in output)) {
		throw new Error(`${entry} was not built`);
	}
	return output.output[0].code;
}
