import { defineConfig } from 'vitest/config';

/** Where to write the results as JSON, for a script that counts them. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // No test changes what others share, and a fresh world for each file costs more than the tests themselves.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
