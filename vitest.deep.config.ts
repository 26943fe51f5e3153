import { defineConfig } from 'vitest/config';
import { DEEPER } from './test/support/depth.ts';

/**
 * The long suite, `npm run test:deep`: the tests that try all where `npm test` tries some, every story in the browser,
 * and those that need LibreOffice and openpyxl.
 */
export default defineConfig({
  test: {
    globalSetup: ['test/support/temporary-folder.ts'],
    env: { KHANAEN_DEEP: '1' },
    allowOnly: false,
    // One a core: by itself vitest leaves one core idle.
    maxWorkers: '100%',
    testTimeout: 900_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: { name: 'deep', include: ['test/**/*.deep.test.ts', ...DEEPER], exclude: ['test/office/**'] },
      },
      {
        extends: true,
        // LibreOffice answers one caller at a time.
        test: { name: 'office', include: ['test/office/**/*.test.ts'], fileParallelism: false },
      },
    ],
  },
});
