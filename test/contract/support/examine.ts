import { afterAll, expect, it } from 'vitest';
import { spread } from '../../support/depth.ts';
import { Desk } from './call.ts';
import { compareReports } from './compare.ts';
import { scoredWorkbooks } from './expectation.ts';

/** Variants of a workbook that stays among the quick ones: other decimals, other lots, saved again by LibreOffice. */
const VARIANT =
  /^(office-.*|shuffled-([4-9]|1\d)|many-\d+|places-[134]|nearly-full-[13]|decimals-[134]|policy-(01|10)|contents)$/;

/** Scores workbooks and compares the report with what the oracle gives. `most`: so many at most. */
export function examineFigures(which: 'usual' | 'variants', most: number): void {
  const desk = new Desk();
  afterAll(() => desk.clear());
  const chosen = scoredWorkbooks().filter(([name]) => VARIANT.test(name) === (which === 'variants'));
  it.each(spread(chosen, most))('%s', async (name, expected) => {
    const file = desk.lay(name);
    const first = await desk.call('score', file, '--json');
    expect({ status: first.status, err: first.err }).toEqual({ status: 0, err: '' });
    expect(compareReports(JSON.parse(first.out), expected.report)).toEqual([]);
  });
}
