import {realpathSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** True in the file that Node was started with, so that a tool can be a program and be imported. */
export function isMain(moduleUrl: string): boolean {
	return process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(moduleUrl));
}
