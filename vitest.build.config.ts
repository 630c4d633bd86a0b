import { defineConfig } from 'vitest/config';

/** Tests that read the built site, and those of the tools that build and check it. Run after `npm run build`. */
export default defineConfig({
	test: {
		include: ['tests/build/**/*.test.ts', 'tests/tools/**/*.test.ts'],
		environment: 'node',
		testTimeout: 120_000
	}
});
