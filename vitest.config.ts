import { defineConfig } from 'vitest/config';

/** Where to write the results as JSON, for a script that counts them. */
const report = process.env.TEST_REPORT;

const long = 'test/**/*.long.test.ts';

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    maxWorkers: '100%',
    globalSetup: 'test/support/temporary-folder.ts',
    projects: [
      // `npm test`
      { extends: true, test: { name: 'short', include: ['test/**/*.test.ts'], exclude: [long] } },
      // `npm run test:long`: properties and matrices that take more than some seconds.
      { extends: true, test: { name: 'long', include: [long] } },
    ],
    // No test changes what others share, and a fresh world for each file costs more than the tests themselves.
    isolate: false,
    // Fails only what hangs: tests count work and events, so that they hold on the busiest machine.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
});
