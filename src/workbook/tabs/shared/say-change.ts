import { districtText as words } from '../../../language/district.ts';
import { compare, exact, minus, shownScore, toFixed, ZERO } from '../../../scoring/index.ts';
import type { StyleName } from '../style.ts';

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
