import {defineConfig} from 'vitest/config';

export default defineConfig({
	// The components' JSX is Preact's, as tsconfig.json has it.
	test: {
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
