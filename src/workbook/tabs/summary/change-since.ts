import { summaryText } from '../../../language/summary.ts';
import { compare, exact, minus, toFixed, ZERO } from '../../../scoring/index.ts';
import type { ReportedDistrict } from '../../report.ts';
import type { Earlier } from '../earlier.ts';
import type { StyleName } from '../style.ts';

/**
 * ▲ 0.12, ▼ 0.05 or =: the total as shown against the one shown then. null where either is not there, and where
 * figures are still to come: a total so far says nothing about better or worse.
 */
export function changeSince(
  { name, total, complete }: ReportedDistrict,
  earlier: Earlier,
  decimals: number,
): { text: string; style: StyleName } | null {
  const then = earlier.districts.get(name)?.total ?? null;
  if (!complete || total === null || then === null) return null;
  const change = minus(exact(total), exact(then));
  const points = toFixed(change, decimals).replace('-', '');
  // What is kept from then may carry more decimals than are shown now.
  if (compare(exact(points), ZERO) === 0) return { text: summaryText.same, style: 'centerText' };
  return compare(change, ZERO) > 0
    ? { text: summaryText.better(points), style: 'up' }
    : { text: summaryText.worse(points), style: 'down' };
}
