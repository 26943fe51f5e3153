import type { RolledWorkbook } from '../rolled-workbook.ts';
import { type RollUpIssue, rollUpIssue } from '../rollup-issue.ts';

/** A million million: more than any budget in baht. What is larger is a slip, and no sum of it would be exact. */
export const MOST_COUNTED = 1e12;

/** Counts that are left out of the country's sums. */
export function tooLarge(workbooks: readonly RolledWorkbook[]): RollUpIssue[] {
  return workbooks.flatMap(({ file, results }) => {
    const count = results
      .flatMap(({ numerator, denominator }) => [numerator, denominator])
      .filter((figure) => figure !== null && Math.abs(figure) > MOST_COUNTED).length;
    return count > 0 ? [rollUpIssue('too-large', file, (say) => say.tooLarge(count))] : [];
  });
}
