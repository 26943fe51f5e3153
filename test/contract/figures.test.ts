import { afterAll, describe, expect, it } from 'vitest';
import { Desk } from './support/call.ts';
import { compareReports } from './support/compare.ts';
import { scoredWorkbooks } from './support/expectation.ts';

const desk = new Desk();
afterAll(() => desk.clear());

describe('workbooks that others made get the figures that the contract gives them', () => {
  it.each(scoredWorkbooks())('%s', async (name, expected) => {
    const file = desk.lay(name);
    const first = await desk.call('score', file, '--json');
    expect({ status: first.status, err: first.err }).toEqual({ status: 0, err: '' });
    expect(compareReports(JSON.parse(first.out), expected.report)).toEqual([]);
  });
});
