import { expect, it } from 'vitest';
import { amount } from '../../support/depth.ts';
import { damaged, fault } from './fuzz.ts';

const COUNT = amount(150, 10_000);

it(`${COUNT} damaged packages are read and written back, or refused in one line`, async () => {
  const faults: string[] = [];
  for (let seed = 1; seed <= COUNT && faults.length < 5; seed++) {
    const found = await fault(damaged(seed));
    if (found !== '') faults.push(`${seed}: ${found.slice(0, 600)}`);
  }
  expect(faults).toEqual([]);
});
