import {finder, inputOf} from './test/entities/model';
const kinds: Record<string, string> = {capitals: 'Abc ', shout: 'ABC ', initials: 'A. ', dotted: 'A.', stops: '.', digits: '7', numbers: '12 ', comma: '1,', marks: '\u0301', letterMarks: 'e\u0301', brackets: '(', quotes: '“', hyphens: 'A-', apostrophes: "A'", at: '@', hash: '#a', urls: 'https://', newlines: 'A\n', surnames: '', emoji: '🛶', comma2: 'Ann, ', acr: 'National Transit (NT) '};
const size = Number(process.argv[2] ?? 1e6);
await finder.find(inputOf('Warm up John Smith in Paris.'));
for (const [kind, unit] of Object.entries(kinds)) {
	let text = unit.repeat(Math.floor(size / Math.max(1, unit.length)));
	if (kind === 'surnames') { let i = 0; const parts: string[] = []; for (let n = 0; n < size; i++) { const s = `John Smith${i.toString(36)} said. `; parts.push(s); n += s.length; } text = parts.join(''); }
	const t = process.cpuUsage().user;
	const r = await finder.find(inputOf(text));
	console.log(kind.padEnd(12), ((process.cpuUsage().user - t) / 1000).toFixed(0).padStart(7), 'ms', r.mentions.length, r.entities.length);
}
