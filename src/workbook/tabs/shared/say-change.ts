import { isoDate } from '../../../language/dates.ts';
import { districtText as words } from '../../../language/district.ts';
import { targetChangeText } from '../../../language/targets.ts';
import { compare, exact, minus, shownScore, toFixed, toNumber, ZERO } from '../../../scoring/index.ts';
import type { ScoredDistrict } from '../../scored-district.ts';
import type { StyleName } from '../style.ts';
import type { Earlier } from './earlier.ts';

/** True where a target of the district's is no longer the one that counted for those figures. */
export function hasTargetMoved({ name, rows }: ScoredDistrict, { day, districts }: Earlier): boolean {
  const then = districts.get(name)?.targets;
  return rows.some(({ indicator: { code, criterion }, own }) => {
    const target = then?.get(code);
    const isOther = target !== undefined && criterion !== null && toNumber(criterion.target) !== target;
    return isOther || (day !== '' && !!own?.since && isoDate(own.since) > day);
  });
}

/** The change of a district's total since an earlier month or round, see {@link sayChange}; whether its targets moved is told. */
export function sayTotalChange(
  district: ScoredDistrict,
  earlier: Earlier,
  decimals: number,
): ReturnType<typeof sayChange> {
  const change = sayChange(district.total, earlier.districts.get(district.name)?.total, decimals);
  return change && hasTargetMoved(district, earlier)
    ? { ...change, text: targetChangeText.moved(change.text) }
    : change;
}

/**
 * ▲ 0.12, ▼ 0.05 or เท่าเดิม, between two figures out of 5 as they are shown now: what was kept may carry more decimals.
 * null where one of them is not there.
 */
export function sayChange(
  now: number | null,
  then: number | null | undefined,
  decimals: number,
): { readonly text: string; readonly style: StyleName } | null {
  if (now === null || then === null || then === undefined) return null;
  const difference = minus(exact(now), exact(shownScore(exact(then), decimals)));
  const size = toFixed(difference, decimals).replace('-', '');
  if (Number(size) === 0) return { text: words.same, style: 'figure' };
  return compare(difference, ZERO) > 0
    ? { text: words.up(size), style: 'up' }
    : { text: words.down(size), style: 'down' };
}
