import { defineConfig } from 'vitest/config';

/** The tests that need LibreOffice and openpyxl: `npm run test:office`. */
export default defineConfig({
  test: {
    globalSetup: ['test/support/temporary-folder.ts'],
    include: ['test/office/**/*.test.ts'],
    allowOnly: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // LibreOffice answers one caller at a time.
    fileParallelism: false,
  },
});
