import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/support/temporary-folder.ts'],
    include: ['test/**/*.test.ts'],
    exclude: ['test/office/**'],
    allowOnly: false,
    testTimeout: 120_000,
  },
});
