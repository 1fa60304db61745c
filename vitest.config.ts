import {defineConfig} from 'vitest/config';

/** What runs on page text, without a browser. */
const core = ['extract', 'declutter', 'entities', 'tree', 'export'];

export default defineConfig({
	// The components' JSX is Preact's, as tsconfig.json has it.
	test: {
		coverage: {
			include: core.map(folder => `src/${folder}/**/*.{ts,tsx}`),
			reporter: ['text'],
			// Just below what was measured. The browsers' tests, which run parts of src/extract and src/tree that need a real page, do not count here.
			thresholds: {
				'src/extract/**': {lines: 83, branches: 75},
				'src/declutter/**': {lines: 96, branches: 82},
				'src/entities/**': {lines: 99, branches: 94},
				'src/tree/**': {lines: 95, branches: 93},
				'src/export/**': {lines: 97, branches: 88},
			},
		},
		projects: [
			{
				extends: true,
				test: {name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/browser/**'], setupFiles: ['test/all-words.ts']},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['test/browser/*.test.ts'],
					// Two browsers at a time would take each other's focus, and the machine.
					fileParallelism: false,
					testTimeout: 60_000,
					// Firefox was seen to need 23 s to start on a busy machine.
					hookTimeout: 90_000,
				},
			},
		],
	},
});
