import { expect, test } from 'vitest';

/** What is made while a file loads (keys of words, patterns) is tried before anything is read with it. */
test.each(['normalise', 'read-number', 'read-tick'])('%s loads without a complaint', async (name) => {
  await expect(import(`../../../src/workbook/reading/${name}.ts`)).resolves.toBeTypeOf('object');
});
