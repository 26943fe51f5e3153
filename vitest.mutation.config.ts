import { defineConfig } from 'vitest/config';

/** The tests that judge mutants of the scoring and of the cell reader: those that import them, without the slow laws. */
export default defineConfig({
  test: {
    include: ['test/scoring/**/*.test.ts', 'test/workbook/**/*.test.ts'],
    exclude: ['test/scoring/engine/**', 'test/scoring/laws/**'],
    testTimeout: 20_000,
    // Ten times as quick; each test leaves everything as it found it.
    isolate: false,
  },
});
