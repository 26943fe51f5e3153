import { defineConfig } from 'vitest/config';

/** The quick suite, `npm test`: everything but what stands in {@link file://./vitest.deep.config.ts}. */
export default defineConfig({
  test: {
    globalSetup: ['test/support/temporary-folder.ts'],
    include: ['test/**/*.test.ts'],
    exclude: ['test/office/**', 'test/**/*.deep.test.ts'],
    allowOnly: false,
    // All files of a core run in one process and leave nothing behind in it: a third of the time went to loading anew.
    isolate: false,
    // Much is made and thrown away: fewer collections of young garbage take a seventh less time.
    execArgv: ['--max-semi-space-size=64'],
    // One a core: by itself vitest leaves one core idle.
    maxWorkers: '100%',
    // Ten times what the slowest one takes by itself: no test fails because the machine is busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
