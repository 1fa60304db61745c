/** What the extension's own process takes, as Linux tells it: each browser has one that is the extensions' alone. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';

/** Milliseconds of one tick of a process's clock in /proc: a hundredth of a second on all of today's Linux. */
const tick = 10;

export interface ProcessUse {
	/** Bytes, what is shared with other processes divided among them. */
	readonly memory: number;
	/** Milliseconds of CPU since the process began. */
	readonly cpu: number;
}

/** What the extension's process under this program takes now; undefined where nothing tells. */
export function extensionProcess(): ProcessUse | undefined {
	if (!existsSync('/proc/self/smaps_rollup')) {
		return undefined;
	}
	const all = readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(Number).map(statOf).filter(stat => stat !== undefined);
	const own = all.find(({pid}) => isExtensions(pid) && isBelow(pid, all));
	return own && {memory: memoryOf(own.pid), cpu: own.ticks * tick};
}

interface Stat {
	readonly pid: number;
	readonly parent: number;
	readonly ticks: number;
}

/** The name in brackets may hold blanks; the fields behind it are counted as in proc(5). */
function statOf(pid: number): Stat | undefined {
	const text = read(pid, 'stat');
	const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
	return text === '' ? undefined : {pid, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12])};
}

function isExtensions(pid: number): boolean {
	return read(pid, 'comm').trim() === 'WebExtensions' || read(pid, 'cmdline').includes('--extension-process');
}

function isBelow(pid: number, all: readonly Stat[]): boolean {
	const parent = all.find(stat => stat.pid === pid)?.parent;
	return parent === process.pid || (parent !== undefined && isBelow(parent, all));
}

function memoryOf(pid: number): number {
	return Number(/^Pss:\s+(\d+)/m.exec(read(pid, 'smaps_rollup'))?.[1] ?? 0) * 1024;
}

function read(pid: number, file: string): string {
	try {
		return readFileSync(`/proc/${pid}/${file}`, 'utf8');
	} catch {
		// The process has ended since the list was made.
		return '';
	}
}
